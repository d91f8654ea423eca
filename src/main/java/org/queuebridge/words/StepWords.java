package org.queuebridge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

/**
 * A step of a plan, in words.
 *
 * @param what what it does
 * @param why why it is needed
 * @param shownBelow the heading of the difference that shows it; empty where that is its rule's
 */
public record StepWords(String what, String why, Optional<String> shownBelow) {
    private StepWords(String what, String why) {
        this(what, why, Optional.empty());
    }

    /** The words of each step of a change. */
    public static List<StepWords> of(RuleChange change) {
        boolean goes = change.after().isEmpty();
        return change.steps().stream().map(step -> of(step, goes)).toList();
    }

    private static StepWords of(Step step, boolean goes) {
        return switch (step) {
            case Step.PutRule put -> put(put);
            case Step.SwitchRule turn ->
                turn.on()
                        ? words("plan.enable", "plan.enable.why", turn.key().name())
                        : words("plan.disable", "plan.disable.why", turn.key().name());
            case Step.PutTargets put -> targets(put);
            case Step.RemoveTargets gone ->
                new StepWords(
                        Messages.text("plan.remove-targets", names(gone.before())),
                        Messages.text(goes ? "plan.remove-targets.first" : "plan.remove-targets.why"));
            case Step.Tag tag -> words("plan.tag", "plan.tag.why", tags(tag.after()));
            case Step.Untag untag ->
                words(
                        "plan.untag",
                        "plan.untag.why",
                        String.join(", ", untag.before().keySet()));
            case Step.DeleteRule delete ->
                words("plan.delete", "plan.delete.why", delete.key().name());
            case Step.Allow(var _, var grant) ->
                permission(
                        Messages.text("plan.allow", target(grant)),
                        Messages.text("plan.allow.why"),
                        Messages.text("plan.allow.shared", target(grant), rules(grant)),
                        Messages.text("plan.allow.why.shared"),
                        grant);
            case Step.Disallow(var _, var grant) ->
                permission(
                        Messages.text("plan.disallow", target(grant)),
                        Messages.text("plan.disallow.why"),
                        Messages.text("plan.disallow.shared", target(grant), rules(grant)),
                        Messages.text("plan.disallow.why.shared"),
                        grant);
        };
    }

    private static StepWords words(String what, String why, String about) {
        return new StepWords(Messages.text(what, about), Messages.text(why));
    }

    /** A statement that other rules need too names them. */
    private static StepWords permission(String one, String whyOne, String shared, String whyShared, Grant grant) {
        return new StepWords(
                grant.shared() ? shared : one,
                grant.shared() ? whyShared : whyOne,
                Optional.of(policyHeading(grant.kind(), grant.resourceArn())));
    }

    private static String target(Grant grant) {
        return RuleWords.target(grant.resourceArn());
    }

    private static String rules(Grant grant) {
        return grant.source().substring(grant.source().indexOf('/') + 1);
    }

    private static StepWords put(Step.PutRule put) {
        String name = put.key().name();
        return put.before()
                .map(before -> new StepWords(
                        Messages.text("plan.update", name, String.join(", ", differing(before, put.after()))),
                        Messages.text("plan.update.why")))
                .orElseGet(() -> new StepWords(
                        Messages.text(put.after().enabled() ? "plan.create" : "plan.create.disabled", name),
                        Messages.text("plan.create.why")));
    }

    private static List<String> differing(RuleFields before, RuleFields after) {
        List<String> fields = new ArrayList<>();
        note(fields, "plan.field.pattern", before.pattern(), after.pattern());
        note(fields, "plan.field.schedule", before.schedule(), after.schedule());
        note(fields, "plan.field.state", before.state(), after.state());
        note(fields, "plan.field.description", before.description(), after.description());
        note(fields, "plan.field.role", before.roleArn(), after.roleArn());
        return fields;
    }

    private static void note(List<String> fields, String key, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(Messages.text(key));
        }
    }

    private static StepWords targets(Step.PutTargets put) {
        List<String> ids = put.before().stream().map(Target::id).toList();
        List<Target> changed =
                put.after().stream().filter(target -> ids.contains(target.id())).toList();
        List<Target> added = put.after().stream()
                .filter(target -> !ids.contains(target.id()))
                .toList();
        String what = String.join(
                ". ",
                List.of(sentence("plan.add-targets", added), sentence("plan.change-targets", changed)).stream()
                        .flatMap(Optional::stream)
                        .toList());
        return new StepWords(
                what, Messages.text(changed.isEmpty() ? "plan.add-targets.why" : "plan.change-targets.why"));
    }

    private static Optional<String> sentence(String key, List<Target> targets) {
        return targets.isEmpty() ? Optional.empty() : Optional.of(Messages.text(key, names(targets)));
    }

    private static String names(List<Target> targets) {
        return String.join(
                ", ",
                targets.stream().map(target -> RuleWords.target(target.arn())).toList());
    }

    private static String tags(Map<String, String> tags) {
        return String.join(
                ", ",
                tags.entrySet().stream()
                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                        .toList());
    }

    /** The heading of a resource's policy. */
    public static String policyHeading(TargetKind kind, String resourceArn) {
        return Messages.text("plan.diff.policy." + kind, RuleWords.targetName(resourceArn));
    }
}
