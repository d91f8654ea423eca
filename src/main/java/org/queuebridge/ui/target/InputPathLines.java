package org.queuebridge.ui.target;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The paths of a transformer as typed: {@code name = $.path}, a line each. */
final class InputPathLines {
    private static final String EQUALS = "=";

    private InputPathLines() {}

    static String text(Map<String, String> paths) {
        return paths.entrySet().stream()
                .map(path -> path.getKey() + " " + EQUALS + " " + path.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The paths by name. */
    static Map<String, String> paths(String text) {
        Map<String, String> paths = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int at = line.indexOf(EQUALS);
            String name = at < 0 ? line : line.substring(0, at);
            paths.put(name.strip(), at < 0 ? "" : line.substring(at + 1).strip());
        });
        return paths;
    }

    /** The first line without a name or path; empty where there is none. */
    static Optional<String> unlike(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.contains(EQUALS))
                .findFirst();
    }

    /** A name that is defined twice: only the last one would count. */
    static Optional<String> twice(String text) {
        Map<String, Long> times = text.lines()
                .filter(line -> line.contains(EQUALS))
                .map(line -> line.substring(0, line.indexOf(EQUALS)).strip())
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
