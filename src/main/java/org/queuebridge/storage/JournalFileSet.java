package org.queuebridge.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * The files of the journal: {@code journal.jsonl}, which is added to, and those that became full, named
 * {@code journal-000001.jsonl} and so on. Several programs can add at once: who does holds {@code journal.lock}.
 *
 * @param folder of all of them
 * @param fullAt in bytes; a file of that size is added to no more
 */
record JournalFileSet(Path folder, long fullAt) {
    private static final String NEWEST = "journal.jsonl";
    private static final Pattern FULL = Pattern.compile("journal-(\\d{6,9})\\.jsonl");

    /** The one that is added to. */
    Path newest() {
        return folder.resolve(NEWEST);
    }

    /** All that there are, by their numbers: the oldest has the lowest, and each keeps its own when it becomes full. */
    NavigableMap<Integer, Path> all() throws IOException {
        NavigableMap<Integer, Path> files = full();
        if (Files.exists(newest(), LinkOption.NOFOLLOW_LINKS)) {
            files.put(next(files), newest());
        }
        return files;
    }

    /** Adds lines, which are on the disk itself once this returns. Where it fails nothing of them is left. */
    void append(String lines) throws IOException {
        try (FileTurn _ = FileTurn.of(folder.resolve("journal.lock"))) {
            renameWhereFull();
            try (FileChannel channel = PrivateFile.open(newest(), StandardOpenOption.APPEND)) {
                append(channel, StandardCharsets.UTF_8.encode(lines));
            }
        }
    }

    private static void append(FileChannel channel, ByteBuffer bytes) throws IOException {
        long before = channel.size();
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(before);
            throw e;
        }
    }

    private void renameWhereFull() throws IOException {
        if (!Files.isRegularFile(newest(), LinkOption.NOFOLLOW_LINKS) || Files.size(newest()) < fullAt) {
            return;
        }
        try {
            Files.move(newest(), folder.resolve("journal-%06d.jsonl".formatted(next(full()))));
        } catch (IOException e) {
            // e.g. held open by a backup: it may as well grow
            LoggerFactory.getLogger(JournalFileSet.class).info("{} keeps its name: {}", newest(), e.toString());
        }
    }

    private static int next(NavigableMap<Integer, Path> full) {
        return full.isEmpty() ? 1 : full.lastKey() + 1;
    }

    private NavigableMap<Integer, Path> full() throws IOException {
        NavigableMap<Integer, Path> files = new TreeMap<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "journal-*.jsonl")) {
            for (Path file : found) {
                Matcher name = FULL.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    files.put(Integer.valueOf(name.group(1)), file);
                }
            }
        } catch (NoSuchFileException _) {
            // nothing was changed yet
        }
        return files;
    }
}
