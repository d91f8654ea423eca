package org.queuebridge.storage;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.domain.rule.RuleKey;

/** Finds plans in the journal's files. Readers take turns. */
final class JournalLibrary {
    /** Average bytes to read for each plan of a list. */
    private static final long BYTES_A_PLAN = 1 << 16;

    /** The most unfinished plans that are offered. */
    private static final int PENDING = 100;

    private final ReentrantLock turn = new ReentrantLock();
    private final JournalIndex index;
    private final JournalReader reader;
    private final Set<String> over = ConcurrentHashMap.newKeySet();
    private final Set<String> settled = ConcurrentHashMap.newKeySet();

    JournalLibrary(JournalFileSet files) {
        this.index = new JournalIndex(files);
        this.reader = new JournalReader(index, over, settled);
    }

    /** This program has ended the plan, whether or not that could be written. */
    void closed(String id) {
        over.add(id);
    }

    /** The plan is settled, whether or not that could be written. */
    void settled(String id) {
        settled.add(id);
    }

    Journal.Listing list(int most) throws IOException {
        return reading(() -> {
            List<JournalHead> heads = new ArrayList<>();
            Iterator<JournalPlanIndex> plans = newestFirst();
            for (long bytes = 0; plans.hasNext() && heads.size() < most && bytes < most * BYTES_A_PLAN; ) {
                JournalPlanIndex plan = plans.next();
                bytes += plan.begun().end() - plan.begun().begin();
                reader.head(plan).ifPresent(heads::add);
            }
            boolean older = plans.hasNext();
            addPending(plans, heads);
            return new Journal.Listing(heads, older);
        });
    }

    private void addPending(Iterator<JournalPlanIndex> plans, List<JournalHead> heads) throws IOException {
        for (int looked = 0; plans.hasNext() && looked < PENDING; ) {
            JournalPlanIndex plan = plans.next();
            if (plan.mayBePending()) {
                looked++;
                reader.head(plan).filter(JournalHead::pending).ifPresent(heads::add);
            }
        }
    }

    JournalEntry entry(String id) throws IOException {
        return reading(() -> {
            Optional<JournalPlanIndex> plan = index.plan(id);
            Optional<JournalEntry> entry = plan.isPresent() ? reader.entry(plan.get()) : Optional.empty();
            return entry.orElseThrow(() -> new IOException("the change was removed meanwhile, or is damaged"));
        });
    }

    void history(Set<RuleKey> rules, Predicate<JournalEntry> more) throws IOException {
        Queue<String> left = reading(() -> new ArrayDeque<>(
                index.plans().stream().map(JournalPlanIndex::id).toList().reversed()));
        boolean wanted = true;
        while (wanted && !left.isEmpty()) {
            Optional<JournalEntry> entry = reading(() -> next(left, rules));
            wanted = entry.filter(more.negate()).isEmpty();
        }
    }

    /** The next that changes one of the rules; empty where there is none. A plan that is read again is not left out. */
    private Optional<JournalEntry> next(Queue<String> left, Set<RuleKey> rules) throws IOException {
        while (!left.isEmpty()) {
            Optional<JournalEntry> entry = of(left.element(), rules);
            left.remove();
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    /** Empty for a plan of other rules, and for one whose file was removed since the ids were listed. */
    private Optional<JournalEntry> of(String id, Set<RuleKey> rules) throws IOException {
        Optional<JournalPlanIndex> plan = index.plan(id);
        return plan.isPresent() && reader.rules(plan.get()).stream().anyMatch(rules::contains)
                ? reader.entry(plan.get())
                : Optional.empty();
    }

    private Iterator<JournalPlanIndex> newestFirst() {
        return List.copyOf(index.plans()).reversed().iterator();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** A file that was removed or renamed while it was read is looked for once more. */
    private <T> T reading(Reading<T> reading) throws IOException {
        turn.lock();
        try {
            index.refresh();
            return reading.read();
        } catch (IOException _) {
            index.forget();
            index.refresh();
            return reading.read();
        } finally {
            turn.unlock();
        }
    }
}
