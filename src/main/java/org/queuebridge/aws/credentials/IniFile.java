package org.queuebridge.aws.credentials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A profile file as the AWS CLI reads it with Python's {@code configparser}: options may be indented and may use a
 * colon, and lines that are indented further continue an option.
 *
 * @param sections the sections by name, each with its options: name in lower case, and lines
 */
record IniFile(Map<String, Map<String, List<String>>> sections) {
    private static final Pattern SECTION = Pattern.compile("\\[(?<header>.+)].*");
    private static final Pattern OPTION = Pattern.compile("(?<name>.*?)\\s*[=:]\\s*(?<value>.*)");

    /** The AWS CLI cannot read the file either. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        private MalformedException(String what, int line) {
            super(what + " on line " + line);
        }
    }

    static IniFile parse(String text) throws MalformedException {
        Parser parser = new Parser();
        int number = 0;
        for (String line : text.lines().toList()) {
            parser.line(line, ++number);
        }
        return new IniFile(parser.sections);
    }

    private static final class Parser {
        private final Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
        private @Nullable Map<String, List<String>> section;
        private @Nullable List<String> option;
        private int indent;

        private void line(String line, int number) throws MalformedException {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) {
                return;
            }
            int depth = line.indexOf(text.charAt(0));
            if (option != null && depth > indent) {
                option.add(text);
                return;
            }
            indent = depth;
            Matcher header = SECTION.matcher(text);
            if (header.matches()) {
                section = sections.computeIfAbsent(header.group("header"), _ -> new LinkedHashMap<>());
                option = null;
            } else {
                option = option(text, number);
            }
        }

        private List<String> option(String text, int number) throws MalformedException {
            if (section == null) {
                throw new MalformedException("Expected a profile in brackets", number);
            }
            Matcher parts = OPTION.matcher(text);
            String name = parts.matches() ? parts.group("name").toLowerCase(Locale.ROOT) : "";
            if (name.isEmpty()) {
                throw new MalformedException("Expected a name, an equals sign, and a value", number);
            }
            List<String> lines = new ArrayList<>(List.of(parts.group("value")));
            section.put(name, lines);
            return lines;
        }
    }

    /** Splits a header into words, some of which may be quoted; empty where a quote is not closed. */
    static Optional<List<String>> words(String header) {
        List<String> words = new ArrayList<>();
        Matcher next = Pattern.compile("\\G\\s*((?:\"(?:\\\\.|[^\"\\\\])*\"|'[^']*'|\\\\.|[^\\s\"'\\\\])+)")
                .matcher(header);
        int end = 0;
        while (next.find()) {
            words.add(unquoted(next.group(1)));
            end = next.end();
        }
        return header.substring(end).isBlank() ? Optional.of(words) : Optional.empty();
    }

    private static String unquoted(String word) {
        return Pattern.compile("'([^']*)'|\\\\(.)|[\"]")
                .matcher(word)
                .replaceAll(part -> Matcher.quoteReplacement(Optional.ofNullable(part.group(1))
                        .or(() -> Optional.ofNullable(part.group(2)))
                        .orElse("")));
    }
}
