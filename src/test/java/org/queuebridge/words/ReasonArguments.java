package org.queuebridge.words;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.queuebridge.SourceTree;

/** The arguments of each reason, which only the comments in {@code Reason} name: its own, else its section's. */
final class ReasonArguments {
    private static final Pattern PART = Pattern.compile(
            "/\\*\\*(?<own>.*?)\\*/" + "|//(?<section>[^\n]*)|^ {4}(?<constant>[A-Z][A-Z_]+)\\b",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private ReasonArguments() {}

    /** Placeholders such as {@code {0}} by the reason's name. */
    static Map<String, Set<String>> read() {
        Map<String, Set<String>> arguments = new HashMap<>();
        String section = "";
        String own = "";
        for (MatchResult part : PART.matcher(
                        SourceTree.read(Path.of("src/main/java/org/queuebridge/domain/Reason.java")))
                .results()
                .toList()) {
            if (part.group("constant") != null) {
                arguments.put(part.group("constant"), in(own.isEmpty() ? section : own));
                own = "";
            } else if (part.group("section") != null) {
                section = part.group("section");
            } else {
                own = part.group("own");
            }
        }
        return arguments;
    }

    private static Set<String> in(String comment) {
        Set<String> found = new TreeSet<>();
        ARGUMENT.matcher(comment).results().map(MatchResult::group).forEach(found::add);
        return found;
    }
}
