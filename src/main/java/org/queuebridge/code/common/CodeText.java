package org.queuebridge.code.common;

/**
 * Collects lines of code and comments. In all the languages here, a comment begins with {@code #} and ends with its
 * line.
 */
public final class CodeText {
    private final StringBuilder text = new StringBuilder(1024);

    /** Adds one or more lines unchanged. */
    public CodeText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Adds a comment of one line, whatever characters it has. */
    public CodeText comment(String words) {
        return comment("", words);
    }

    /** Adds an indented comment of one line. */
    public CodeText comment(String indent, String words) {
        return line(indent + "# " + InvisibleCharacters.oneLine(words));
    }

    public CodeText blank() {
        return line("");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
