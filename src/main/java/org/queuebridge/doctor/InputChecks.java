package org.queuebridge.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.InputTemplate;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetInput;
import org.queuebridge.json.JsonText;

/**
 * Whether what a target is sent can be JSON at all. EventBridge accepts a template that has the whole event between
 * quotes, and fails with each event.
 */
public final class InputChecks {
    /** Enough for what EventBridge itself puts into a template; what paths find is left out. */
    private static final Json.Obj ANY_EVENT = Json.obj(
            Map.entry("id", new Json.Str("x")),
            Map.entry("detail-type", new Json.Str("x")),
            Map.entry("detail", Json.obj("x", new Json.Str("x"))));

    private InputChecks() {}

    /** The fault; empty where there is none, or it depends on the event. */
    static Optional<Finding> of(Target target) {
        return template(target)
                .filter(template -> !isPossible(template))
                .map(template -> DoctorFinding.INPUT_NOT_JSON.with(List.of(target.arn()), List.of(template.text())));
    }

    /** The template of a target's input transformer. */
    public static Optional<InputTemplate> template(Target target) {
        return TargetInput.of(target.settings()) instanceof TargetInput.Transformed(var _, String template)
                ? Optional.of(new InputTemplate(template))
                : Optional.empty();
    }

    /** Whether events can become JSON with a template, as far as that does not depend on the event. */
    public static boolean isPossible(InputTemplate template) {
        if (template.isText()) {
            return true;
        }
        String filled = new TargetInput.Transformed(Map.of(), template.text())
                .result(ANY_EVENT, "x", "x")
                .text();
        return JsonText.parse(filled).value().isPresent();
    }
}
