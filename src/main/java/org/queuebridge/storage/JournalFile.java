package org.queuebridge.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.queuebridge.changes.Account;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.Journal;
import org.queuebridge.changes.JournalEntry;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.rule.RuleKey;

/**
 * The journal in {@code journal.jsonl} and the files that it filled before, one JSON object a line, only ever added to.
 * Every line is on the disk before the call returns, and begins on a line of its own whatever a killed program left
 * behind. Several programs can write it at once. However large it is, only what is asked for is kept in memory.
 */
public final class JournalFile implements Journal {
    private static final long FULL_AT = 16 << 20;

    private final JournalFiles files;
    private final JournalLibrary library;
    private final InstantSource clock;

    /**
     * Touches nothing yet.
     *
     * @param folder made at the first plan where there is none
     * @param clock says when a plan was begun
     */
    public JournalFile(Path folder, InstantSource clock) {
        this(folder, clock, FULL_AT);
    }

    JournalFile(Path folder, InstantSource clock, long fullAt) {
        this.files = new JournalFiles(folder, fullAt);
        this.library = new JournalLibrary(files);
        this.clock = clock;
    }

    @Override
    public Page begin(Account account, ChangePlan plan) {
        String id = UUID.randomUUID().toString();
        append(JournalLines.begun(id, clock.instant().toString(), Program.current(), account, plan));
        return new PlanPage(id);
    }

    @Override
    public Listing list(int most) {
        return reading(() -> library.list(most));
    }

    @Override
    public JournalEntry entry(String id) {
        return reading(() -> library.entry(id));
    }

    @Override
    public void history(Collection<RuleKey> rules, Predicate<JournalEntry> more) {
        reading(() -> {
            library.history(Set.copyOf(rules), more);
            return rules;
        });
    }

    @Override
    public void settle(String id) {
        append(JournalLines.settled(id));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new FailureException(FileFailure.of(Reason.JOURNAL_UNREADABLE, files.newest(), e));
        }
    }

    private final class PlanPage implements Page {
        private final String id;

        private PlanPage(String id) {
            this.id = id;
        }

        @Override
        public void sending(RuleKey key, int step) {
            append(JournalLines.step(id, JournalLines.SENDING, key, step));
        }

        @Override
        public void answered(RuleKey key, int step) {
            append(JournalLines.step(id, JournalLines.ANSWERED, key, step));
        }

        @Override
        public void refused(RuleKey key, ChangeResult.Refused refused) {
            append(JournalLines.refused(id, key, refused));
        }

        @Override
        public void ended(RuleKey key, ChangeResult result) {
            append(JournalLines.ended(id, key, result));
        }

        @Override
        public void close() {
            append(JournalLines.closed(id));
        }
    }

    private void append(Json.Obj line) {
        try {
            files.append(StandardCharsets.UTF_8.encode("\n" + JsonWriter.compact(line) + "\n"));
        } catch (IOException e) {
            throw new FailureException(FileFailure.of(Reason.JOURNAL_NOT_WRITTEN, files.newest(), e));
        }
    }
}
