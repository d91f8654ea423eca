package org.queuebridge.changes.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.ChangeResult.Done;
import org.queuebridge.changes.ChangeResult.Failed;
import org.queuebridge.changes.ChangeResult.NotAsPlanned;
import org.queuebridge.changes.ChangeResult.Reading;
import org.queuebridge.changes.ChangeResult.Unpermitted;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.RuleLookup;
import org.queuebridge.rules.verify.VerifyPolling;
import org.queuebridge.task.Pause;
import org.queuebridge.task.UnexpectedFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads changed rules back, many together: ListRules tells the fields of all of them, and the targets and tags of a
 * rule are read where its steps have written some. Thread-safe.
 */
final class ReadBack {
    private static final Logger LOG = LoggerFactory.getLogger(ReadBack.class);

    /** Half of a page of ListRules: people see the first results soon. */
    private static final int TOGETHER = 50;

    private final EventBridge events;
    private final ReadRule reader;
    private final VerifyPolling polling;
    private final List<SentChange> waiting = new ArrayList<>();

    ReadBack(EventBridge events, Pause pause) {
        this.events = events;
        this.reader = new ReadRule(events);
        this.polling = new VerifyPolling(pause);
    }

    /** Adds a change, and returns those to read back now. */
    synchronized List<SentChange> add(SentChange sent) {
        waiting.add(sent);
        return waiting.size() < TOGETHER ? List.of() : rest();
    }

    /** The changes that were added and not returned yet. */
    synchronized List<SentChange> rest() {
        List<SentChange> now = List.copyOf(waiting);
        waiting.clear();
        return now;
    }

    /** Reads the fields of these rules. Throws {@link FailureException} only where it is canceled. */
    RuleLookup fields(List<SentChange> sent) {
        return RuleLookup.of(
                events, sent.stream().map(each -> each.change().key()).toList());
    }

    /** The result of a change. A rule that is not as planned is read for a while, as changes take a moment to show. */
    ChangeResult result(SentChange sent, RuleLookup fields) throws InterruptedException {
        RuleChange change = sent.change();
        int steps = change.steps().size();
        try {
            Optional<RuleImage> now = polling.until(
                    now(sent, fields), () -> reader.image(change.key()), read -> read.equals(change.after()));
            if (!now.equals(change.after())) {
                return new NotAsPlanned(change, now);
            }
            return sent.refused().isEmpty() ? new Done(change, now) : new Unpermitted(change, sent.refused(), now);
        } catch (RuntimeException e) {
            Failure why = UnexpectedFailure.logged(LOG, "a rule was not read back", e);
            return new Failed(change, steps, why, new Reading.Unread());
        }
    }

    private Optional<RuleImage> now(SentChange sent, RuleLookup fields) {
        RuleChange change = sent.change();
        return fields.rule(change.key())
                .flatMap(rule -> change.after().isPresent()
                        ? reader.image(rule, sent.written(), change.after().get())
                        : reader.whole(rule).map(existing -> existing.image()));
    }
}
