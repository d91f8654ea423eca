package org.queuebridge.cli.session;

/** Ends a command with words on stderr and an exit code. */
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    public CommandException(ExitCode code, String words) {
        super(words);
        this.code = code;
    }

    public ExitCode code() {
        return code;
    }

    /** The message, which is never null. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
