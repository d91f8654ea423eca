package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.ui.change.ChangeRunner;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.change.UndoCommands;
import org.queuebridge.ui.compose.form.FormState;
import org.queuebridge.ui.compose.form.PatternPreview;
import org.queuebridge.ui.compose.form.PreviewModel;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.session.Workspace;

/**
 * Creates the composed rules, or updates the edited ones: applies exactly the plan that is shown. While the plan is
 * being computed it waits, until the plan is shown or the user changes the form.
 */
public final class ComposeModel {
    private final Workspace workspace;
    private final RuleForm form;
    private final PreviewModel preview;
    private final PlanModel plan;
    private final EditModel editing;
    private final ScreenChanges changes;
    private final ReadOnlyObjectWrapper<ComposeState> state = new ReadOnlyObjectWrapper<>(new ComposeState.Composing());
    private final ObjectBinding<ApplyAction> offer;
    private Optional<Wish> wish = Optional.empty();
    private String name = "";
    private boolean composed;

    /** What the user has chosen, without proposals, which follow a moment later. */
    private record Wish(List<String> queues, FormState form, boolean permit, Optional<EventBus> bus) {}

    /**
     * @param editing tells what is edited; otherwise a new rule is created
     * @param plan the plan to apply
     */
    public ComposeModel(
            Workspace workspace,
            RuleForm form,
            PreviewModel preview,
            EditModel editing,
            PlanModel plan,
            ChangeRunner runner,
            UndoCommands followUps) {
        this.workspace = workspace;
        this.form = form;
        this.preview = preview;
        this.plan = plan;
        this.editing = editing;
        changes = new ScreenChanges(runner, followUps, workspace);
        offer = Bindings.createObjectBinding(
                () -> ApplyAction.of(
                        state.get(),
                        plan.plannedProperty().get(),
                        editing,
                        runner.busyProperty().get()),
                state,
                plan.plannedProperty(),
                editing.editedProperty(),
                editing.readingProperty(),
                runner.busyProperty());
        changes.stateProperty().subscribe((_, now) -> follow(now));
        preview.previewProperty().subscribe(this::propose);
        preview.previewProperty().subscribe(_ -> forgetSuccess());
        form.nameProperty().subscribe(_ -> forgetSuccess());
        workspace.awsProperty().subscribe(_ -> state.set(new ComposeState.Composing()));
        preview.currentProperty().subscribe(_ -> stillWanted());
        plan.plannedProperty().subscribe(_ -> stillWanted());
        plan.plannedProperty().subscribe(now -> form.nameTakenProperty().set(NameTakenWords.of(now, editing)));
        runner.tell(new EditedRuleFollower(editing, this::forgetWhereChanged));
    }

    public RuleForm form() {
        return form;
    }

    public ReadOnlyObjectProperty<PatternPreview> previewProperty() {
        return preview.previewProperty();
    }

    PreviewModel preview() {
        return preview;
    }

    public ReadOnlyObjectProperty<ComposeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The main button's action. */
    ObjectBinding<ApplyAction> offer() {
        return offer;
    }

    /** Which rule or set is edited. */
    public EditModel editing() {
        return editing;
    }

    /** Starts editing a rule or set: it fills the form. */
    public void edit(String which, List<String> rules, boolean set) {
        state.set(new ComposeState.Composing());
        editing.begin(which, rules, set, (failed, failure) -> state.set(new ComposeState.Failed(failed, failure)));
    }

    /** Starts a new rule as a copy of a rule or set. */
    public void copy(String which, List<String> rules, boolean set, String newName) {
        state.set(new ComposeState.Composing());
        editing.copy(
                which, rules, set, newName, (failed, failure) -> state.set(new ComposeState.Failed(failed, failure)));
    }

    /** Starts a new rule with an empty form. What was in it and is not applied can be brought back. */
    public void startOver() {
        boolean applied = state.get().isSuccess();
        EditModel.Composed before = editing.startOver();
        state.set(
                before.isSomething() && !applied ? new ComposeState.StartedOver(before) : new ComposeState.Composing());
    }

    /** Continues with what was composed before a new rule was started. */
    void bringBack(EditModel.Composed before) {
        state.set(new ComposeState.Composing());
        editing.bringBack(before);
    }

    /** Continues with what is in the form as a new rule, of a name that is free. */
    public void saveAsNew() {
        state.set(new ComposeState.Composing());
        editing.continueAsNew(plan.ruleNames());
    }

    /** Applies the plan once it is shown, unless a field is invalid. */
    public void create() {
        if (offer.get().enabled()) {
            dismiss(); // a question that was canceled is asked anew, though nothing has changed since
            wish = Optional.of(wish());
            if (plan.plannedProperty().get().stage() == PlannedChange.Stage.FAILED) {
                plan.forget();
            }
            proceed();
        }
    }

    /** Creates it under another name, which is set in the form. */
    public void createAs(String other) {
        form.nameProperty().set(other);
        create();
    }

    /** Replaces the rule that the user saw, by the plan that the user saw. */
    public void replace(PlannedChange agreed) {
        agreed.session().ifPresent(session -> agreed.plan().ifPresent(shown -> run(session, shown, agreed.drafts())));
    }

    /** Dismisses what was said of the last change. */
    public void dismiss() {
        if (!(state.get() instanceof ComposeState.Waiting || state.get() instanceof ComposeState.Working)) {
            state.set(new ComposeState.Composing());
        }
    }

    /** Shows the plan that finishes or undoes the change. */
    public void followUp(Applied former, UndoOrFinish kind) {
        changes.followUp(former, kind);
    }

    private Wish wish() {
        return new Wish(
                preview.selected(),
                form.chosen(),
                form.permitProperty().get(),
                workspace.busProperty().get());
    }

    private void stillWanted() {
        if (state.get() instanceof ComposeState.Waiting) {
            if (wish.equals(Optional.of(wish()))) {
                proceed();
            } else {
                state.set(new ComposeState.Composing());
            }
        }
    }

    private void proceed() {
        if (!preview.currentProperty().get()) {
            state.set(new ComposeState.Waiting());
            return;
        }
        List<RuleDraft> drafts = form.drafts(preview.previewProperty().get());
        if (drafts.isEmpty()) {
            state.set(new ComposeState.Composing());
            return;
        }
        PlannedChange planned = plan.plannedProperty().get();
        state.set(
                switch (planned.stage()) {
                    case COMPUTING -> new ComposeState.Waiting();
                    case MISSING, LOCAL -> new ComposeState.Composing();
                    case FAILED ->
                        new ComposeState.Failed(
                                drafts.getFirst().name(), planned.failure().orElseThrow());
                    case READY -> ComposeState.before(planned);
                });
        if (planned.isReady() && state.get() instanceof ComposeState.Composing && !planned.nothingToDo()) {
            replace(planned);
        }
    }

    private void run(AwsSession session, ChangePlan shown, List<RuleDraft> drafts) {
        boolean creating = shown.purpose() == Purpose.CREATE;
        name = editing.editedProperty()
                .get()
                .map(rules -> rules.name())
                .orElse(drafts.getFirst().name());
        composed = true;
        changes.run(
                creating ? drafts.size() > 1 ? "create-rules" : "create-rule" : "update-rule",
                session,
                (rules, watch) -> rules.apply(shown, watch));
    }

    private void follow(ChangeState now) {
        switch (now) {
            case ChangeState.None() -> state.set(new ComposeState.Composing());
            case ChangeState.Busy() -> state.set(new ComposeState.Working());
            case ChangeState.Failed(Failure failure) -> state.set(new ComposeState.Failed(name, failure));
            case ChangeState.Ended(Applied applied) -> {
                if (namesTakenMeanwhile(applied)) {
                    state.set(new ComposeState.Composing());
                    plan.forget();
                    create();
                } else {
                    state.set(new ComposeState.Ended(applied));
                }
            }
        }
    }

    /** Whether nothing was sent because somebody else has created or changed a rule since the plan was shown. */
    private boolean namesTakenMeanwhile(Applied applied) {
        boolean own = composed && editing.editedProperty().get().isEmpty();
        composed = false;
        return own && (applied.entry().isEmpty() || wasChangedMeanwhile(applied.rules()));
    }

    /** Whether it is one rule, and nothing was sent for it. */
    private static boolean wasChangedMeanwhile(List<ChangeResult> rules) {
        return rules.size() == 1
                && rules.getFirst() instanceof ChangeResult.ChangedMeanwhile(var _, int step, var _, var _)
                && step == 0;
    }

    /** Composing the next rule dismisses a success; failures stay. */
    private void forgetSuccess() {
        if (state.get().isSuccess()) {
            state.set(new ComposeState.Composing());
        }
    }

    /** Statements and plans about rules hold until the rules are changed, by any screen. */
    private void forgetWhereChanged(Set<RuleKey> changed) {
        if (state.get() instanceof ComposeState.Ended(Applied former)
                && former.rules().stream().map(result -> result.change().key()).anyMatch(changed::contains)) {
            state.set(new ComposeState.Composing());
        }
        plan.forget();
    }

    /**
     * While queues are loaded again, the names of selected queues are not known; while a pattern is typed, its queues
     * are not.
     */
    private void propose(PatternPreview now) {
        List<String> names = List.copyOf(now.names().values());
        if (!names.contains("") && now.problem().isEmpty()) {
            form.propose(names, now.parts().size(), plan.ruleNames());
        }
    }
}
