package org.queuebridge.code;

import static java.util.Map.entry;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.queuebridge.domain.json.Json;

/**
 * The calls that the nasty plans must make, written by hand from the EventBridge API, independently of the code under
 * test.
 */
public final class ExpectedCalls {
    /** Control and format characters including direction marks, line ends, and unassigned characters. */
    public static final String UNSEEN =
            "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069&&[^\\n]]";

    private ExpectedCalls() {}

    /** Every field of PutRule and PutTargets, with tags in the order of code points. */
    public static List<Map.Entry<String, Json>> ofCreating() {
        List<Map.Entry<String, Json>> calls = new ArrayList<>();
        for (int i = 0; i < CodeExamples.NASTY.size(); i++) {
            String nasty = CodeExamples.NASTY.get(i);
            calls.add(entry("PutRule", rule("r" + i, nasty, entry("Tags", tags(Set.of(nasty, "team"), nasty)))));
            calls.add(entry("PutTargets", targets("r" + i, nasty)));
        }
        return calls;
    }

    /** PutRule takes no tags for an existing rule; the tag with the nasty name is removed, one named plain is added. */
    public static List<Map.Entry<String, Json>> ofUpdating() {
        List<Map.Entry<String, Json>> calls = new ArrayList<>();
        for (int i = 0; i < CodeExamples.NASTY.size(); i++) {
            String nasty = CodeExamples.NASTY.get(i);
            calls.add(entry("PutRule", rule("r" + i, "plain")));
            calls.add(entry("UntagResource", Json.obj("TagKeys", Json.strings(List.of(nasty)))));
            calls.add(entry("TagResource", Json.obj("Tags", tags(Set.of("plain"), "plain"))));
            calls.add(entry("PutTargets", targets("r" + i, "plain")));
        }
        return calls;
    }

    @SafeVarargs
    private static Json.Obj rule(String name, String text, Map.Entry<String, Json>... more) {
        List<Map.Entry<String, Json>> fields = new ArrayList<>(List.of(
                entry("Name", new Json.Str(name)),
                entry("EventBusName", new Json.Str("default")),
                entry("EventPattern", new Json.Str(CodeExamples.pattern(text))),
                entry("State", new Json.Str("DISABLED")),
                entry("Description", new Json.Str(text)),
                entry("RoleArn", new Json.Str("arn:aws:iam::123456789012:role/" + text))));
        for (Map.Entry<String, Json> each : more) {
            fields.add(each);
        }
        return object(fields);
    }

    private static Json.Obj targets(String rule, String text) {
        Json.Obj target = object(List.of(
                entry("Id", new Json.Str("t1")),
                entry("Arn", new Json.Str(CodeExamples.QUEUE_ARN)),
                entry("Input", new Json.Str(text)),
                entry("DeadLetterConfig", Json.obj("Arn", new Json.Str(CodeExamples.QUEUE_ARN))),
                entry("FieldOfTheFuture", Json.obj(text, new Json.Num("7")))));
        return object(List.of(
                entry("Rule", new Json.Str(rule)),
                entry("EventBusName", new Json.Str("default")),
                entry("Targets", new Json.Arr(List.of(target)))));
    }

    private static Json tags(Set<String> keys, String text) {
        Set<String> sorted = new TreeSet<>((a, b) -> Arrays.compareUnsigned(utf32(a), utf32(b)));
        sorted.addAll(keys);
        return new Json.Arr(sorted.stream()
                .<Json>map(key -> object(List.of(
                        entry("Key", new Json.Str(key)),
                        entry("Value", new Json.Str(key.equals("team") ? "care" : text)))))
                .toList());
    }

    private static byte[] utf32(String text) {
        return text.getBytes(Charset.forName("UTF-32BE"));
    }

    private static Json.Obj object(List<Map.Entry<String, Json>> fields) {
        Map<String, Json> object = new LinkedHashMap<>();
        fields.forEach(field -> object.put(field.getKey(), field.getValue()));
        return new Json.Obj(object);
    }
}
