package org.queuebridge.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;

/**
 * A text file that is replaced as a whole: readers see the old text or the new one, even after a crash. Where the
 * system has POSIX permissions, only the owner can read the file and its folders.
 */
public record AtomicFile(Path file) {
    /** Replaces the text, in UTF-8; creates the folder if needed. */
    public void write(String text) throws IOException {
        var _ = write(text, () -> true);
    }

    /**
     * Replaces the text if it is still wanted once it is on the disk; otherwise nothing is left behind.
     *
     * @return whether the text was replaced
     */
    boolean write(String text, BooleanSupplier wanted) throws IOException {
        Path written = PrivateFile.makeBeside(file);
        try {
            writeThrough(written, text);
            if (!wanted.getAsBoolean()) {
                return false;
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** Returns once the text is on the disk. */
    private static void writeThrough(Path file, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
