package org.queuebridge.changes.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.journal.JournalEntry.Course;
import org.queuebridge.changes.journal.JournalEntry.End;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleKey;

/** A journal that lasts as long as a test. */
public final class MemoryJournal implements Journal {
    private final List<Pages> pages = new ArrayList<>();
    private Optional<Failure> unreadable = Optional.empty();
    private Instant now = Instant.EPOCH;

    /** When whatever is begun from now on begins. */
    public void setNow(Instant moment) {
        now = moment;
    }

    /** The program is killed: whatever was begun is running no more. */
    public void programEnds() {
        pages.forEach(page -> page.running = false);
    }

    @Override
    public synchronized Page begin(AwsAccount account, ChangePlan plan, Optional<String> finishes) {
        Pages page = new Pages(Integer.toString(pages.size()), now, account, plan, finishes);
        pages.add(page);
        return page;
    }

    /** From now on it cannot be read, or can again. */
    public void unreadable(Optional<Failure> why) {
        unreadable = why;
    }

    @Override
    public synchronized void settle(String id) {
        pages.get(Integer.parseInt(id)).settled = true;
    }

    /** Every plan, the newest first. */
    public synchronized List<JournalEntry> entries() {
        unreadable.ifPresent(why -> {
            throw new FailureException(why);
        });
        return pages.reversed().stream().map(Pages::entry).toList();
    }

    @Override
    public Listing list(int most) {
        List<JournalEntry> all = entries();
        return new Listing(all.stream().limit(most).map(JournalEntry::head).toList(), all.size() > most);
    }

    @Override
    public JournalEntry entry(String id) {
        return entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void history(Collection<RuleKey> rules, Predicate<JournalEntry> more) {
        var _ = entries().stream()
                .filter(entry -> entry.head().rules().stream().anyMatch(rules::contains))
                .allMatch(more);
    }

    private static final class Pages implements Page {
        private final String id;
        private final Instant begun;
        private final AwsAccount account;
        private final ChangePlan plan;
        private final Optional<String> finishes;
        private final Map<RuleKey, Course> courses = new HashMap<>();
        private Course setUp = Course.NONE;
        private boolean running = true;
        private boolean settled;

        private Pages(String id, Instant begun, AwsAccount account, ChangePlan plan, Optional<String> finishes) {
            this.begun = begun;
            this.id = id;
            this.account = account;
            this.plan = plan;
            this.finishes = finishes;
        }

        private synchronized JournalEntry entry() {
            return new JournalEntry(
                    new JournalHead(
                            id,
                            begun,
                            account,
                            plan.purpose(),
                            plan.changes().stream().map(RuleChange::key).toList(),
                            courses,
                            plan.setUp().map(change -> new JournalHead.SetUpCourse(change.bus(), setUp)),
                            finishes,
                            running,
                            settled),
                    plan);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public void sending(RuleKey key, int step) {
            change(key, Course::withSent);
        }

        @Override
        public void answered(RuleKey key, int step) {
            change(key, Course::withAnswered);
        }

        @Override
        public void refused(RuleKey key, ChangeResult.Refused refused) {
            change(key, was -> was.with(refused));
        }

        @Override
        public void ended(RuleKey key, ChangeResult result) {
            Optional<Failure> why =
                    result instanceof ChangeResult.Failed failed ? Optional.of(failed.why()) : Optional.empty();
            change(key, was -> was.ended(End.of(result), why));
        }

        @Override
        public synchronized void sendingSetUp(int step) {
            setUp = setUp.withSent();
        }

        @Override
        public synchronized void answeredSetUp(int step) {
            setUp = setUp.withAnswered();
        }

        @Override
        public synchronized void endedSetUp(SetUpResult result) {
            Optional<Failure> why =
                    result instanceof SetUpResult.Failed failed ? Optional.of(failed.why()) : Optional.empty();
            setUp = setUp.ended(End.of(result), why);
        }

        @Override
        public void close() {
            running = false;
        }

        private synchronized void change(RuleKey key, UnaryOperator<Course> change) {
            courses.merge(key, change.apply(Course.NONE), (was, _) -> change.apply(was));
        }
    }
}
