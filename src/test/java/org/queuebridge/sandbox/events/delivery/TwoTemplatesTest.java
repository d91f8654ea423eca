package org.queuebridge.sandbox.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.InputCheck;
import org.queuebridge.domain.rule.TargetInput;
import org.queuebridge.json.JsonText;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.StrictJson;
import org.queuebridge.sandbox.events.operation.InputRules;

/**
 * The program's templates against the sandbox's, which share no code, over made-up ones: what the program shows as
 * arriving arrives, and it says before anything is sent what is refused.
 */
class TwoTemplatesTest {
    private static final int TEMPLATES = 1_500;
    private static final String EVENT = """
        {"id": "1", "detail-type": "t", "source": "s", "time": "2026-10-14T09:31:45Z", "detail": {
         "text": "a b", "object": {"k": "v", "n": [1, "x"]}, "list": ["A", "B"], "numbers": [1, 2.50], "empty": {},
         "number": 7, "yes": true, "none": null, "quote": "say \\"no\\"", "lines": "a\\nb"}}
        """;
    private static final Map<String, String> PATHS = Stream.of(
                    "text", "object", "list", "numbers", "empty", "number", "yes", "none", "quote", "lines", "gone")
            .collect(Collectors.toMap(name -> name, name -> "$.detail." + name));

    private final Random random = new Random(20_261_123);

    @Test
    void bothTakeTheSameTemplatesAndMakeTheSameOfThem() {
        JsonObject event = JsonParser.parseString(EVENT).getAsJsonObject();
        Json.Obj same = JsonText.parse(EVENT).object().orElseThrow();
        int arrived = 0;
        for (int i = 0; i < TEMPLATES; i++) {
            String template = template();
            JsonObject target = target(template);
            TargetInput input = new TargetInput.Transformed(PATHS, template);
            assertThat(InputCheck.of(input).isEmpty()).as(template).isEqualTo(isTaken(target));
            if (isTaken(target)) {
                String shown = input.result(same, "arn:rule", "mine").text();
                Optional<String> body = TargetBody.of(target, event, "arn:rule", "mine");
                assertThat(body.orElse(shown)).as(template).isEqualTo(shown);
                assertThat(body.isPresent() || StrictJson.parse(shown).isEmpty())
                        .as(template)
                        .isTrue();
                arrived += body.isPresent() ? 1 : 0;
            }
        }
        assertThat(arrived).isBetween(TEMPLATES / 10, TEMPLATES * 9 / 10);
    }

    private static boolean isTaken(JsonObject target) {
        try {
            InputRules.check(target);
            return true;
        } catch (AwsException _) {
            return false;
        }
    }

    private static JsonObject target(String template) {
        JsonObject paths = new JsonObject();
        PATHS.forEach(paths::addProperty);
        JsonObject transformer = new JsonObject();
        transformer.add("InputPathsMap", paths);
        transformer.addProperty("InputTemplate", template);
        JsonObject target = new JsonObject();
        target.addProperty("Id", "t");
        target.add("InputTransformer", transformer);
        return target;
    }

    private String template() {
        return switch (random.nextInt(8)) {
            case 0 -> string() + "\n" + string();
            case 1, 2 -> string();
            case 3 -> value(0);
            default -> object(0);
        };
    }

    private String object(int depth) {
        return Stream.generate(() -> key() + ": " + value(depth + 1))
                .limit(random.nextInt(3) + 1L)
                .collect(Collectors.joining(", ", "{", rarely() ? "" : "}"));
    }

    private String key() {
        return rarely()
                ? placeholder()
                : rarely() ? "bare" : "\"k" + random.nextInt(9) + (rarely() ? placeholder() : "") + "\"";
    }

    private String value(int depth) {
        return switch (random.nextInt(depth < 3 ? 8 : 5)) {
            case 0 -> string();
            case 1, 2, 3 -> placeholder();
            case 4 -> any(List.of("1", "true", "null", "2.5"));
            case 5 -> "[" + value(depth + 1) + ", " + value(depth + 1) + "]";
            default -> object(depth);
        };
    }

    private String string() {
        return Stream.generate(() -> any(List.of("a", " ", "\\\"", "{", ":", "\\n", placeholder(), placeholder())))
                .limit(random.nextInt(5))
                .collect(Collectors.joining("", "\"", rarely() ? "" : "\""));
    }

    private String placeholder() {
        return rarely()
                ? any(List.of("<unknown>", "<a b>", "<>", "<"))
                : "<"
                        + any(Stream.concat(
                                        PATHS.keySet().stream().sorted(),
                                        Stream.of("aws.events.rule-name", "aws.events.event"))
                                .toList())
                        + ">";
    }

    private boolean rarely() {
        return random.nextInt(40) == 0;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
