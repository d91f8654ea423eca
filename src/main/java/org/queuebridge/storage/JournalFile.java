package org.queuebridge.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
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
 * The journal in {@code journal.jsonl}, one JSON object a line, only ever added to. Every line is on the disk before
 * the call returns, and begins on a line of its own whatever a killed program left behind. Several programs can write
 * it at once.
 */
public final class JournalFile implements Journal {
    private static final String NAME = "journal.jsonl";

    /** A lock of the file is the whole program's: within it, its threads wait here. */
    private static final ReentrantLock TURN = new ReentrantLock();

    private final Path file;
    private final InstantSource clock;

    /**
     * Touches nothing yet.
     *
     * @param folder made at the first plan where there is none
     * @param clock says when a plan was begun
     */
    public JournalFile(Path folder, InstantSource clock) {
        this.file = folder.resolve(NAME);
        this.clock = clock;
    }

    @Override
    public Page begin(Account account, ChangePlan plan) {
        String id = UUID.randomUUID().toString();
        append(JournalLines.begun(id, clock.instant().toString(), Program.current(), account, plan));
        return new PlanPage(id);
    }

    @Override
    public List<JournalEntry> entries() {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return JournalReader.read(text.lines().toList());
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw new FailureException(FileFailure.of(Reason.JOURNAL_UNREADABLE, file, e));
        }
    }

    @Override
    public void settle(String id) {
        append(JournalLines.settled(id));
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
        TURN.lock();
        try {
            write(StandardCharsets.UTF_8.encode("\n" + JsonWriter.compact(line) + "\n"));
        } catch (IOException e) {
            throw new FailureException(FileFailure.of(Reason.JOURNAL_NOT_WRITTEN, file, e));
        } finally {
            TURN.unlock();
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        OwnersFile.makeFor(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                FileLock _ = channel.lock()) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
