package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.changes.CreateRules;
import org.queuebridge.changes.Journal;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.rules.CreateResult;
import org.queuebridge.rules.CreateRule;
import org.queuebridge.rules.StepListener;
import org.queuebridge.task.Pause;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;

/** Creates the rule that is composed, and goes on from however that ended. */
public final class CreateModel {
    private final Tasks tasks;
    private final Workspace workspace;
    private final RuleForm form;
    private final RulePreview preview;
    private final Runnable rulesChanged;
    private final SetCreation sets;
    private final ReadOnlyObjectWrapper<CreateState> state = new ReadOnlyObjectWrapper<>(new CreateState.Composing());
    private final BooleanBinding busy =
            Bindings.createBooleanBinding(() -> state.get() instanceof CreateState.Working, state);

    /**
     * Over the form.
     *
     * @param journal of what is changed
     * @param rulesChanged told whenever rules may be other than they were
     */
    public CreateModel(
            Tasks tasks,
            Workspace workspace,
            RuleForm form,
            RulePreview preview,
            Journal journal,
            Runnable rulesChanged) {
        this.tasks = tasks;
        this.workspace = workspace;
        this.form = form;
        this.preview = preview;
        this.rulesChanged = rulesChanged;
        this.sets = new SetCreation(tasks, workspace, journal, this::show);
        preview.previewProperty().subscribe(this::propose);
        preview.previewProperty().subscribe(_ -> forgetSuccess());
        form.nameProperty().subscribe(_ -> forgetSuccess());
        workspace.awsProperty().subscribe(_ -> state.set(new CreateState.Composing()));
    }

    public RuleForm form() {
        return form;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.previewProperty();
    }

    public ReadOnlyObjectProperty<CreateState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether a rule is being made just now. */
    public BooleanBinding busyBinding() {
        return busy;
    }

    /** Creates the rule, or those that its pattern is split into, unless something in the form is wrong. */
    public void create() {
        List<RuleDraft> drafts = form.drafts(preview.previewProperty().get());
        if (drafts.size() > 1) {
            sets.create(drafts);
        } else {
            drafts.forEach(draft -> run(draft, (use, steps) -> use.create(draft, steps)));
        }
    }

    /** Creates the rules of a set that are not there yet. */
    public void goOn(CreateRules.Result.Applied former) {
        sets.goOn(former);
    }

    /** Deletes the rules of a set that was just made. */
    public void takeAway(CreateRules.Result.Applied former) {
        sets.takeAway(former);
    }

    /** Creates it under another name, which the form takes over. */
    public void createAs(RuleDraft draft, String name) {
        form.nameProperty().set(name);
        RuleDraft renamed = draft.named(name);
        run(renamed, (use, steps) -> use.create(renamed, steps));
    }

    /** Puts it over the rule that the person saw. */
    public void replace(RuleDraft draft, RuleWithTargets seen) {
        run(draft, (use, steps) -> use.replace(draft, seen, steps));
    }

    /** Puts the targets that are missing. */
    public void retryTargets(CreateResult.TargetsFailed failed) {
        run(failed.draft(), (use, steps) -> use.retryTargets(failed, steps));
    }

    /** Deletes the rule that was made without its targets. */
    public void takeAway(CreateResult.TargetsFailed failed) {
        workspace.awsProperty().get().ifPresent(session -> {
            CreateRule use = useCase(session);
            state.set(new CreateState.Working());
            tasks.start(
                    "take-away",
                    _ -> use.takeAway(failed),
                    result -> end(session, new CreateState.TakenAway(failed, result)),
                    failure ->
                            end(session, new CreateState.Failed(failed.draft().name(), failure, Optional.empty())));
        });
    }

    /** Whoever composes the next rule has read that the last one is there; what went wrong stays to be dealt with. */
    private void forgetSuccess() {
        if (state.get().isSuccess()) {
            state.set(new CreateState.Composing());
        }
    }

    /** While queues are loaded again the names of those that are ticked are not known. */
    private void propose(Preview now) {
        List<String> names = List.copyOf(now.names().values());
        if (!names.contains("")) {
            form.propose(names);
        }
    }

    private void run(RuleDraft draft, Attempt attempt) {
        workspace.awsProperty().get().ifPresent(session -> {
            CreateRule use = useCase(session);
            AtomicReference<Optional<StepListener.Step>> last = new AtomicReference<>(Optional.empty());
            state.set(new CreateState.Working());
            tasks.start(
                    "create-rule",
                    progress -> attempt.run(use, step -> {
                        last.set(Optional.of(step));
                        List<StepListener.Step> all = List.of(StepListener.Step.values());
                        progress.begins(step.name(), all.indexOf(step), all.size());
                    }),
                    result -> end(session, new CreateState.Ended(draft, result)),
                    failure -> end(session, new CreateState.Failed(draft.name(), failure, last.get())));
        });
    }

    private void show(AwsSession session, CreateState now) {
        if (now instanceof CreateState.Working) {
            state.set(now);
        } else {
            end(session, now);
        }
    }

    /** What ends in an account that was left is not shown: going on from it would write to the one connected now. */
    private void end(AwsSession session, CreateState newState) {
        if (workspace.awsProperty().get().filter(session::equals).isPresent()) {
            state.set(newState);
        }
        rulesChanged.run();
    }

    private CreateRule useCase(AwsSession session) {
        return new CreateRule(session.eventBridge(), Pause.sleeping(), workspace.meantRules());
    }

    private interface Attempt {
        CreateResult run(CreateRule use, StepListener steps) throws InterruptedException;
    }
}
