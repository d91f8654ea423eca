package org.queuebridge.code.terraform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.code.common.CodeComments;
import org.queuebridge.code.common.CodeGrant;
import org.queuebridge.code.common.CodeIdentifiers;
import org.queuebridge.code.common.CodeText;
import org.queuebridge.code.common.QueueNameComments;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleCheck;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/** Writes rules and their targets as Terraform resources. */
final class TerraformRules {
    private static final String RULE = "aws_cloudwatch_event_rule";
    private static final String TARGET = "aws_cloudwatch_event_target";
    private static final String NOT_IN_LABELS = "[^A-Za-z0-9_-]";

    private final QueueNameComments notes;
    private final CodeText code = new CodeText();
    private final CodeIdentifiers labels = new CodeIdentifiers();
    private final Map<RuleKey, List<String>> removed = new HashMap<>();

    TerraformRules(QueueNameComments notes) {
        this.notes = notes;
    }

    /** Returns whether a change removes anything that is a Terraform resource. */
    static boolean removes(RuleChange change) {
        return change.after().isEmpty()
                || !removedTargets(change).isEmpty()
                || change.steps().stream()
                        .flatMap(step -> CodeGrant.removedBy(step).stream())
                        .anyMatch(TerraformPermissions::hasResource);
    }

    /** Returns whether the rule has no room for its new targets until the old ones are removed. */
    static boolean noRoomForBoth(RuleChange change) {
        int old = removedTargets(change).size();
        return old > 0
                && change.steps().stream().anyMatch(step -> step instanceof Step.PutTargets)
                && targets(change.after()).size() + old > RuleCheck.MAX_TARGETS;
    }

    void write(RuleChange change) {
        String label = labels.of("rule_" + change.key().name(), NOT_IN_LABELS, "_");
        code.blank().comment("--- " + CodeComments.rule(change.key()));
        notes.write(code, "", CodeComments.pattern(change));
        TerraformResource rule = resource(
                RULE, label, change.before().isPresent(), change.after().isEmpty());
        change.after().or(change::before).ifPresent(image -> rule(rule, image));
        for (Target target : targets(change.after())) {
            boolean exists =
                    targets(change.before()).stream().anyMatch(old -> old.id().equals(target.id()));
            target(resource(TARGET, targetLabel(label, target), exists, false), rule, change.key(), target);
        }
        for (Target target : removedTargets(change)) {
            TerraformResource resource = resource(TARGET, targetLabel(label, target), true, true);
            removed.computeIfAbsent(change.key(), _ -> new ArrayList<>()).add(resource.address());
            target(resource, rule, change.key(), target);
        }
        change.steps().forEach(step -> TerraformPermissions.write(code, labels, step));
    }

    /** Returns the addresses of the removed targets of a rule that was written. */
    List<String> removedTargets(RuleKey key) {
        return removed.getOrDefault(key, List.of());
    }

    @Override
    public String toString() {
        return code.toString();
    }

    private static TerraformResource resource(String type, String label, boolean exists, boolean removed) {
        return new TerraformResource(type, label, exists, removed);
    }

    private String targetLabel(String rule, Target target) {
        return labels.of(rule + "_" + target.id(), NOT_IN_LABELS, "_");
    }

    private void rule(TerraformResource resource, RuleImage image) {
        RuleFields fields = image.fields();
        Map<String, Json> written = new LinkedHashMap<>();
        written.put("name", new Json.Str(image.key().name()));
        written.put("event_bus_name", new Json.Str(image.key().bus()));
        fields.pattern().ifPresent(pattern -> written.put("event_pattern", new Json.Str(pattern)));
        fields.schedule().ifPresent(schedule -> written.put("schedule_expression", new Json.Str(schedule)));
        written.put("state", new Json.Str(fields.state()));
        if (!fields.description().isEmpty()) {
            written.put("description", new Json.Str(fields.description()));
        }
        fields.roleArn().ifPresent(role -> written.put("role_arn", new Json.Str(role)));
        if (!image.tags().isEmpty()) {
            Map<String, Json> tags = new LinkedHashMap<>();
            image.tags().forEach((key, value) -> tags.put(key, new Json.Str(value)));
            written.put("tags", new Json.Obj(tags));
        }
        resource.begin(code);
        HclLiterals.fields(code, "  ", written);
        resource.end(code, image.key().bus() + "/" + image.key().name());
    }

    private void target(TerraformResource resource, TerraformResource rule, RuleKey key, Target target) {
        TerraformTarget settings = TerraformTarget.of(target);
        if (!settings.missing().isEmpty()) {
            code.comment("Terraform cannot express " + String.join(", ", settings.missing())
                    + " of this target. If it updates the target, those settings are removed.");
        }
        Map<String, Json> written = new LinkedHashMap<>();
        written.put("target_id", new Json.Str(target.id()));
        written.put("arn", new Json.Str(target.arn()));
        target.roleArn().filter(role -> !role.isBlank()).ifPresent(role -> written.put("role_arn", new Json.Str(role)));
        written.putAll(settings.fields());
        resource.begin(code);
        code.line("  rule           = " + rule.address() + ".name");
        code.line("  event_bus_name = " + rule.address() + ".event_bus_name");
        HclLiterals.fields(code, "  ", written);
        resource.end(code, key.bus() + "/" + key.name() + "/" + target.id());
    }

    private static List<Target> removedTargets(RuleChange change) {
        return targets(change.before()).stream()
                .filter(old -> targets(change.after()).stream()
                        .noneMatch(kept -> kept.id().equals(old.id())))
                .toList();
    }

    private static List<Target> targets(Optional<RuleImage> image) {
        return image.map(RuleImage::targets).orElse(List.of());
    }
}
