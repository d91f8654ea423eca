package org.queuebridge.changes.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.ChangeResult.ChangedMeanwhile;
import org.queuebridge.changes.ChangeResult.Failed;
import org.queuebridge.changes.ChangeResult.Reading;
import org.queuebridge.changes.ChangeResult.Refused;
import org.queuebridge.changes.ChangeResult.Stopped;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Redaction;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Step;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.RuleFailures;
import org.queuebridge.rules.verify.VerifyPolling;
import org.queuebridge.task.Pause;
import org.queuebridge.task.StopRequest;
import org.queuebridge.task.UnexpectedFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the steps of one rule. A step needs the ones before it, except for permissions: many people may change rules
 * but not the policies of their targets.
 */
final class ApplyRuleChange {
    private static final Logger LOG = LoggerFactory.getLogger(ApplyRuleChange.class);

    private final ReadRule reader;
    private final SendStep sender;
    private final PermissionCheck permissions;
    private final VerifyPolling polling;
    private final Journal.Page page;
    private final ApplyListener listener;
    private final StopRequest stop;
    private final List<Refused> refused = new ArrayList<>();

    /** The step that is under way, from 0. */
    private int under;

    /** Whether this has created the rule: nobody else knows it yet. */
    private boolean created;

    ApplyRuleChange(
            EventBridge events,
            Grants grants,
            PlanPolicies policies,
            Pause pause,
            Journal.Page page,
            ApplyListener listener,
            StopRequest stop) {
        this.reader = new ReadRule(events);
        this.sender = new SendStep(events, policies);
        this.permissions = new PermissionCheck(grants);
        this.polling = new VerifyPolling(pause);
        this.page = page;
        this.listener = listener;
        this.stop = stop;
    }

    /**
     * The result; empty where all steps are done, see {@link #sent}. An error that nobody foresaw fails this rule
     * alone: others are changed at the same time, and have results.
     */
    Optional<ChangeResult> send(RuleChange change) throws InterruptedException {
        try {
            return steps(change);
        } catch (FailureException e) {
            return Optional.of(new Failed(change, under, e.unlessCanceled(), new Reading.Unread()));
        } catch (RuntimeException e) {
            LOG.error("a rule was not changed: {}", Redaction.trace(e));
            return Optional.of(new Failed(change, under, UnexpectedFailure.failure(e), new Reading.Unread()));
        }
    }

    /** What is left to read back. */
    SentChange sent(RuleChange change) {
        return new SentChange(change, refused);
    }

    private Optional<ChangeResult> steps(RuleChange change) throws InterruptedException {
        List<Step> steps = change.steps();
        Optional<RuleImage> expected = change.before();
        for (int number = 0; number < steps.size(); number++) {
            under = number;
            if (stop.asked()) {
                return Optional.of(new Stopped(change, number, read(change)));
            }
            listener.begins(change, number);
            Optional<ChangeResult> ended = step(change, number, steps.get(number), expected);
            if (ended.isPresent()) {
                return ended;
            }
            expected = steps.get(number).after(expected);
        }
        return Optional.empty();
    }

    /** Empty where the step is done and the next one can follow. */
    private Optional<ChangeResult> step(RuleChange change, int number, Step step, Optional<RuleImage> expected)
            throws InterruptedException {
        Optional<RuleImage> after = step.after(expected);
        try {
            Optional<RuleImage> now = created ? expected : seen(number, step, expected, after);
            if (!now.equals(expected)) {
                if (!now.equals(after)) {
                    return Optional.of(new ChangedMeanwhile(change, number, expected, now));
                }
                page.answered(change.key(), number); // it is done already, e.g. by a plan that was killed
                return Optional.empty();
            }
            page.sending(change.key(), number);
            send(step, expected, after);
            page.answered(change.key(), number);
            created |= step instanceof Step.PutRule put && put.before().isEmpty();
            return Optional.empty();
        } catch (FailureException e) {
            Failure why = e.unlessCanceled();
            if (step.permission().isPresent() && forGood(why)) {
                refused(change, number, step, why);
                return Optional.empty();
            }
            return failed(change, number, step, after, why);
        }
    }

    private static boolean forGood(Failure why) {
        return switch (why) {
            case Failure.Forbidden _, Failure.NotFound _, Failure.Invalid _, Failure.Conflict _ -> true;
            case Failure.SignIn _, Failure.Throttled _, Failure.Network _, Failure.Canceled _, Failure.Unexpected _ ->
                false;
        };
    }

    private void refused(RuleChange change, int number, Step step, Failure why) {
        if (isSoAnyway(step, why)) {
            page.answered(change.key(), number);
            return;
        }
        Refused noted = new Refused(number, why);
        refused.add(noted);
        page.refused(change.key(), noted);
    }

    /**
     * Whether the permission holds although the step failed: somebody else may have added another statement, or the
     * resource may be deleted.
     */
    private boolean isSoAnyway(Step step, Failure why) {
        return switch (step) {
            case Step.Allow(var _, var grant) -> permissions.permits(grant);
            case Step.Disallow _ -> why instanceof Failure.NotFound;
            default -> false;
        };
    }

    /**
     * The rule before a step. The first step finds out everything. Before a later one, its fields and what the step
     * writes are read; the rest is as the steps before found it.
     */
    private Optional<RuleImage> seen(int number, Step step, Optional<RuleImage> expected, Optional<RuleImage> after)
            throws InterruptedException {
        Optional<RuleImage> first = number == 0 || expected.isEmpty()
                ? reader.changeable(step.key())
                : reader.changeable(step.key(), SentChange.written(step), expected.get());
        return settled(first, step, expected, after);
    }

    /** The result of the step before may take a moment to show. */
    private Optional<RuleImage> settled(
            Optional<RuleImage> first, Step step, Optional<RuleImage> expected, Optional<RuleImage> after)
            throws InterruptedException {
        return polling.until(
                first, () -> reader.changeable(step.key()), now -> now.equals(expected) || now.equals(after));
    }

    /** Where the result of the step before does not show to this one yet, sends it again once it does. */
    private void send(Step step, Optional<RuleImage> expected, Optional<RuleImage> after) throws InterruptedException {
        try {
            sender.send(step);
        } catch (FailureException e) {
            if (under == 0
                    || !isTooSoon(step, e.unlessCanceled())
                    || !settled(reader.changeable(step.key()), step, expected, after)
                            .equals(expected)) {
                throw e;
            }
            sender.send(step);
        }
    }

    private static boolean isTooSoon(Step step, Failure why) {
        return switch (step) {
            case Step.PutTargets _ -> why instanceof Failure.NotFound;
            case Step.DeleteRule _ -> RuleFailures.isOfTargets(why);
            default -> false;
        };
    }

    /** A step whose answer was lost may be done all the same. */
    private Optional<ChangeResult> failed(
            RuleChange change, int number, Step step, Optional<RuleImage> after, Failure why) {
        Reading now = read(change);
        boolean lost = why instanceof Failure.Network || why instanceof Failure.Unexpected;
        if (lost && step.permission().isEmpty() && now.equals(new Reading.Read(after))) {
            page.answered(change.key(), number);
            return Optional.empty();
        }
        return Optional.of(new Failed(change, number, why, now));
    }

    private Reading read(RuleChange change) {
        try {
            return new Reading.Read(reader.image(change.key()));
        } catch (FailureException e) {
            e.unlessCanceled();
            return new Reading.Unread();
        }
    }
}
