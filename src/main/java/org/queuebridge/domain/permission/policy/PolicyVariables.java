package org.queuebridge.domain.permission.policy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Policy variables such as <code>${aws:ResourceAccount}</code> (IAM user guide, policy elements: variables and tags).
 *
 * @param used whether the policy's version has them: in one before 2012-10-17 they are plain text
 */
record PolicyVariables(boolean used, RequestKeys keys) {
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{\\s*(?<name>[^},\\s]+)\\s*(?:,\\s*'(?<otherwise>[^']*)'\\s*)?}");

    /** Stands for a literal star or question mark; no value of a request has one. */
    private static final String NEVER = "\0";

    /** A text with values in place of its variables. */
    sealed interface Text {
        /** All of them have one. */
        record Known(String text) implements Text {}

        /** A variable has no value in this request, which makes what it stands in match nothing. */
        record Valueless() implements Text {}

        /** The value of that variable cannot be told. */
        record Unclear(String variable) implements Text {}
    }

    Text in(String text) {
        if (!used || !text.contains("${")) {
            return new Text.Known(text);
        }
        StringBuilder known = new StringBuilder();
        Matcher variable = VARIABLE.matcher(text);
        int from = 0;
        while (variable.find()) {
            Optional<String> value = special(variable.group("name"));
            if (value.isEmpty()) {
                switch (keys.of(variable.group("name"))) {
                    case ConditionKeyValue.Present(List<String> values, boolean more)
                    when values.size() == 1 && !more -> value = Optional.of(values.getFirst());
                    case ConditionKeyValue.Absent _ -> value = Optional.ofNullable(variable.group("otherwise"));
                    default -> {
                        return new Text.Unclear(variable.group());
                    }
                }
            }
            if (value.isEmpty()) {
                return new Text.Valueless();
            }
            known.append(text, from, variable.start()).append(value.get());
            from = variable.end();
        }
        return new Text.Known(known.append(text.substring(from)).toString());
    }

    private static Optional<String> special(String name) {
        return switch (name) {
            case "*", "?" -> Optional.of(NEVER);
            case "$" -> Optional.of("$");
            default -> Optional.empty();
        };
    }
}
