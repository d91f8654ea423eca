package org.queuebridge.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.domain.json.Json;

/**
 * A JSONPath into an event, such as {@code $.detail.eventBody.participants[0]}, limited to what EventBridge accepts
 * (its user guide, input transformation): names after dots, indices, and {@code *} for all.
 */
public record EventPath(String text, List<String> steps) {
    /** The longest path, in characters. */
    public static final int LONGEST = 256;

    private static final Pattern STEP = Pattern.compile("\\.(?<name>[A-Za-z0-9_/-]+|\\*)|\\[(?<index>\\d{1,6}|\\*)]");
    private static final Pattern PATH =
            Pattern.compile("\\$(?:" + STEP.pattern().replaceAll("\\?<\\w+>", "?:") + ")*");
    private static final String ALL = "*";

    public EventPath {
        steps = List.copyOf(steps);
    }

    /** Parses a path; empty if EventBridge would refuse it. */
    public static Optional<EventPath> parse(String text) {
        if (text.length() > LONGEST || !PATH.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            String name = step.group("name");
            steps.add(name == null ? "[" + step.group("index") : name);
        }
        return Optional.of(new EventPath(text, steps));
    }

    /** Returns the value at the path; empty if there is none. With a {@code *}, returns an array of all values. */
    public Optional<Json> in(Json event) {
        List<Json> found = List.of(event);
        boolean several = false;
        for (String step : steps) {
            String name = step.startsWith("[") ? step.substring(1) : step;
            several |= name.equals(ALL);
            found = found.stream()
                    .flatMap(each -> next(each, step, name).stream())
                    .toList();
        }
        return several ? Optional.of(new Json.Arr(found)) : found.stream().findFirst();
    }

    private static List<Json> next(Json value, String step, String name) {
        boolean index = step.startsWith("[");
        return switch (value) {
            case Json.Obj(Map<String, Json> fields) when name.equals(ALL) -> List.copyOf(fields.values());
            case Json.Obj object when !index -> object.get(name).stream().toList();
            case Json.Arr(List<Json> items) when name.equals(ALL) -> items;
            case Json.Arr(List<Json> items)
            when index && Integer.parseInt(name) < items.size() -> List.of(items.get(Integer.parseInt(name)));
            default -> List.of();
        };
    }
}
