package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeRules;
import org.queuebridge.changes.EditedRules;
import org.queuebridge.changes.ExistingRule;
import org.queuebridge.changes.Watch;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.ChangeTools;
import org.queuebridge.ui.session.Workspace;

/** Creates the rule that is composed, and goes on from however that ended. */
public final class CreateModel {
    private final Tasks tasks;
    private final Workspace workspace;
    private final RuleForm form;
    private final RulePreview preview;
    private final Runnable rulesChanged;
    private final ChangeTools tools;
    private final EditModel editing;
    private final ReadOnlyObjectWrapper<CreateState> state = new ReadOnlyObjectWrapper<>(new CreateState.Composing());
    private final BooleanBinding busy =
            Bindings.createBooleanBinding(() -> state.get() instanceof CreateState.Working, state);

    /**
     * Over the form.
     *
     * @param editing says what is edited; else a new rule is made
     * @param tools change rules
     * @param rulesChanged told whenever rules may be other than they were
     */
    public CreateModel(
            Tasks tasks,
            Workspace workspace,
            RuleForm form,
            RulePreview preview,
            EditModel editing,
            ChangeTools tools,
            Runnable rulesChanged) {
        this.tasks = tasks;
        this.workspace = workspace;
        this.form = form;
        this.preview = preview;
        this.rulesChanged = rulesChanged;
        this.tools = tools;
        this.editing = editing;
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
        Optional<EditedRules> edited = editing.editedProperty().get();
        if (!drafts.isEmpty() && edited.isPresent()) {
            List<RuleChange> changes = edited.get().changesTo(drafts);
            run(
                    "update-rule",
                    edited.get().name(),
                    (rules, watch) -> new CreateState.Ended(rules.update(changes, watch)));
        } else if (!drafts.isEmpty()) {
            String label = drafts.size() > 1 ? "create-rules" : "create-rule";
            run(label, drafts.getFirst().name(), (rules, watch) -> state(drafts, rules.create(drafts, watch)));
        }
    }

    /** Which rule or set is edited. */
    public EditModel editing() {
        return editing;
    }

    /** Fills the form with a rule or the rules of a set, to be edited. */
    public void edit(String name, List<String> rules, boolean set) {
        state.set(new CreateState.Composing());
        editing.begin(name, rules, set, (which, failure) -> state.set(new CreateState.Failed(which, failure)));
    }

    /** Creates it under another name, which the form takes over. */
    public void createAs(RuleDraft draft, String name) {
        form.nameProperty().set(name);
        List<RuleDraft> renamed = List.of(draft.named(name));
        run("create-rule", name, (rules, watch) -> state(renamed, rules.create(renamed, watch)));
    }

    /** Puts it over the rule that the person saw. */
    public void replace(RuleDraft draft, ExistingRule seen) {
        run("update-rule", draft.name(), (rules, watch) -> state(List.of(draft), rules.replace(draft, seen, watch)));
    }

    /** Does what is left to do. */
    public void goOn(Applied former) {
        run("go-on", nameOf(former), (rules, watch) -> new CreateState.Ended(rules.goOn(former, watch)));
    }

    /** Restores what was there before. */
    public void takeBack(Applied former) {
        run("take-back", nameOf(former), (rules, watch) -> new CreateState.Ended(rules.takeBack(former, watch)));
    }

    private static CreateState state(List<RuleDraft> drafts, ChangeRules.Creation creation) {
        return switch (creation) {
            case ChangeRules.Creation.Made(Applied applied) -> new CreateState.Ended(applied);
            case ChangeRules.Creation.NamesTaken(List<ExistingRule> rules) ->
                drafts.size() == 1
                        ? new CreateState.NameTaken(drafts.getFirst(), rules.getFirst())
                        : new CreateState.NamesTaken(
                                rules.stream().map(there -> there.rule().name()).toList());
        };
    }

    private static String nameOf(Applied applied) {
        return applied.rules().getFirst().change().key().name();
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

    private void run(String label, String name, Attempt attempt) {
        workspace.awsProperty().get().ifPresent(session -> {
            ChangeRules rules = tools.changing(session, form.permitProperty().get());
            state.set(new CreateState.Working());
            tasks.startSteps(
                    label,
                    (progress, stop) -> attempt.run(rules, new Watch(progress, stop)),
                    ended -> end(session, ended),
                    failure -> end(session, new CreateState.Failed(name, failure)));
        });
    }

    /** What ends in an account that was left is not shown: going on from it would write to the one connected now. */
    private void end(AwsSession session, CreateState newState) {
        if (workspace.awsProperty().get().filter(session::equals).isPresent()) {
            if (newState instanceof CreateState.Ended(Applied applied)) {
                editing.follow(applied);
            }
            state.set(newState);
        }
        rulesChanged.run();
    }

    private interface Attempt {
        CreateState run(ChangeRules rules, Watch watch) throws InterruptedException;
    }
}
