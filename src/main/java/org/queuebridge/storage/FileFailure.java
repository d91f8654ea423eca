package org.queuebridge.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.slf4j.LoggerFactory;

/** A failure of a file, logged once. */
final class FileFailure {
    private FileFailure() {}

    static Failure of(Reason reason, Path path, IOException e) {
        LoggerFactory.getLogger(FileFailure.class).info("{}: {}", path, e.toString());
        return new Failure.Invalid(
                reason,
                List.of(path.toString()),
                new Evidence(Optional.empty(), Optional.of(words(e)), Optional.empty()));
    }

    /** The exception's name often says more than its message, which may only be the path. */
    private static String words(IOException e) {
        String message = String.valueOf(e.getMessage());
        return e.getClass() == IOException.class ? message : e.getClass().getSimpleName() + ": " + message;
    }
}
