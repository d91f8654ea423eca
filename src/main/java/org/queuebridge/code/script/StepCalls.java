package org.queuebridge.code.script;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/** The calls of EventBridge that make a step, and what is asked for before it. */
public final class StepCalls {
    /** PutTargets and RemoveTargets take no more (facts, EventBridge: limits). */
    private static final int ENTRIES = 10;

    /** As Python and JMESPath sort. */
    private static final Comparator<String> BY_CODE_POINTS =
            Comparator.comparing(text -> text.codePoints().toArray(), Arrays::compare);

    private StepCalls() {}

    /** Several where there are more entries than one call takes; none of a step that gives or takes a permission. */
    static List<ApiCall> of(Step step) {
        return switch (step) {
            case Step.PutRule put -> List.of(plain("PutRule", putRule(put)));
            case Step.SwitchRule turn -> List.of(plain(turn.on() ? "EnableRule" : "DisableRule", named(turn.key())));
            case Step.PutTargets put ->
                entries(
                        "PutTargets",
                        put.key(),
                        "Targets",
                        put.after().stream().map(Target::json).toList());
            case Step.RemoveTargets gone ->
                entries(
                        "RemoveTargets",
                        gone.key(),
                        "Ids",
                        gone.before().stream()
                                .map(target -> new Json.Str(target.id()))
                                .toList());
            case Step.Tag tag -> List.of(ofArn("TagResource", Json.obj("Tags", tags(tag.after()))));
            case Step.Untag untag ->
                List.of(ofArn(
                        "UntagResource",
                        Json.obj("TagKeys", Json.strings(sorted(untag.before()).keySet()))));
            case Step.DeleteRule delete -> List.of(plain("DeleteRule", named(delete.key())));
            case Step.Allow _, Step.Disallow _ -> List.of();
        };
    }

    /** What finds a rule, for the operations that are about it. */
    public static Json.Obj named(RuleKey key) {
        return Json.obj(entry("Name", new Json.Str(key.name())), entry("EventBusName", new Json.Str(key.bus())));
    }

    /** The same for the operations that are about its targets. */
    static Json.Obj ofTargets(RuleKey key) {
        return Json.obj(entry("Rule", new Json.Str(key.name())), entry("EventBusName", new Json.Str(key.bus())));
    }

    /** What PutRule writes of a rule, without what is empty. */
    public static Json.Obj fields(RuleFields fields) {
        Map<String, Json> input = new LinkedHashMap<>();
        fields.pattern().ifPresent(pattern -> input.put("EventPattern", new Json.Str(pattern)));
        fields.schedule().ifPresent(schedule -> input.put("ScheduleExpression", new Json.Str(schedule)));
        input.put("State", new Json.Str(fields.state()));
        if (!fields.description().isEmpty()) {
            input.put("Description", new Json.Str(fields.description()));
        }
        fields.roleArn().ifPresent(role -> input.put("RoleArn", new Json.Str(role)));
        return new Json.Obj(input);
    }

    /** In the order of their ids, whole. */
    static Json.Arr targets(RuleImage image) {
        return new Json.Arr(
                List.copyOf(image.targets().stream().map(Target::json).toList()));
    }

    /** As they are listed, in the order of their keys. */
    public static Json.Arr tags(Map<String, String> tags) {
        List<Json> items = new ArrayList<>();
        sorted(tags)
                .forEach((key, value) ->
                        items.add(Json.obj(entry("Key", new Json.Str(key)), entry("Value", new Json.Str(value)))));
        return new Json.Arr(items);
    }

    private static Json.Obj putRule(Step.PutRule put) {
        Map<String, Json> input = new LinkedHashMap<>(named(put.key()).fields());
        input.putAll(fields(put.after()).fields());
        if (!put.tags().isEmpty()) {
            input.put("Tags", tags(put.tags()));
        }
        return new Json.Obj(input);
    }

    private static List<ApiCall> entries(String operation, RuleKey key, String field, List<? extends Json> all) {
        List<ApiCall> calls = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ENTRIES) {
            Map<String, Json> input = new LinkedHashMap<>(ofTargets(key).fields());
            input.put(field, new Json.Arr(List.copyOf(all.subList(from, Math.min(all.size(), from + ENTRIES)))));
            calls.add(new ApiCall(operation, new Json.Obj(input), ApiCall.Needed.NOTHING, ApiCall.Answered.BY_ENTRIES));
        }
        return calls;
    }

    private static ApiCall plain(String operation, Json.Obj input) {
        return new ApiCall(operation, input, ApiCall.Needed.NOTHING, ApiCall.Answered.BY_ERROR);
    }

    private static ApiCall ofArn(String operation, Json.Obj input) {
        return new ApiCall(operation, input, ApiCall.Needed.RULE_ARN, ApiCall.Answered.BY_ERROR);
    }

    private static Map<String, String> sorted(Map<String, String> tags) {
        Map<String, String> sorted = new TreeMap<>(BY_CODE_POINTS);
        sorted.putAll(tags);
        return sorted;
    }
}
