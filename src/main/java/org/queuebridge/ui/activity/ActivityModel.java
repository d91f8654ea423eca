package org.queuebridge.ui.activity;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.PlanResult;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.task.LatestOnly;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ChangeRunner;

/** The plans of the journal: which are shown and which is selected. Read and searched in the background. */
public final class ActivityModel {
    /** How many plans are read at first and each further time. */
    private static final int ONE_PART = 200;

    private final Tasks tasks;
    private final Journal journal;
    private final BiPredicate<String, String> awsAddress;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ActivityState> state = new ReadOnlyObjectWrapper<>(new ActivityState.Loading());
    private final ReadOnlyObjectWrapper<Plans> plans = new ReadOnlyObjectWrapper<>(Plans.NONE);
    private final ReadOnlyObjectWrapper<List<ActivityRow>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ActivityRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ActivityDetail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestOnly<List<ActivityRow>> finder;
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestOnly<Optional<ActivityDetail>> reader;
    private Optional<String> chosen = Optional.empty();
    private Object newest = new Object();
    private int most = ONE_PART;

    /**
     * The plans that were read.
     *
     * @param all the newest first
     * @param pending the unfinished plans among them
     * @param older whether the journal has older ones
     */
    record Plans(List<ActivityRow> all, List<ActivityRow> pending, boolean older) {
        static final Plans NONE = new Plans(List.of(), List.of(), false);

        Plans {
            all = List.copyOf(all);
            pending = List.copyOf(pending);
        }

        static Plans of(Journal.Listing listing) {
            List<ActivityRow> all = listing.heads().stream()
                    .map(head -> ActivityRow.of(head, ZoneId.systemDefault()))
                    .toList();
            return new Plans(
                    all,
                    all.stream()
                            .filter(line -> line.result() == PlanResult.UNFINISHED)
                            .toList(),
                    listing.older());
        }
    }

    /**
     * Shows a journal; nothing is read yet.
     *
     * @param awsAddress whether an endpoint is AWS's own, by region and endpoint
     */
    public ActivityModel(
            Tasks tasks,
            Executor background,
            Executor window,
            Journal journal,
            BiPredicate<String, String> awsAddress) {
        this.awsAddress = awsAddress;
        this.tasks = tasks;
        this.journal = journal;
        finder = new LatestOnly<>(background, window, this::show, this::fail);
        reader = new LatestOnly<>(
                background,
                window,
                read -> show(read, Optional.empty()),
                failure -> show(Optional.empty(), Optional.of(failure)));
        filter.subscribe((_, _) -> find());
        selected.subscribe((_, line) -> reader.compute(() -> read(line)));
    }

    /**
     * Filter words that must all occur in the row, the caller's ARN or a rule's name; case and accents do not matter.
     */
    public StringProperty filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<ActivityState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** All plans that were read. */
    ReadOnlyObjectProperty<Plans> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    /** The plans that match the filter, newest first. */
    public ReadOnlyObjectProperty<List<ActivityRow>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The selected plan where it is shown; at first the newest. */
    public ReadOnlyObjectProperty<Optional<ActivityRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The details of the selected plan; loaded a moment later. */
    public ReadOnlyObjectProperty<Optional<ActivityDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Why the selected plan could not be read; empty where it was. */
    public ReadOnlyObjectProperty<Optional<Failure>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Reads older plans. */
    public void readOlder() {
        most += ONE_PART;
        reload();
    }

    /** Reads the newest plans again; the old list stays until then. */
    public void reload() {
        Object ticket = new Object();
        int wanted = most;
        newest = ticket;
        if (state.get() instanceof ActivityState.Failed) {
            state.set(new ActivityState.Loading());
        }
        tasks.start(
                "read-journal",
                _ -> Plans.of(journal.list(wanted)),
                read -> {
                    if (ticket.equals(newest)) {
                        take(read);
                    }
                },
                failure -> {
                    if (ticket.equals(newest)) {
                        fail(failure);
                    }
                });
    }

    /** Reads the journal again whenever something was written to it. */
    public ChangeRunner.Follower follower() {
        return new ChangeRunner.Follower() {
            @Override
            public Runnable after(AwsSession session, Applied applied) {
                return ActivityModel.this::reload;
            }

            @Override
            public void unsure(AwsSession session, Failure failure) {
                reload();
            }

            @Override
            public void settled() {
                reload();
            }
        };
    }

    /** Selects a plan; it stays selected when the journal is read again. */
    public void choose(String id) {
        chosen = Optional.of(id);
        select();
    }

    /** Shows a plan, clearing the filter. */
    public void show(String id) {
        filter.set("");
        choose(id);
    }

    /**
     * Reads a plan from the journal; not on the window's thread.
     *
     * @throws org.queuebridge.domain.FailureException where it cannot be read
     */
    ChangePlan plan(ActivityRow line) {
        return journal.entry(line.id()).plan();
    }

    /** The account, region and endpoints that a plan was applied to, for generated code. */
    CodeDestination codeDestination(ActivityRow line) {
        AwsAccount account = line.head().account();
        String partition = Arn.partitionOf(account.callerArn());
        return awsAddress.test(account.region(), account.endpoint())
                ? CodeDestination.ofAws(account.id(), account.region(), partition)
                : CodeDestination.byEventBridge(account.id(), account.region(), partition, account.endpoint());
    }

    private Optional<ActivityDetail> read(Optional<ActivityRow> line) {
        return line.map(each -> ActivityDetail.of(each, journal.entry(each.id())));
    }

    private void show(Optional<ActivityDetail> read, Optional<Failure> why) {
        trouble.set(why);
        detail.set(read);
    }

    private void take(Plans read) {
        plans.set(read);
        state.set(new ActivityState.Loaded());
        find();
    }

    private void fail(Failure failure) {
        plans.set(Plans.NONE);
        state.set(new ActivityState.Failed(failure));
        show(List.of());
    }

    private void find() {
        List<ActivityRow> all = plans.get().all();
        List<String> words = Folding.words(filter.get());
        finder.compute(() -> all.stream().filter(line -> line.contains(words)).toList());
    }

    private void show(List<ActivityRow> found) {
        shown.set(found);
        select();
    }

    private void select() {
        List<ActivityRow> lines = shown.get();
        selected.set(chosen.map(id ->
                        lines.stream().filter(line -> line.id().equals(id)).findFirst())
                .orElseGet(() -> lines.stream().findFirst()));
    }
}
