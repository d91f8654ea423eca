package org.queuebridge.changes.apply;

import java.util.Optional;
import org.queuebridge.changes.ChangeResult.Reading;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.verify.VerifyPolling;

/** Reads a rule right before a step, and once more where the step failed. */
record RuleBeforeStep(ReadRule reader, VerifyPolling polling) {
    /**
     * The rule before a step. The first step finds out everything. Before a later one, its fields and what the step
     * writes are read; the rest is as the steps before found it.
     */
    Optional<RuleImage> seen(int number, Step step, Optional<RuleImage> expected) throws InterruptedException {
        Optional<RuleImage> first = number == 0 || expected.isEmpty()
                ? reader.changeable(step.key())
                : reader.changeable(step.key(), SentChange.written(step), expected.get());
        return settled(first, step, expected);
    }

    /** The same, all of it. */
    Optional<RuleImage> seen(Step step, Optional<RuleImage> expected) throws InterruptedException {
        return settled(reader.changeable(step.key()), step, expected);
    }

    /** What is there; unread where that fails. */
    Reading now(RuleKey key) {
        try {
            return new Reading.Read(reader.image(key));
        } catch (FailureException e) {
            e.unlessCanceled();
            return new Reading.Unread();
        }
    }

    /** The result of the step before may take a moment to show. */
    private Optional<RuleImage> settled(Optional<RuleImage> first, Step step, Optional<RuleImage> expected)
            throws InterruptedException {
        Optional<RuleImage> after = step.after(expected);
        return polling.until(
                first, () -> reader.changeable(step.key()), now -> now.equals(expected) || now.equals(after));
    }
}
