package org.queuebridge.changes.apply;

import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.RuleFailures;

/** Sends the call of a step that changes a rule; {@link PlanPolicies} sends those that change policies. */
record SendStep(EventBridge events) {
    /** Throws {@link FailureException} where the call was refused or its outcome is not known. */
    void send(Step step) {
        switch (step) {
            case Step.PutRule put -> events.putRule(put.key(), put.after(), put.tags());
            case Step.SwitchRule turn -> turn(turn.key(), turn.on());
            case Step.PutTargets put ->
                events.putTargets(put.key().bus(), put.key().name(), put.after());
            case Step.RemoveTargets gone ->
                events.removeTargets(
                        gone.key().bus(),
                        gone.key().name(),
                        gone.before().stream().map(Target::id).toList());
            case Step.Tag tag -> events.tag(arn(tag.key()), tag.after());
            case Step.Untag untag ->
                events.untag(arn(untag.key()), untag.before().keySet());
            case Step.DeleteRule delete ->
                events.deleteRule(delete.key().bus(), delete.key().name());
            case Step.Allow _, Step.Disallow _ ->
                throw new IllegalArgumentException("is sent with those of other rules: " + step);
        }
    }

    private void turn(RuleKey key, boolean on) {
        if (on) {
            events.enable(key.bus(), key.name());
        } else {
            events.disable(key.bus(), key.name());
        }
    }

    private String arn(RuleKey key) {
        return events.rule(key.bus(), key.name())
                .map(Rule::arn)
                .orElseThrow(() -> new FailureException(RuleFailures.gone(key.bus(), key.name())));
    }
}
