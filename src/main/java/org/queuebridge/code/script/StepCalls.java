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

/** The EventBridge calls of each step of a plan, and their input. */
public final class StepCalls {
    /** The most entries of one PutTargets or RemoveTargets call (facts, EventBridge: limits). */
    private static final int MAX_ENTRIES = 10;

    /** The order in which Python and JMESPath sort. */
    private static final Comparator<String> BY_CODE_POINTS =
            Comparator.comparing(text -> text.codePoints().toArray(), Arrays::compare);

    private StepCalls() {}

    /**
     * Returns the calls of a step: several if there are more entries than one call takes; none for a step that changes
     * a permission.
     */
    static List<ApiCall> of(Step step) {
        return switch (step) {
            case Step.PutRule put -> List.of(plain("PutRule", putRule(put)));
            case Step.SwitchRule change ->
                List.of(plain(change.on() ? "EnableRule" : "DisableRule", named(change.key())));
            case Step.PutTargets put ->
                entries(
                        "PutTargets",
                        put.key(),
                        "Targets",
                        put.after().stream().map(Target::json).toList());
            case Step.RemoveTargets remove ->
                entries(
                        "RemoveTargets",
                        remove.key(),
                        "Ids",
                        remove.before().stream()
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

    /** Returns the fields that identify a rule in operations on rules. */
    public static Json.Obj named(RuleKey key) {
        return Json.obj(entry("Name", new Json.Str(key.name())), entry("EventBusName", new Json.Str(key.bus())));
    }

    /** Returns the fields that identify a rule in operations on its targets. */
    static Json.Obj ofTargets(RuleKey key) {
        return Json.obj(entry("Rule", new Json.Str(key.name())), entry("EventBusName", new Json.Str(key.bus())));
    }

    /** Returns the fields of a rule that PutRule writes, without empty ones. */
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

    /** Returns the targets with all their settings, in the order of their ids. */
    static Json.Arr targets(RuleImage image) {
        return new Json.Arr(
                List.copyOf(image.targets().stream().map(Target::json).toList()));
    }

    /** Returns the tags as AWS lists them, in the order of their keys. */
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
        for (int from = 0; from < all.size(); from += MAX_ENTRIES) {
            Map<String, Json> input = new LinkedHashMap<>(ofTargets(key).fields());
            input.put(field, new Json.Arr(List.copyOf(all.subList(from, Math.min(all.size(), from + MAX_ENTRIES)))));
            calls.add(new ApiCall(operation, new Json.Obj(input), ApiCall.Needed.NOTHING, ApiCall.Refused.BY_ENTRIES));
        }
        return calls;
    }

    private static ApiCall plain(String operation, Json.Obj input) {
        return new ApiCall(operation, input, ApiCall.Needed.NOTHING, ApiCall.Refused.BY_ERROR);
    }

    private static ApiCall ofArn(String operation, Json.Obj input) {
        return new ApiCall(operation, input, ApiCall.Needed.RULE_ARN, ApiCall.Refused.BY_ERROR);
    }

    private static Map<String, String> sorted(Map<String, String> tags) {
        Map<String, String> sorted = new TreeMap<>(BY_CODE_POINTS);
        sorted.putAll(tags);
        return sorted;
    }
}
