package org.queuebridge.code.common;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/** The sentences in which code comments describe a plan and its steps. */
public final class CodeComments {
    private CodeComments() {}

    /** Returns the pattern after a change, or that of the rule that is deleted. */
    public static Optional<String> pattern(RuleChange change) {
        return change.after().or(change::before).flatMap(image -> image.fields().pattern());
    }

    /** Describes a plan, e.g. {@code Updates 2 rules.} */
    public static String purpose(ChangePlan plan) {
        String verb = switch (plan.purpose()) {
            case CREATE -> "Creates";
            case UPDATE -> "Updates";
            case ENABLE -> "Enables";
            case DISABLE -> "Disables";
            case DELETE -> "Deletes";
            case CREATE_BUS, EDIT_INTEGRATION, CREATE_INTEGRATION -> "Sets up";
            case UNDO -> "Undoes a change of";
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
            case Step.PutRule _ -> "Update the rule: all its fields, because a field left out would become empty.";
            case Step.SwitchRule change -> change.on() ? "Enable the rule." : "Disable the rule.";
            case Step.PutTargets put -> "Add or replace targets: " + ids(put.after());
            case Step.RemoveTargets remove -> "Remove targets: " + ids(remove.before());
            case Step.Tag _ -> "Add or replace tags.";
            case Step.Untag _ -> "Remove tags.";
            case Step.DeleteRule _ -> "Delete the rule.";
            case Step.Allow(RuleKey _, var grant) -> "Allow the rule to deliver to " + grant.resourceArn();
            case Step.Disallow(RuleKey _, var grant) ->
                "Remove the permission of the rule to deliver to " + grant.resourceArn();
        };
    }

    private static String ids(List<Target> targets) {
        return String.join(", ", targets.stream().map(Target::id).toList());
    }
}
