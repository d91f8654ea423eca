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
 * The files of the journal: {@code journal.jsonl}, which is appended to, and full ones, named
 * {@code journal-000001.jsonl} and so on. Several programs can append: each holds {@code journal.lock} while it does.
 *
 * @param folder the folder of the files
 * @param fullAt the size in bytes at which a file is full
 */
record JournalFileSet(Path folder, long fullAt) {
    /** The journal begins a new file where one is longer. */
    static final long LONGEST_FILE = 16 << 20;

    private static final String NEWEST = "journal.jsonl";
    private static final Pattern FULL = Pattern.compile("journal-(\\d{6,9})\\.jsonl");

    /** The one that is added to. */
    Path newest() {
        return folder.resolve(NEWEST);
    }

    /** All files by number: the oldest has the lowest, and a file keeps its number when it becomes full. */
    NavigableMap<Integer, Path> all() throws IOException {
        NavigableMap<Integer, Path> files = full();
        if (Files.exists(newest(), LinkOption.NOFOLLOW_LINKS)) {
            files.put(next(files), newest());
        }
        return files;
    }

    /** Appends lines; they are on the disk when this returns. Where it fails, none of them is kept. */
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
            // e.g. held open by a backup: the file grows further instead
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
            // nothing has been changed
        }
        return files;
    }
}
