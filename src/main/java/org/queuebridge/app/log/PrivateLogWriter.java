package org.queuebridge.app.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.queuebridge.storage.PrivateFile;
import org.tinylog.core.LogEntry;
import org.tinylog.writers.AbstractFormatPatternWriter;

/**
 * Writes the log to files that only their owner can read: {@code queuebridge.log}, and the full ones before it, from
 * {@code queuebridge.1.log} on. tinylog's own writer leaves their permissions to the umask. Configured in
 * {@code tinylog-window.properties}; tinylog makes it by its service file.
 */
public final class PrivateLogWriter extends AbstractFormatPatternWriter {
    private static final String NAME = "queuebridge";

    private final Path folder;
    private final long fullAt;
    private final int kept;
    private @Nullable FileChannel channel;

    /**
     * Opens the log.
     *
     * @param properties {@code file} the folder, {@code size} in bytes when a file is full, {@code backups} how many
     *     full files are kept, {@code format} of a line
     * @throws IOException where the folder cannot be made or is a link; the program runs without a log then
     */
    public PrivateLogWriter(Map<String, String> properties) throws IOException {
        super(properties);
        folder = Path.of(value("file"));
        fullAt = Long.parseLong(value("size"));
        kept = Integer.parseInt(value("backups"));
        var _ = opened();
    }

    @Override
    public synchronized void write(LogEntry entry) throws IOException {
        FileChannel log = opened();
        if (log.size() >= fullAt) {
            log.close();
            makeRoom();
            log = opened();
        }
        ByteBuffer line = StandardCharsets.UTF_8.encode(render(entry));
        while (line.hasRemaining()) {
            log.write(line);
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private FileChannel opened() throws IOException {
        FileChannel log = channel;
        if (log == null || !log.isOpen()) {
            log = PrivateFile.open(file(0), StandardOpenOption.APPEND);
            channel = log;
        }
        return log;
    }

    private void makeRoom() throws IOException {
        for (int number = kept - 1; number >= 0; number--) {
            if (Files.exists(file(number), LinkOption.NOFOLLOW_LINKS)) {
                Files.move(file(number), file(number + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path file(int number) {
        return folder.resolve(number == 0 ? NAME + ".log" : NAME + "." + number + ".log");
    }

    private String value(String name) {
        String value = getStringValue(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}
