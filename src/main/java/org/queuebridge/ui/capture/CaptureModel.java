package org.queuebridge.ui.capture;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.capture.BusLogPlan;
import org.queuebridge.capture.CaptureEvents;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.capture.CapturedEvent;
import org.queuebridge.capture.Feed;
import org.queuebridge.capture.LogRetention;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.trial.TestLocally;
import org.queuebridge.task.Progress;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.capture.list.CaptureRow;
import org.queuebridge.ui.capture.list.CapturedList;
import org.queuebridge.ui.rules.model.BusPlace;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.session.Computation;
import org.queuebridge.ui.session.Workspace;

/**
 * Captures events of a bus, one capture at a time: makes the temporary rule, receives, and removes what was made,
 * however the capture ends. On the window's thread.
 */
public final class CaptureModel {
    private final Tasks tasks;
    private final Executor window;
    private final RulesModel rules;
    private final ObservableValue<KnownQueues> known;
    private final CaptureTools tools;
    private final TestLocally tests;
    private final BusLogModel log;
    private final CapturedList list = new CapturedList();
    private final KeptMatches matches;
    private final TemporaryRun<CapturePlan, CapturedEvent> run;
    private final ReadOnlyObjectWrapper<Optional<CaptureRequest>> request =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Failure>> unswept = new ReadOnlyObjectWrapper<>(List.of());
    private final Computation<List<CaptureRow>> again;
    /** Reads events by what is known now; for other threads. */
    private final AtomicReference<CaptureReader> reader;

    /** Where events are captured, or were last; for other threads. */
    private final AtomicReference<Optional<BusPlace>> place = new AtomicReference<>(Optional.empty());

    private final AtomicReference<Optional<LogRetention>> stays = new AtomicReference<>(Optional.empty());
    private final AtomicLong numbers = new AtomicLong();
    private List<RuleInsight> rulesOfBus = List.of();

    /**
     * Captures nothing yet; whenever AWS is connected, removes what earlier captures left behind.
     *
     * @param background where to test rules on events
     * @param rules the rules of the bus, as the screen Rules has loaded them
     * @param known the queues that are loaded, for their names
     */
    public CaptureModel(
            Tasks tasks,
            Executor background,
            Executor window,
            Workspace workspace,
            RulesModel rules,
            ObservableValue<KnownQueues> known,
            CaptureTools tools) {
        this.tasks = tasks;
        this.window = window;
        this.rules = rules;
        this.known = known;
        this.tools = tools;
        matches = new KeptMatches(tools.matches(), background, window, rules, workspace.firstSeen());
        tests = new TestLocally(tools.matcher());
        run = new TemporaryRun<>(
                tasks,
                new TemporaryRun.Labels("capture-start", "capture", "capture-remove"),
                tools.clock(),
                CapturePlan::removed,
                this::received);
        log = new BusLogModel(tasks, window, workspace, tools);
        reader = new AtomicReference<>(readerNow());
        again = new Computation<>(background, window, list::replace, () -> {});
        rules.allProperty().subscribe(_ -> readAgain());
        known.subscribe(_ -> readAgain());
        run.stateProperty().subscribe(state -> {
            if (state instanceof RunState.Ended<CapturePlan> ended) {
                reloadWhereListed(Set.of(ended.plan().name()));
            }
        });
        workspace.awsProperty().subscribe(session -> {
            stop();
            session.ifPresent(this::sweep);
        });
    }

    public ReadOnlyObjectProperty<RunState<CapturePlan>> stateProperty() {
        return run.stateProperty();
    }

    /** Whether there is a bus whose events can be captured. */
    ObservableValue<Boolean> busChosen() {
        return rules.workspace().busChosen();
    }

    /** What is captured, or was captured last. */
    public ReadOnlyObjectProperty<Optional<CaptureRequest>> requestProperty() {
        return request.getReadOnlyProperty();
    }

    public CapturedList list() {
        return list;
    }

    /** Logs the bus. */
    public BusLogModel log() {
        return log;
    }

    /** What of earlier captures could not be looked for or removed; empty where all could. */
    public ReadOnlyObjectProperty<List<Failure>> unsweptProperty() {
        return unswept.getReadOnlyProperty();
    }

    /** Why events could not be compared with the rules again; empty where they could. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return again.failureProperty();
    }

    /** The queues that are loaded. */
    KnownQueues known() {
        return known.getValue();
    }

    /** Plans a capture, to be shown and asked for. Makes no call. */
    CapturePlan plan(AwsSession session, CaptureRequest wanted, String pattern, Duration length, boolean toLogs) {
        return tools.capturing(session).plan(wanted.bus(), pattern, length, toLogs);
    }

    /** Makes what was planned, and captures until the plan's end or {@link #stop}. Does nothing while one runs. */
    void start(AwsSession session, CaptureRequest wanted, CapturePlan plan) {
        if (run.live()) {
            return;
        }
        CaptureEvents captures = tools.capturing(session);
        list.clear();
        numbers.set(0);
        request.set(Optional.of(wanted));
        stays.set(Optional.empty());
        place.set(Optional.of(new BusPlace(session, wanted.bus())));
        reader.set(readerNow());
        run.start(
                plan,
                () -> {
                    Feed<CapturedEvent> feed = captures.feed(plan);
                    captures.make(plan);
                    return feed;
                },
                () -> stays.set(captures.remove(plan)));
    }

    /** For how long the log group that stays keeps its events; empty where none does. Once a capture has ended. */
    Optional<LogRetention> stays() {
        return stays.get();
    }

    private void received(List<CapturedEvent> events, Progress progress) {
        CaptureReader now = reader.get();
        List<CaptureRow> rows = events.stream()
                .map(event -> now.row(numbers.incrementAndGet(), event))
                .toList();
        progress.at(Math.toIntExact(numbers.get()), 0);
        window.execute(() -> list.add(rows));
        place.get().ifPresent(where -> matches.saw(where, now.firstMatches(rows)));
    }

    /** Ends the capture and removes what it made; or tries again to remove what is left. */
    public void stop() {
        run.stop();
    }

    /** What must be removed and restored where the program ends now; each runs long, on whichever thread. */
    public List<Runnable> leftovers() {
        return Stream.of(run.leftover(), log.leftover())
                .flatMap(Optional::stream)
                .toList();
    }

    private void sweep(AwsSession session) {
        List<EventBus> buses = session.listed().buses();
        Set<String> inUse = inUse();
        tasks.startQuietly(
                "capture-sweep",
                _ -> tools.sweeping(session).sweep(buses, inUse),
                swept -> {
                    unswept.set(swept.failures());
                    reloadWhereListed(swept.removed());
                },
                why -> unswept.set(List.of(why)));
    }

    /** The list of rules may have been read while temporary rules that are gone now existed. */
    private void reloadWhereListed(Set<String> gone) {
        boolean listed = rules.allProperty().get().stream()
                .anyMatch(each -> gone.contains(each.rule().name()));
        if (listed || (!gone.isEmpty() && rules.stateProperty().get() instanceof RulesState.Loading)) {
            rules.reload();
        }
    }

    /** One of a session before may still be restored while the next begins. */
    private Set<String> inUse() {
        return Stream.concat(
                        run.stateProperty().get().planned().map(CapturePlan::name).stream(),
                        log.stateProperty().get().planned().map(BusLogPlan::name).stream())
                .collect(Collectors.toSet());
    }

    /** Tests on the events what the rules of the bus say now. */
    private void readAgain() {
        CaptureReader now = readerNow();
        reader.set(now);
        List<CaptureRow> rows = list.kept();
        if (!rows.isEmpty()) {
            again.compute(() -> {
                now.forgetOthers();
                return rows.stream()
                        .map(row -> now.row(row.number(), row.event()))
                        .toList();
            });
        }
    }

    /** Reads events by what is known now. */
    CaptureReader readerNow() {
        Optional<String> rule = request.get().flatMap(CaptureRequest::rule).map(Rule::name);
        return new CaptureReader(tests, rulesOfBus(), known.getValue(), rule, ZoneId.systemDefault());
    }

    /** The rules of the captured bus as they were last loaded, whichever bus is chosen now. */
    private List<RuleInsight> rulesOfBus() {
        boolean chosen = request.get()
                .map(CaptureRequest::bus)
                .equals(rules.workspace().busProperty().get());
        if (chosen || request.get().isEmpty()) {
            rulesOfBus = rules.allProperty().get();
        }
        return rulesOfBus;
    }
}
