package org.queuebridge.ui.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.changes.Applied;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.DoctorListener;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.RungKind;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ChangeRunner;
import org.queuebridge.ui.rules.model.BusPlace;
import org.queuebridge.ui.rules.model.RulesModel;

/**
 * Checks why a rule of the bus, or the bus itself, gets no events. A result belongs to one bus and rule: it is
 * forgotten with the bus, and out of date once the rule changes. On the window's thread.
 */
public final class DoctorModel {
    private final Tasks tasks;
    private final Executor window;
    private final RulesModel rules;
    private final Examination examination;
    private final ReadOnlyObjectWrapper<DoctorSubject> subject = new ReadOnlyObjectWrapper<>(new DoctorSubject.None());
    private final ReadOnlyObjectWrapper<DoctorState> state = new ReadOnlyObjectWrapper<>(new DoctorState.Never());
    private Optional<Run> run = Optional.empty();

    /** A check that was started, and the rule as the list had it then. */
    private static final class Run {
        private final List<Rung> rungs = new ArrayList<>();
        private Optional<RuleWithTargets> rule = Optional.empty();
        private Optional<Job> job = Optional.empty();
        private boolean changed;
    }

    /**
     * Nothing is checked before the user asks for it.
     *
     * @param window the window's thread
     * @param examination looks at both clouds
     */
    public DoctorModel(Tasks tasks, Executor window, RulesModel rules, Examination examination) {
        this.tasks = tasks;
        this.window = window;
        this.rules = rules;
        this.examination = examination;
        rules.placeProperty().subscribe((_, _) -> forget());
        rules.allProperty().subscribe(_ -> compareRule());
        rules.workspace().genesysProperty().subscribe((_, _) -> outdate());
    }

    /** What is to be checked. */
    public ReadOnlyObjectProperty<DoctorSubject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** The rule that is to be checked; empty for the bus, or where none is chosen. */
    public Optional<String> rule() {
        return subject.get() instanceof DoctorSubject.OfRule(var name) ? Optional.of(name) : Optional.empty();
    }

    /** What was found of it so far. */
    public ReadOnlyObjectProperty<DoctorState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** When it was checked, and the counts of what was found, in words; empty unless a check is complete. */
    public String status() {
        return DoctorSummary.status(state.get());
    }

    /** The bus that is checked, or whose rules are; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<BusPlace>> placeProperty() {
        return rules.placeProperty();
    }

    /** The rules to choose from. */
    public ReadOnlyObjectProperty<List<RuleInsight>> rulesProperty() {
        return rules.allProperty();
    }

    /** Chooses what to check, and checks it; of several rules the user has to choose one first. */
    public void check(DoctorSubject newSubject) {
        subject.set(newSubject);
        checkAgain();
    }

    /** Checks the chosen rule or bus, in place of a check that is running. */
    public void checkAgain() {
        end();
        state.set(new DoctorState.Never());
        if (subject.get() instanceof DoctorSubject.Chosen) {
            placeProperty().get().ifPresent(this::start);
        }
    }

    /** Ends a running check; what was found so far stays. */
    public void cancel() {
        run.flatMap(current -> current.job).ifPresent(Job::cancel);
    }

    /** What a fix is planned with; empty while no bus is chosen. */
    Optional<FixPlanning.Request> request() {
        return placeProperty()
                .get()
                .map(place -> new FixPlanning.Request(
                        place,
                        rules.workspace().genesysProperty().get(),
                        rules.knownQueues().getValue()));
    }

    private void start(BusPlace place) {
        Run begun = new Run();
        begun.rule = listed();
        run = Optional.of(begun);
        state.set(new DoctorState.Running(List.of(), Optional.empty()));
        Examination.Request request = new Examination.Request(
                place,
                rules.workspace().genesysProperty().get(),
                rule(),
                rules.knownQueues().getValue());
        Job job = tasks.start(
                "doctor",
                _ -> examination.run(request, listener(begun)),
                found -> finish(begun, place.session(), found),
                failure -> fail(begun, place.session(), failure));
        begun.job = Optional.of(job);
    }

    private DoctorListener listener(Run of) {
        return new DoctorListener() {
            @Override
            public void checking(RungKind kind) {
                window.execute(() -> progress(of, Optional.of(kind)));
            }

            @Override
            public void found(Rung rung) {
                window.execute(() -> {
                    of.rungs.add(rung);
                    progress(of, state.get() instanceof DoctorState.Running now ? now.checking() : Optional.empty());
                });
            }
        };
    }

    /** What a replaced or ended check still has to tell comes too late. */
    private void progress(Run of, Optional<RungKind> checking) {
        if (isCurrent(of) && state.get() instanceof DoctorState.Running) {
            state.set(new DoctorState.Running(of.rungs, checking));
        }
    }

    private void finish(Run of, AwsSession session, Diagnosis found) {
        if (isCurrent(of)) {
            rules.workspace().heard(session, Optional.empty());
            state.set(new DoctorState.Done(found, of.changed));
        }
    }

    private void fail(Run of, AwsSession session, Failure failure) {
        if (!isCurrent(of)) {
            return;
        }
        if (failure instanceof Failure.Canceled) {
            state.set(new DoctorState.Canceled(of.rungs));
        } else {
            rules.workspace().heard(session, Optional.of(failure));
            state.set(new DoctorState.Failed(of.rungs, failure));
        }
    }

    private boolean isCurrent(Run which) {
        return run.filter(current -> current == which).isPresent();
    }

    /** Another bus, account or region: a rule of the same name there is another rule. */
    private void forget() {
        end();
        subject.set(new DoctorSubject.None());
        state.set(new DoctorState.Never());
    }

    private void end() {
        Optional<Job> running = run.flatMap(current -> current.job);
        run = Optional.empty();
        running.ifPresent(Job::cancel);
    }

    /** A rule that appears in the list later may be the checked one: only a change of it counts. */
    private void compareRule() {
        run.ifPresent(current -> {
            Optional<RuleWithTargets> now = listed();
            if (current.rule.isEmpty()) {
                current.rule = now;
            } else if (!current.rule.equals(now)) {
                outdate();
            }
        });
    }

    private Optional<RuleWithTargets> listed() {
        return rule().flatMap(name -> rules.allProperty().get().stream()
                .filter(insight -> insight.rule().name().equals(name))
                .map(RuleInsight::read)
                .findFirst());
    }

    private void outdate() {
        run.ifPresent(current -> current.changed = true);
        if (state.get() instanceof DoctorState.Done(var diagnosis, var _)) {
            state.set(new DoctorState.Done(diagnosis, true));
        }
    }

    /** Marks the result out of date where the rule, its targets' policies or what is before them was changed. */
    public ChangeRunner.Follower follower() {
        return new ChangeRunner.Follower() {
            @Override
            public Runnable after(AwsSession session, Applied applied) {
                return DoctorModel.this::outdate;
            }

            @Override
            public void unsure(AwsSession session, Failure failure) {
                outdate();
            }
        };
    }
}
