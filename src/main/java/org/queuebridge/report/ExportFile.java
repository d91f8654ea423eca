package org.queuebridge.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

/**
 * A file that a person wants. It is written beside its place and moved there once it is complete: where that fails or
 * is canceled, what was there before stays, and nothing is left behind.
 */
public record ExportFile(Path path) {
    /** Writes what is in the file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * A file by its name.
     *
     * @throws FailureException where it is not a name of a file on this system
     */
    public static ExportFile of(String name) {
        try {
            return new ExportFile(Path.of(name));
        } catch (InvalidPathException e) {
            throw failure(name, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Replaces it by a text, in UTF-8.
     *
     * @throws FailureException where it cannot be written, or the work was canceled
     */
    public void write(String text) {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Replaces it.
     *
     * @throws FailureException where it cannot be written, or the work was canceled
     */
    public void write(Content content) {
        try {
            Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.isDirectory(place) || (Files.exists(place) && !Files.isWritable(place))) {
                throw new AccessDeniedException(place.toString());
            }
            Path folder = Optional.ofNullable(place.getParent()).orElse(place);
            Path written = Files.createTempFile(folder, ".queuebridge-", ".tmp");
            try {
                fill(written, content);
                likeOthers(written);
                move(written, place);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw failure(path.toString(), e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static void fill(Path written, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
            content.write(out);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new FailureException(new Failure.Canceled());
        }
    }

    /** Temporary files are their owner's alone; an exported file is as any other that its owner makes. */
    private static void likeOthers(Path written) throws IOException {
        Path other = written.resolveSibling(written.getFileName() + ".new");
        try {
            Files.createFile(other);
            if (other.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(other));
            }
        } finally {
            Files.deleteIfExists(other);
        }
    }

    private static void move(Path written, Path place) throws IOException {
        try {
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FailureException failure(String name, String why) {
        return new FailureException(new Failure.Invalid(
                Reason.FILE_NOT_WRITTEN,
                List.of(name),
                new Evidence(Optional.empty(), Optional.of(why), Optional.empty())));
    }
}
