package org.queuebridge.ui.doctor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.DoctorFixes;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.doctor.fix.steps.FixStep;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.change.ShownPlan;
import org.queuebridge.ui.rules.model.BusPlace;

/**
 * Mends what the doctor found: proposes a plan for a rung, applies it once the user agrees, and checks again
 * afterwards. On the window's thread.
 */
public final class FixModel {
    private final Tasks tasks;
    private final DoctorModel doctor;
    private final FixPlanning planning;
    private final ScreenChanges changes;
    private final Elsewhere elsewhere;
    private final ReadOnlyObjectWrapper<Optional<FixProposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<FixStep>>> steps = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean planningNow;

    /**
     * What ends without a plan.
     *
     * @param edit only the user can say what is right: opens the editor there, with notes
     * @param impossible says why nothing can be done
     */
    public record Elsewhere(BiConsumer<FixPlan.Edit, String> edit, Consumer<String> impossible) {}

    /** @param changes those of the screen Doctor */
    public FixModel(Tasks tasks, DoctorModel doctor, FixPlanning planning, ScreenChanges changes, Elsewhere elsewhere) {
        this.tasks = tasks;
        this.doctor = doctor;
        this.planning = planning;
        this.changes = changes;
        this.elsewhere = elsewhere;
        changes.stateProperty().subscribe(this::checkAgain);
    }

    /** The plan that the user is asked about; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<FixProposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /** The steps that only the user can do, while they are read; else empty. */
    public ReadOnlyObjectProperty<Optional<List<FixStep>>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** The changes that were started here. */
    public ScreenChanges changes() {
        return changes;
    }

    /** What can be done about a rung of the shown ladder; empty where there is nothing. */
    Optional<DoctorFix> fix(Rung rung) {
        return doctor.placeProperty()
                .get()
                .flatMap(place -> new DoctorFixes(place.bus(), doctor.rule()).of(rung.finding()));
    }

    /** Reads both clouds and proposes a plan, one at a time, or shows what only a person can do; changes nothing. */
    public void propose(DoctorFix fix) {
        switch (fix) {
            case DoctorFix.ByHand byHand -> steps.set(Optional.of(byHand.steps()));
            case DoctorFix.ByPlan byPlan -> {
                if (!planningNow) {
                    doctor.request().ifPresent(request -> propose(byPlan, request));
                }
            }
        }
    }

    private void propose(DoctorFix.ByPlan fix, FixPlanning.Request request) {
        planningNow = true;
        tasks.start(
                "plan-fix",
                _ -> found(fix, request.place(), planning.of(fix, request)),
                found -> {
                    planningNow = false;
                    found.run();
                },
                failure -> {
                    planningNow = false;
                    changes.fail(new ChangeState.Failed(failure));
                });
    }

    /** What is shown is computed where the plan is; what it returns is done on the window's thread. */
    private Runnable found(DoctorFix.ByPlan fix, BusPlace place, FixPlan plan) {
        return switch (plan) {
            case FixPlan.Planned planned -> {
                FixProposal found = new FixProposal(
                        fix,
                        planned.plan(),
                        ShownPlan.of(planned.plan(), planned.policies()),
                        planned.notes(),
                        place.session(),
                        place.bus());
                yield () -> proposal.set(Optional.of(found));
            }
            case FixPlan.Edit edit -> () -> elsewhere.edit().accept(edit, FixWords.notes(edit.notes()));
            case FixPlan.ByHand(List<FixStep> found) -> () -> steps.set(Optional.of(found));
            case FixPlan.NotPossible(var notes) ->
                () -> {
                    elsewhere.impossible().accept(FixWords.notes(notes));
                    doctor.checkAgain();
                };
        };
    }

    /** The user declines, or has read the steps. */
    public void drop() {
        steps.set(Optional.empty());
        proposal.set(Optional.empty());
    }

    /** Applies the plan exactly as it was shown. */
    public void apply() {
        proposal.get().filter(FixProposal::canBeApplied).ifPresent(agreed -> {
            proposal.set(Optional.empty());
            changes.run("fix", agreed.session(), (rules, watch) -> rules.apply(agreed.plan(), watch));
        });
    }

    /** Whatever came of a change, what the ladder says may no longer hold. */
    private void checkAgain(ChangeState state) {
        if (state instanceof ChangeState.Ended) {
            doctor.checkAgain();
        }
    }
}
