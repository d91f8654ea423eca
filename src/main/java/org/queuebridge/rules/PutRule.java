package org.queuebridge.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.CreateResult.Created;
import org.queuebridge.rules.CreateResult.TargetsFailed;
import org.queuebridge.rules.CreateResult.Unconfirmed;
import org.queuebridge.rules.StepListener.Step;

/**
 * The steps that change something: the rule, its targets, and reading back what came of it.
 *
 * @param created whether the rule is a new one
 */
record PutRule(EventBridge events, Polling polling, MeantRules meant, boolean created, StepListener steps) {
    /**
     * Puts the rule, then those of its targets that are missing.
     *
     * @param draft with all targets that it is to have
     */
    CreateResult ruleAndTargets(RuleDraft draft, List<Target> missing) throws InterruptedException {
        steps.begins(Step.PUT_RULE);
        Rule sent = putRule(draft);
        return targets(sent, draft, missing);
    }

    CreateResult targets(Rule sent, RuleDraft draft, List<Target> missing) throws InterruptedException {
        meant.remember(draft);
        steps.begins(Step.PUT_TARGETS);
        try {
            if (!missing.isEmpty()) {
                events.putTargets(draft.bus(), draft.name(), missing);
            }
        } catch (FailureException e) {
            Optional<TargetsFailed> failed = targetsFailed(sent, draft, e);
            if (failed.isPresent()) {
                return failed.get();
            }
        }
        return readBack(sent, draft);
    }

    private Rule putRule(RuleDraft draft) {
        try {
            return sent(draft, events.putRule(draft.key(), draft.fields(), Map.of()));
        } catch (FailureException e) {
            return thereAllTheSame(draft, e);
        }
    }

    /** An answer that got lost does not mean that nothing was done: the rule may be there. */
    private Rule thereAllTheSame(RuleDraft draft, FailureException e) {
        return switch (e.unlessCancelled()) {
            case Failure.Network _, Failure.Unexpected _ ->
                readOr(e, draft)
                        .filter(rule -> asMeant(draft).differences(rule).isEmpty())
                        .orElseThrow(() -> e);
            default -> throw e;
        };
    }

    private Optional<Rule> readOr(FailureException e, RuleDraft draft) {
        try {
            return events.rule(draft.bus(), draft.name());
        } catch (FailureException unread) {
            unread.unlessCancelled();
            throw e;
        }
    }

    /** What is there now; empty where all targets are there, whatever the answer was. */
    private Optional<TargetsFailed> targetsFailed(Rule sent, RuleDraft draft, FailureException e)
            throws InterruptedException {
        Failure why = e.unlessCancelled();
        Optional<RuleWithTargets> read;
        try {
            read = polling.until(() -> read(draft), Optional::isPresent);
        } catch (FailureException unread) {
            unread.unlessCancelled();
            return Optional.of(new TargetsFailed(draft, created, sent, Optional.empty(), why));
        }
        RuleWithTargets now = read.orElseThrow(() -> e);
        return asMeant(draft).differences(now).isEmpty()
                ? Optional.empty()
                : Optional.of(new TargetsFailed(draft, created, now.rule(), Optional.of(now.targets()), why));
    }

    private CreateResult readBack(Rule sent, RuleDraft draft) throws InterruptedException {
        steps.begins(Step.READ_BACK);
        AsMeant asMeant = asMeant(draft);
        try {
            return polling.until(
                            () -> read(draft),
                            back -> back.filter(now -> asMeant.differences(now).isEmpty())
                                    .isPresent())
                    .<CreateResult>map(back -> new Created(back, asMeant.differences(back)))
                    .orElseGet(() -> new Unconfirmed(sent, RuleFailures.gone(draft.bus(), draft.name())));
        } catch (FailureException e) {
            return new Unconfirmed(sent, e.unlessCancelled());
        }
    }

    private Optional<RuleWithTargets> read(RuleDraft draft) {
        return new RuleReader(events).read(draft.bus(), draft.name());
    }

    private static AsMeant asMeant(RuleDraft draft) {
        return new AsMeant(draft, KnownQueues.NONE);
    }

    private static Rule sent(RuleDraft draft, String arn) {
        return new Rule(
                draft.name(),
                draft.bus(),
                arn,
                Optional.of(draft.pattern()),
                draft.enabled(),
                draft.description(),
                draft.roleArn(),
                Optional.empty());
    }
}
