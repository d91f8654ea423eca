package org.queuebridge.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.domain.json.Json;

/**
 * A path into an event, such as {@code $.detail.eventBody.participants[0]}: of JSONPath, what EventBridge takes (its
 * user guide, input transformation): names after dots, indices, and stars for all.
 */
public record EventPath(String text, List<String> steps) {
    /** As long as one may be. */
    public static final int LONGEST = 256;

    private static final Pattern STEP = Pattern.compile("\\.(?<name>[A-Za-z0-9_/-]+|\\*)|\\[(?<index>\\d{1,6}|\\*)]");
    private static final Pattern PATH =
            Pattern.compile("\\$(?:" + STEP.pattern().replaceAll("\\?<\\w+>", "?:") + ")*");
    private static final String ALL = "*";

    public EventPath {
        steps = List.copyOf(steps);
    }

    /** Takes a path apart; empty where EventBridge would not. */
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

    /** What it leads to; empty where that is nothing. With a star, an array of all. */
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
