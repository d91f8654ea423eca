package org.queuebridge.domain.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.Target;

/** Makes the image of a rule that a person's request leads to. Everything they did not request is kept. */
public final class RequestedImage {
    private RequestedImage() {}

    /** Returns the draft as a new rule. */
    public static RuleImage created(RuleDraft draft) {
        return new RuleImage(draft.key(), draft.fields(), draft.targets(), Map.of());
    }

    /** Returns the rule enabled or disabled. A rule that is enabled already keeps its state. */
    public static RuleImage enabled(RuleImage rule, boolean on) {
        return rule.with(rule.fields().in(state(rule.fields(), on)));
    }

    /** Returns the rule with the values of the draft; keeps its tags, its schedule and its kind of enabled state. */
    public static RuleImage edited(RuleImage rule, RuleDraft draft) {
        return rule.with(fields(rule.fields(), draft, draft.description(), draft.roleArn()))
                .with(draft.targets());
    }

    /**
     * Returns the rule overwritten by the draft. Keeps what the draft leaves empty, and all targets; the draft's
     * targets are added. There can be more targets than a rule may have.
     */
    public static RuleImage replaced(RuleImage rule, RuleDraft draft) {
        RuleFields there = rule.fields();
        String description = draft.description().isBlank() ? there.description() : draft.description();
        return rule.with(fields(there, draft, description, draft.roleArn().or(there::roleArn)))
                .with(AddedTargets.to(rule.targets(), draft.targets()));
    }

    /** Returns the rule with targets added. There can be more targets than a rule may have. */
    public static RuleImage sendingTo(RuleImage rule, List<Target> targets) {
        return rule.with(AddedTargets.to(rule.targets(), targets));
    }

    /** Returns the rule without the targets of these ARNs. */
    public static RuleImage notSendingTo(RuleImage rule, Set<String> arns) {
        return rule.with(rule.targets().stream()
                .filter(target -> !arns.contains(target.arn()))
                .toList());
    }

    private static RuleFields fields(RuleFields there, RuleDraft draft, String description, Optional<String> roleArn) {
        return new RuleFields(
                Optional.of(draft.pattern()), there.schedule(), state(there, draft.enabled()), description, roleArn);
    }

    /** Keeps the state if it need not change, as there is more than one enabled state. */
    private static String state(RuleFields there, boolean on) {
        if (there.enabled() == on) {
            return there.state();
        }
        return on ? RuleFields.ENABLED : RuleFields.DISABLED;
    }
}
