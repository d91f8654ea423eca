package org.queuebridge.domain.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks the input settings of a target before they are sent: EventBridge refuses most mistakes, and events with the
 * others never arrive.
 */
public final class InputCheck {
    /** The most values that an input transformer may have. */
    private static final int MAX_PATHS = 100;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final String RESERVED = "AWS.";

    private InputCheck() {}

    /**
     * What is wrong. The messages are in {@code messages/targets.properties} under {@code target.input.problem.<NAME>}.
     */
    public enum Problem {
        PATH_MISSING,
        /** EventBridge does not accept the path. */
        NOT_A_PATH,
        /** The name of a value has characters other than letters, digits, - and _. */
        NOT_A_NAME,
        /** The name of a value begins with {@code AWS.} */
        RESERVED_NAME,
        TOO_MANY_PATHS,
        TEMPLATE_MISSING,
        TEMPLATE_TOO_LONG,
        /** The template has a name without a path. */
        UNKNOWN_NAME,
        /** The template uses a name as the key of an object. */
        NAME_AS_KEY,
        /** The template is neither JSON nor text in quotes. */
        NOT_JSON;

        /** Returns whether the problem is in the template, not in a path. */
        public boolean ofTemplate() {
            return switch (this) {
                case TEMPLATE_MISSING, TEMPLATE_TOO_LONG, UNKNOWN_NAME, NAME_AS_KEY, NOT_JSON -> true;
                case PATH_MISSING, NOT_A_PATH, NOT_A_NAME, RESERVED_NAME, TOO_MANY_PATHS -> false;
            };
        }
    }

    /**
     * A problem that was found.
     *
     * @param about the path or name with the problem; may be empty
     */
    public record Wrong(Problem problem, String about) {}

    /** Returns the problems of an input; empty if there are none. */
    public static List<Wrong> of(TargetInput input) {
        return switch (input) {
            case TargetInput.Whole(), TargetInput.Constant _ -> List.of();
            case TargetInput.Part(String path) -> ofPath(path).stream().toList();
            case TargetInput.Transformed(Map<String, String> paths, String template) ->
                Stream.concat(ofPaths(paths), ofTemplate(template, paths)).toList();
        };
    }

    private static Stream<Wrong> ofPaths(Map<String, String> paths) {
        Stream<Wrong> each = paths.entrySet().stream()
                .flatMap(path -> Stream.concat(ofName(path.getKey()).stream(), ofPath(path.getValue()).stream()));
        return paths.size() > MAX_PATHS ? Stream.concat(Stream.of(new Wrong(Problem.TOO_MANY_PATHS, "")), each) : each;
    }

    private static Stream<Wrong> ofTemplate(String template, Map<String, String> paths) {
        if (template.isBlank()) {
            return Stream.of(new Wrong(Problem.TEMPLATE_MISSING, ""));
        }
        if (template.length() > InputTemplate.LONGEST) {
            return Stream.of(new Wrong(Problem.TEMPLATE_TOO_LONG, ""));
        }
        return Stream.concat(
                TemplateShape.check(template).map(problem -> new Wrong(problem, "")).stream(),
                new InputTemplate(template)
                        .unknown(paths.keySet()).stream().map(name -> new Wrong(Problem.UNKNOWN_NAME, name)));
    }

    private static Optional<Wrong> ofName(String name) {
        if (name.regionMatches(true, 0, RESERVED, 0, RESERVED.length())) {
            return Optional.of(new Wrong(Problem.RESERVED_NAME, name));
        }
        return NAME.matcher(name).matches() ? Optional.empty() : Optional.of(new Wrong(Problem.NOT_A_NAME, name));
    }

    private static Optional<Wrong> ofPath(String path) {
        if (path.isBlank()) {
            return Optional.of(new Wrong(Problem.PATH_MISSING, ""));
        }
        return EventPath.parse(path).isPresent() ? Optional.empty() : Optional.of(new Wrong(Problem.NOT_A_PATH, path));
    }
}
