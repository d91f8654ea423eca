package org.queuebridge.storage.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.queuebridge.domain.Redaction;
import org.queuebridge.queues.memory.QueueMemory;
import org.queuebridge.queues.memory.QueueMemoryKeeper;
import org.queuebridge.storage.AtomicFile;
import org.queuebridge.storage.FileTurn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the memory of queues in a file for each organization, {@code queues-<organization>.json}, that only its owner
 * can read. Holds names and ids of queues and divisions, and no secret. Programs that run at once take turns.
 *
 * @param folder the user's folder of data; created if needed
 */
public record QueueMemoryFiles(Path folder) implements QueueMemoryKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(QueueMemoryFiles.class);

    /** An id of Genesys Cloud; anything else could lead out of the folder. */
    private static final Pattern ORGANIZATION = Pattern.compile("[0-9A-Za-z-]{1,64}");

    /** Of how many organizations the queues are remembered: those that changed last. */
    private static final int MOST_ORGANIZATIONS = 50;

    @Override
    public QueueMemory update(String organization, UnaryOperator<QueueMemory> change) {
        if (!ORGANIZATION.matcher(organization).matches()) {
            return change.apply(QueueMemory.EMPTY);
        }
        try (FileTurn _ = FileTurn.of(folder.resolve("queues.lock"))) {
            Path file = folder.resolve("queues-" + organization + ".json");
            QueueMemory before = MemoryFile.read(file, QueueMemoryJson::read).orElse(QueueMemory.EMPTY);
            QueueMemory after = change.apply(before);
            if (!after.equals(before)) {
                write(file, after);
            }
            return after;
        } catch (IOException e) {
            LOG.warn("queues are not remembered: {}", Redaction.trace(e));
            return change.apply(QueueMemory.EMPTY);
        }
    }

    private void write(Path file, QueueMemory memory) throws IOException {
        String text = QueueMemoryJson.text(memory);
        if (text.length() < MemoryFile.LONGEST / 4) { // a character has at most four bytes
            new AtomicFile(file).write(text);
            forgetOldest();
        }
    }

    private void forgetOldest() throws IOException {
        Map<Path, FileTime> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(QueueMemoryFiles::isMemory).toList()) {
                written.put(file, Files.getLastModifiedTime(file));
            }
        }
        List<Path> oldest = written.keySet().stream()
                .sorted(Comparator.comparing(written::get))
                .limit(Math.max(0, written.size() - MOST_ORGANIZATIONS))
                .toList();
        for (Path file : oldest) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isMemory(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("queues-") && name.endsWith(".json");
    }
}
