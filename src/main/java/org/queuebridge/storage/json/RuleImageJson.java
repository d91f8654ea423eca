package org.queuebridge.storage.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

/** Rule changes as JSON, without losing anything: undo restores rules from it. */
public final class RuleImageJson {
    private RuleImageJson() {}

    public static Json.Obj write(RuleChange change) {
        Map<String, Json> json = new LinkedHashMap<>(write(change.key()).fields());
        change.before().ifPresent(image -> json.put("before", write(image)));
        change.after().ifPresent(image -> json.put("after", write(image)));
        json.put("allowed", grants(change.allowed()));
        json.put("disallowed", grants(change.disallowed()));
        return new Json.Obj(json);
    }

    public static RuleChange change(StoredFields json) {
        RuleKey key = key(json);
        return new RuleChange(
                key,
                json.object("before").map(image -> image(key, image)),
                json.object("after").map(image -> image(key, image)),
                json.all("allowed", RuleImageJson::grant),
                json.all("disallowed", RuleImageJson::grant));
    }

    public static Json.Obj write(RuleKey key) {
        return Json.obj(Map.entry("bus", new Json.Str(key.bus())), Map.entry("rule", new Json.Str(key.name())));
    }

    public static RuleKey key(StoredFields json) {
        return new RuleKey(json.text("bus"), json.text("rule"));
    }

    private static Json.Obj write(RuleImage image) {
        RuleFields fields = image.fields();
        Map<String, Json> json = new LinkedHashMap<>();
        put(json, "pattern", fields.pattern());
        put(json, "schedule", fields.schedule());
        json.put("state", new Json.Str(fields.state()));
        json.put("description", new Json.Str(fields.description()));
        put(json, "role", fields.roleArn());
        json.put(
                "targets",
                new Json.Arr(image.targets().stream().<Json>map(Target::json).toList()));
        json.put("tags", tags(image.tags()));
        return new Json.Obj(json);
    }

    static Json.Obj tags(Map<String, String> tags) {
        Map<String, Json> json = new LinkedHashMap<>();
        tags.forEach((name, value) -> json.put(name, new Json.Str(value)));
        return new Json.Obj(json);
    }

    private static RuleImage image(RuleKey key, StoredFields json) {
        RuleFields fields = new RuleFields(
                json.optionalText("pattern"),
                json.optionalText("schedule"),
                json.text("state"),
                json.text("description"),
                json.optionalText("role"));
        return new RuleImage(
                key, fields, json.all("targets", target -> Target.of(target.json())), json.textsByName("tags"));
    }

    private static Json.Arr grants(Iterable<Grant> grants) {
        List<Json> items = new ArrayList<>();
        grants.forEach(grant -> items.add(Json.obj(
                Map.entry("kind", new Json.Str(grant.kind().name())),
                Map.entry("resource", new Json.Str(grant.resourceArn())),
                Map.entry("ruleArn", new Json.Str(grant.ruleArn())),
                Map.entry("source", new Json.Str(grant.source())))));
        return new Json.Arr(items);
    }

    private static Grant grant(StoredFields json) {
        String ruleArn = json.text("ruleArn");
        return new Grant(
                TargetKind.valueOf(json.text("kind")),
                json.text("resource"),
                ruleArn,
                json.optionalText("source").orElse(ruleArn));
    }

    private static void put(Map<String, Json> json, String name, Optional<String> value) {
        value.ifPresent(text -> json.put(name, new Json.Str(text)));
    }
}
