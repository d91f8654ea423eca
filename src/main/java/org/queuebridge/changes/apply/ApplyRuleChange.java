package org.queuebridge.changes.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.ChangeResult.ChangedMeanwhile;
import org.queuebridge.changes.ChangeResult.Failed;
import org.queuebridge.changes.ChangeResult.Reading;
import org.queuebridge.changes.ChangeResult.Refused;
import org.queuebridge.changes.ChangeResult.Stopped;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Step;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.verify.VerifyPolling;
import org.queuebridge.task.Pause;
import org.queuebridge.task.StopRequest;
import org.queuebridge.task.UnexpectedFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the steps of one rule, up to those that change policies: these are sent for several rules together, see
 * {@link PlanPolicies}. A step needs the ones before it, except for permissions: many people may change rules but not
 * the policies of their targets. Used by one thread at a time.
 */
final class ApplyRuleChange {
    private static final Logger LOG = LoggerFactory.getLogger(ApplyRuleChange.class);

    private final RuleChange change;
    private final List<Step> steps;
    private final RuleBeforeStep before;
    private final SendStep sender;
    private final Journal.Page page;
    private final ApplyListener listener;
    private final StopRequest stop;
    private final List<Refused> refused = new ArrayList<>();

    /** The rule before the step that is under way. */
    private Optional<RuleImage> expected;

    /** The step that is under way, from 0. */
    private int under;

    /** Whether this has created the rule: nobody else knows it yet. */
    private boolean created;

    private PermissionSteps waiting = PermissionSteps.NONE;
    private Optional<ChangeResult> ended = Optional.empty();

    ApplyRuleChange(
            RuleChange change,
            EventBridge events,
            Pause pause,
            Journal.Page page,
            ApplyListener listener,
            StopRequest stop) {
        this.change = change;
        this.steps = change.steps();
        this.expected = change.before();
        this.before = new RuleBeforeStep(new ReadRule(events), new VerifyPolling(pause));
        this.sender = new SendStep(events);
        this.page = page;
        this.listener = listener;
        this.stop = stop;
    }

    /** What can end a rule early. */
    private interface Part {
        Optional<ChangeResult> send() throws InterruptedException;
    }

    /**
     * Sends the next steps. Returns the result; empty where the rule waits for policies, see {@link #awaitsPolicies},
     * or else all steps are done, see {@link #sent}. An error that nobody foresaw fails this rule alone: others are
     * changed at the same time, and have results.
     */
    Optional<ChangeResult> send() throws InterruptedException {
        attempt(this::nextSteps);
        return ended;
    }

    /** Whether the next steps are to be sent with those of other rules. */
    boolean awaitsPolicies() {
        return ended.isEmpty() && !waiting.isEmpty();
    }

    /** What is left to read back. */
    SentChange sent() {
        return new SentChange(change, refused);
    }

    /** Notes in the journal that the permissions are about to be sent. */
    void beginPermissions() throws InterruptedException {
        attempt(() -> {
            if (stop.asked()) {
                return Optional.of(new Stopped(change, under, before.now(change.key())));
            }
            for (int step = under; step < under + waiting.steps().size(); step++) {
                if (step > under) {
                    listener.begins(change, step);
                }
                page.sending(change.key(), step);
            }
            return Optional.empty();
        });
    }

    /** The permissions to add now. */
    List<Grant> allowing() {
        return awaitsPolicies() ? waiting.grants(Step.Kind.ALLOW) : List.of();
    }

    /** The permissions to remove now. */
    List<Grant> disallowing() {
        return awaitsPolicies() ? waiting.grants(Step.Kind.DISALLOW) : List.of();
    }

    /**
     * Notes how the permissions ended.
     *
     * @param failed the grants of all rules that failed
     * @param now checks whether the rule may deliver all the same
     */
    void endPermissions(Map<Grant, Failure> failed, PermissionCheck now) throws InterruptedException {
        attempt(() -> {
            Optional<ChangeResult> failure = Optional.empty();
            for (Step step : waiting.steps()) {
                Optional<Failure> why = step.permission().map(failed::get);
                if (why.isEmpty() || StepFailures.isSoAnyway(step, why.get(), now)) {
                    page.answered(change.key(), under);
                } else if (StepFailures.forGood(why.get())) {
                    Refused noted = new Refused(under, why.get());
                    refused.add(noted);
                    page.refused(change.key(), noted);
                } else if (failure.isEmpty()) {
                    failure = Optional.of(new Failed(change, under, why.get(), before.now(change.key())));
                }
                under++;
            }
            waiting = PermissionSteps.NONE;
            return failure;
        });
    }

    private void attempt(Part part) throws InterruptedException {
        if (ended.isEmpty()) {
            try {
                ended = part.send();
            } catch (RuntimeException e) {
                Failure why = UnexpectedFailure.logged(LOG, "a rule was not changed", e);
                ended = Optional.of(new Failed(change, under, why, new Reading.Unread()));
            }
        }
    }

    private Optional<ChangeResult> nextSteps() throws InterruptedException {
        for (; under < steps.size(); under++) {
            if (stop.asked()) {
                return Optional.of(new Stopped(change, under, before.now(change.key())));
            }
            listener.begins(change, under);
            Step step = steps.get(under);
            Optional<ChangeResult> result = step(step);
            if (result.isPresent() || !waiting.isEmpty()) {
                return result;
            }
            expected = step.after(expected);
        }
        return Optional.empty();
    }

    /** Empty where the step is done or is to be sent with those of other rules. */
    private Optional<ChangeResult> step(Step step) throws InterruptedException {
        Optional<RuleImage> after = step.after(expected);
        try {
            Optional<RuleImage> now = created ? expected : before.seen(under, step, expected);
            if (!now.equals(expected)) {
                if (!now.equals(after)) {
                    return Optional.of(new ChangedMeanwhile(change, under, expected, now));
                }
                page.answered(change.key(), under); // it is done already, e.g. by a plan that was killed
                return Optional.empty();
            }
            waiting = PermissionSteps.from(steps, under);
            if (waiting.isEmpty()) {
                page.sending(change.key(), under);
                sendTwice(step);
                page.answered(change.key(), under);
                created |= step instanceof Step.PutRule put && put.before().isEmpty();
            }
            return Optional.empty();
        } catch (FailureException e) {
            return failed(after, e.unlessCanceled());
        }
    }

    /** Where the result of the step before does not show to this one yet, sends it again once it does. */
    private void sendTwice(Step step) throws InterruptedException {
        try {
            sender.send(step);
        } catch (FailureException e) {
            if (under == 0
                    || !StepFailures.isTooSoon(step, e.unlessCanceled())
                    || !before.seen(step, expected).equals(expected)) {
                throw e;
            }
            sender.send(step);
        }
    }

    /** A step whose answer was lost may be done all the same. */
    private Optional<ChangeResult> failed(Optional<RuleImage> after, Failure why) {
        Reading now = before.now(change.key());
        boolean lost = why instanceof Failure.Network || why instanceof Failure.Unexpected;
        if (lost && steps.get(under).permission().isEmpty() && now.equals(new Reading.Read(after))) {
            page.answered(change.key(), under);
            return Optional.empty();
        }
        return Optional.of(new Failed(change, under, why, now));
    }
}
