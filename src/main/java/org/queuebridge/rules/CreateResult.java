package org.queuebridge.rules;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;

/** How making a rule ended. Where it throws instead, nothing was changed. */
public sealed interface CreateResult {
    /**
     * Rule and targets were accepted.
     *
     * @param readBack as it is there now
     * @param differences how that still differs from what is meant, after waiting a while; normally nothing
     */
    record Created(RuleWithTargets readBack, List<Finding> differences) implements CreateResult {
        public Created {
            differences = List.copyOf(differences);
        }
    }

    /**
     * There is a rule of that name, or it is not as it was seen. Nothing was changed.
     *
     * @param existing as it is there now
     */
    record NameTaken(RuleWithTargets existing) implements CreateResult {}

    /**
     * The rule was accepted, its targets were not, or not all.
     *
     * @param draft what is meant, with the targets that were there before
     * @param created whether the rule was made just now, and can be taken away again; else it was there before
     * @param rule as it is there now; as it was sent, where that could not be read
     * @param targets those that are there now; empty where they could not be read
     * @param why the targets were refused
     */
    record TargetsFailed(RuleDraft draft, boolean created, Rule rule, Optional<List<Target>> targets, Failure why)
            implements CreateResult {}

    /**
     * Rule and targets were accepted, but could not be read back.
     *
     * @param sent the rule as it was sent
     * @param why it could not be read, or that it is not there any more
     */
    record Unconfirmed(Rule sent, Failure why) implements CreateResult {}
}
