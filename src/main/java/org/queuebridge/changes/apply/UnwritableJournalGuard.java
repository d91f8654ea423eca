package org.queuebridge.changes.apply;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.Redaction;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.task.UnexpectedFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops a plan when its journal becomes unwritable, e.g. because the disk is full: no further step is sent, and the
 * steps that are done are reported. An error that nobody foresaw counts as unwritable.
 */
final class UnwritableJournalGuard implements Journal.Page {
    private static final Logger LOG = LoggerFactory.getLogger(UnwritableJournalGuard.class);

    private final Journal.Page page;
    private final AtomicReference<@Nullable Failure> trouble = new AtomicReference<>();

    UnwritableJournalGuard(Journal.Page page) {
        this.page = page;
    }

    @Override
    public String id() {
        return page.id();
    }

    /** Throws {@link Reason#JOURNAL_STOPPED} where the step must not be sent because it cannot be recorded. */
    @Override
    public void sending(RuleKey key, int step) {
        keep(() -> page.sending(key, step));
        refuseOnceUnwritable();
    }

    /** Throws as {@link #sending}. */
    @Override
    public void sendingSetUp(int step) {
        keep(() -> page.sendingSetUp(step));
        refuseOnceUnwritable();
    }

    private void refuseOnceUnwritable() {
        Failure why = trouble.get();
        if (why != null) {
            throw new FailureException(why);
        }
    }

    @Override
    public void answeredSetUp(int step) {
        keep(() -> page.answeredSetUp(step));
    }

    @Override
    public void endedSetUp(SetUpResult result) {
        keep(() -> page.endedSetUp(result));
    }

    @Override
    public void answered(RuleKey key, int step) {
        keep(() -> page.answered(key, step));
    }

    @Override
    public void refused(RuleKey key, ChangeResult.Refused refused) {
        keep(() -> page.refused(key, refused));
    }

    @Override
    public void ended(RuleKey key, ChangeResult result) {
        keep(() -> page.ended(key, result));
    }

    @Override
    public void close() {
        keep(page::close);
    }

    private void keep(Runnable line) {
        try {
            line.run();
        } catch (FailureException e) {
            Failure why = e.unlessCanceled();
            trouble.compareAndSet(null, new Failure.Unexpected(Reason.JOURNAL_STOPPED, why.args(), why.evidence()));
        } catch (RuntimeException e) {
            LOG.error("the journal was not written: {}", Redaction.trace(e));
            trouble.compareAndSet(null, UnexpectedFailure.failure(e));
        }
    }
}
