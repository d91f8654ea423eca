package org.queuebridge.code.common;

/** Lines of code. In all our languages a comment begins with {@code #} and ends with its line. */
public final class CodeText {
    private final StringBuilder text = new StringBuilder(1024);

    /** One or more lines as they are. */
    public CodeText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** A comment of one line, whatever it says. */
    public CodeText comment(String words) {
        return comment("", words);
    }

    /** The same, indented. */
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
