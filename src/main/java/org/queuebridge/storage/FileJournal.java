package org.queuebridge.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.storage.instance.RunningProgram;
import org.slf4j.LoggerFactory;

/**
 * The journal in files: {@code journal.jsonl} and the full files before it, one JSON object a line, only appended to.
 * Each line is on the disk when a call returns, and starts on a line of its own whatever a killed program left behind.
 * Several programs can write at once. Only what is asked for is kept in memory, however large the files are.
 */
public final class FileJournal implements Journal {

    private final JournalFileSet files;
    private final JournalLibrary library;
    private final InstantSource clock;
    private final UnwrittenJournalLines unwritten = new UnwrittenJournalLines();

    /**
     * Makes a journal; touches no file yet.
     *
     * @param folder the folder; created with the first plan
     * @param clock gives the time at which a plan starts
     */
    public FileJournal(Path folder, InstantSource clock) {
        this(folder, clock, JournalFileSet.LONGEST_FILE);
    }

    FileJournal(Path folder, InstantSource clock, long fullAt) {
        this.files = new JournalFileSet(folder, fullAt);
        this.library = new JournalLibrary(files);
        this.clock = clock;
    }

    @Override
    public Page begin(AwsAccount account, ChangePlan plan, Optional<String> finishes) {
        String id = UUID.randomUUID().toString();
        append(
                JournalLines.begun(id, clock.instant().toString(), RunningProgram.current(), account, plan, finishes),
                false);
        return new PlanPage(id);
    }

    @Override
    public Listing list(int most) {
        catchUp();
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
        library.settled(id);
        try {
            append(JournalLines.settled(id), true);
        } catch (FailureException e) {
            // the plan is only offered again if the program ends before there is room
            LoggerFactory.getLogger(FileJournal.class).info("{} waits to be settled: {}", id, e.toString());
        }
    }

    /** The disk may have room again. */
    private void catchUp() {
        try {
            unwritten.write("", false, files::append);
        } catch (IOException e) {
            LoggerFactory.getLogger(FileJournal.class).info("lines wait to be written: {}", e.toString());
        }
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
        public String id() {
            return id;
        }

        @Override
        public void sending(RuleKey key, int step) {
            append(JournalLines.step(id, JournalLines.SENDING, key, step), false);
        }

        @Override
        public void answered(RuleKey key, int step) {
            append(JournalLines.step(id, JournalLines.ANSWERED, key, step), true);
        }

        @Override
        public void refused(RuleKey key, ChangeResult.Refused refused) {
            append(JournalLines.refused(id, key, refused), true);
        }

        @Override
        public void ended(RuleKey key, ChangeResult result) {
            append(JournalLines.ended(id, key, result), true);
        }

        @Override
        public void sendingSetUp(int step) {
            append(JournalLines.setUpStep(id, JournalLines.SENDING, step), false);
        }

        @Override
        public void answeredSetUp(int step) {
            append(JournalLines.setUpStep(id, JournalLines.ANSWERED, step), true);
        }

        @Override
        public void endedSetUp(SetUpResult result) {
            append(JournalLines.ended(id, result), true);
        }

        @Override
        public void close() {
            library.closed(id);
            append(JournalLines.closed(id), true);
        }
    }

    /** What has happened is written as soon as it can be; what is about to happen must be written now. */
    private void append(Json.Obj line, boolean afterwards) {
        String text = "\n" + JsonWriter.compact(line) + "\n";
        try {
            unwritten.write(text, afterwards, files::append);
        } catch (IOException e) {
            throw new FailureException(FileFailure.of(Reason.JOURNAL_NOT_WRITTEN, files.newest(), e));
        }
    }
}
