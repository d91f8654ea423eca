package org.queuebridge.ui.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.json.JsonText;

/** A rule as JSON with the field names of EventBridge's API, its pattern expanded. */
public final class RuleImageText {
    private RuleImageText() {}

    /** The lines; none where there is no rule. */
    public static List<JsonLayout.Line> of(Optional<RuleImage> rule) {
        return rule.map(RuleImageText::json).map(JsonLayout::lines).orElse(List.of());
    }

    private static Json json(RuleImage rule) {
        Map<String, Json> json = new LinkedHashMap<>();
        RuleFields fields = rule.fields();
        json.put("Name", new Json.Str(rule.key().name()));
        json.put("EventBusName", new Json.Str(rule.key().bus()));
        fields.pattern()
                .ifPresent(text ->
                        json.put("EventPattern", JsonText.parse(text).value().orElse(new Json.Str(text))));
        fields.schedule().ifPresent(text -> json.put("ScheduleExpression", new Json.Str(text)));
        json.put("State", new Json.Str(fields.state()));
        json.put("Description", new Json.Str(fields.description()));
        fields.roleArn().ifPresent(text -> json.put("RoleArn", new Json.Str(text)));
        json.put("Targets", targets(rule.targets()));
        Map<String, Json> tags = new LinkedHashMap<>();
        rule.tags().forEach((key, value) -> tags.put(key, new Json.Str(value)));
        json.put("Tags", new Json.Obj(tags));
        return new Json.Obj(json);
    }

    private static Json targets(List<Target> targets) {
        List<Json> items = new ArrayList<>();
        targets.forEach(target -> items.add(target.json()));
        return new Json.Arr(items);
    }
}
