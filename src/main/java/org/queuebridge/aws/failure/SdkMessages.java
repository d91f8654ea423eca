package org.queuebridge.aws.failure;

import java.util.Optional;

/** What the SDK and the services say, made fit for a line on the screen. */
public final class SdkMessages {
    /** How the SDK begins to print a whole profile file; nobody reads that. */
    private static final String DUMP = ": ProfileFile(";

    private SdkMessages() {}

    /** The first line of what was thrown says, or its type. */
    public static String of(Throwable thrown) {
        String message = Optional.ofNullable(thrown.getMessage())
                .orElse(thrown.getClass().getSimpleName());
        int dump = message.indexOf(DUMP);
        return firstLine(dump < 0 ? message : message.substring(0, dump));
    }

    /**
     * The first line. A refused signature is explained on further lines that repeat the request's headers, and with
     * them a session token: they must not be shown or logged.
     */
    static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
