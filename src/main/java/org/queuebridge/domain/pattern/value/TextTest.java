package org.queuebridge.domain.pattern.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.json.Json;

/**
 * The set of texts that pass a test: those that match one of some globs, or those that match none of them.
 *
 * @param globs at least one, unless all texts pass, or none
 * @param excluded whether what matches fails instead
 */
public record TextTest(List<Glob> globs, boolean excluded) {
    static final TextTest ALL = new TextTest(List.of(), true);
    static final TextTest NONE = new TextTest(List.of(), false);

    public TextTest {
        globs = List.copyOf(globs);
    }

    /** Which texts pass a test as it stands in a pattern; empty where that cannot be said. */
    public static Optional<TextTest> of(Json test) {
        return switch (test) {
            case Json.Str(String text) -> Optional.of(new TextTest(List.of(Glob.exactly(text)), false));
            case Json.Num _, Json.Bool _, Json.Null _ -> Optional.of(NONE);
            case Json.Obj(Map<String, Json> fields)
            when fields.size() == 1 -> {
                Map.Entry<String, Json> only = fields.entrySet().iterator().next();
                yield ofOperator(only.getKey(), only.getValue());
            }
            case Json.Obj _, Json.Arr _ -> Optional.empty();
        };
    }

    private static Optional<TextTest> ofOperator(String operator, Json operand) {
        return switch (operator) {
            case "exists" -> Optional.of(operand.equals(new Json.Bool(true)) ? ALL : NONE);
            case "numeric" -> Optional.of(NONE);
            case "anything-but" -> excluding(operand);
            default -> Glob.of(operator, operand).map(glob -> new TextTest(List.of(glob), false));
        };
    }

    /** What follows {@code anything-but}: a value, several, or an operator with one or several. */
    private static Optional<TextTest> excluding(Json operand) {
        List<Glob> globs = new ArrayList<>();
        if (operand instanceof Json.Obj(Map<String, Json> fields)) {
            if (fields.size() != 1) {
                return Optional.empty();
            }
            Map.Entry<String, Json> only = fields.entrySet().iterator().next();
            for (Json value : TextCondition.values(only.getValue())) {
                Optional<Glob> glob = Glob.of(only.getKey(), value);
                if (glob.isEmpty()) {
                    return Optional.empty();
                }
                globs.add(glob.get());
            }
        } else {
            for (Json value : TextCondition.values(operand)) {
                if (value instanceof Json.Str(String text)) {
                    globs.add(Glob.exactly(text));
                }
            }
        }
        return Optional.of(new TextTest(globs, true));
    }

    boolean passes(String text) {
        return globs.stream().anyMatch(glob -> glob.matches(text)) != excluded;
    }

    /** The texts where they are few and known; empty where not. */
    Optional<List<String>> texts() {
        List<String> texts =
                globs.stream().flatMap(glob -> glob.onlyText().stream()).toList();
        return excluded || texts.size() < globs.size() ? Optional.empty() : Optional.of(texts);
    }
}
