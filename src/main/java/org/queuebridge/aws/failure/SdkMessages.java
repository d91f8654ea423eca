package org.queuebridge.aws.failure;

import java.util.Optional;

/** Shortens messages of the SDK and of services to one line that can be shown. */
public final class SdkMessages {
    /** How a message begins into which the SDK has printed a whole profile file. */
    private static final String DUMP = ": ProfileFile(";

    private SdkMessages() {}

    /** The first line of the message, or the exception's type. */
    public static String of(Throwable thrown) {
        String message = Optional.ofNullable(thrown.getMessage())
                .orElse(thrown.getClass().getSimpleName());
        int dump = message.indexOf(DUMP);
        return firstLine(dump < 0 ? message : message.substring(0, dump));
    }

    /**
     * The first line. The lines that explain a refused signature repeat the request's headers, and with them a session
     * token: they must not be shown or logged.
     */
    static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
