package org.queuebridge.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Environment variables as lines that a POSIX shell can eval. */
final class ShellExports {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,-]+");

    private final List<String> lines = new ArrayList<>();

    ShellExports add(String name, String value) {
        lines.add("export " + name + "=" + quoted(value));
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
