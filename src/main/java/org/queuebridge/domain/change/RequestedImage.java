package org.queuebridge.domain.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.Target;

/** What is to become of a rule, by what a person asks for. Whatever they do not ask for stays. */
public final class RequestedImage {
    private RequestedImage() {}

    /** The draft as a new rule. */
    public static RuleImage made(RuleDraft draft) {
        return new RuleImage(draft.key(), draft.fields(), draft.targets(), Map.of());
    }

    /** The rule enabled, in whichever way it is enabled already, or disabled. */
    public static RuleImage turned(RuleImage rule, boolean on) {
        return rule.with(rule.fields().in(state(rule.fields(), on)));
    }

    /** The rule as the draft has it; its tags, its schedule and the way in which it is enabled stay. */
    public static RuleImage edited(RuleImage rule, RuleDraft draft) {
        return rule.with(fields(rule.fields(), draft, draft.description(), draft.roleArn()))
                .with(draft.targets());
    }

    /**
     * The rule with the draft put over it: what the draft leaves open stays, and so do all targets; the draft's are
     * added. There can be more of them then than a rule may have.
     */
    public static RuleImage replaced(RuleImage rule, RuleDraft draft) {
        RuleFields there = rule.fields();
        String description = draft.description().isBlank() ? there.description() : draft.description();
        return rule.with(fields(there, draft, description, draft.roleArn().or(there::roleArn)))
                .with(AddedTargets.to(rule.targets(), draft.targets()));
    }

    /** The rule sending to these targets too. There can be more of them then than a rule may have. */
    public static RuleImage sendingTo(RuleImage rule, List<Target> targets) {
        return rule.with(AddedTargets.to(rule.targets(), targets));
    }

    /** The rule no longer sending there. */
    public static RuleImage notSendingTo(RuleImage rule, Set<String> arns) {
        return rule.with(rule.targets().stream()
                .filter(target -> !arns.contains(target.arn()))
                .toList());
    }

    private static RuleFields fields(RuleFields there, RuleDraft draft, String description, Optional<String> roleArn) {
        return new RuleFields(
                Optional.of(draft.pattern()), there.schedule(), state(there, draft.enabled()), description, roleArn);
    }

    /** There is more than one way to be enabled. */
    private static String state(RuleFields there, boolean on) {
        if (there.enabled() == on) {
            return there.state();
        }
        return on ? RuleFields.ENABLED : RuleFields.DISABLED;
    }
}
