package org.queuebridge.code.common;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/** What the comments say of a plan and its steps. */
public final class CodeComments {
    private CodeComments() {}

    /** The pattern that a change is about: the one it leads to, or of the rule that is deleted. */
    public static Optional<String> pattern(RuleChange change) {
        return change.after().or(change::before).flatMap(image -> image.fields().pattern());
    }

    /** E.g. {@code Updates 2 rules.} */
    public static String purpose(ChangePlan plan) {
        String verb = switch (plan.purpose()) {
            case CREATE -> "Creates";
            case UPDATE -> "Updates";
            case ENABLE -> "Enables";
            case DISABLE -> "Disables";
            case DELETE -> "Deletes";
            case UNDO -> "Takes back a change of";
        };
        int rules = plan.changes().size();
        return verb + (rules == 1 ? " 1 rule." : " " + rules + " rules.");
    }

    public static String rule(RuleKey key) {
        return "Rule " + key.name() + " on event bus " + key.bus();
    }

    public static String step(Step step) {
        return switch (step) {
            case Step.PutRule put when put.before().isEmpty() -> "Create the rule.";
            case Step.PutRule _ -> "Update the rule: all its fields, as what is left out would become empty.";
            case Step.SwitchRule turn -> turn.on() ? "Enable the rule." : "Disable the rule.";
            case Step.PutTargets put -> "Add or replace targets: " + ids(put.after());
            case Step.RemoveTargets gone -> "Remove targets: " + ids(gone.before());
            case Step.Tag _ -> "Add or replace tags.";
            case Step.Untag _ -> "Remove tags.";
            case Step.DeleteRule _ -> "Delete the rule.";
            case Step.Allow(RuleKey _, var grant) -> "Let the rule deliver to " + grant.resourceArn();
            case Step.Disallow(RuleKey _, var grant) -> "The rule need not deliver any more to " + grant.resourceArn();
        };
    }

    private static String ids(List<Target> targets) {
        return String.join(", ", targets.stream().map(Target::id).toList());
    }
}
