package org.queuebridge.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.ui.control.command.Command;
import org.queuebridge.ui.rules.model.ChosenRules;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.rules.model.VerificationState;
import org.queuebridge.words.Messages;

/** What can be done on the screen Rules, or why it cannot be done: the selection decides. */
public final class RuleCommands {
    /** What each command does. */
    record On(
            Runnable create,
            Runnable edit,
            Runnable verify,
            Runnable verifyAll,
            Runnable test,
            Runnable diagnose,
            Runnable enable,
            Runnable disable,
            Runnable export,
            Runnable delete) {}

    private final RulesModel model;
    private final Command create;
    private final Command edit;
    private final Command verify;
    private final Command verifyAll;
    private final Command test;
    private final Command diagnose;
    private final Command enable;
    private final Command disable;
    private final Command export;
    private final Command delete;

    RuleCommands(RulesModel model, On on) {
        this.model = model;
        create = new Command("new-rule", Messages.text("rules.new"), on.create);
        edit = new Command("edit-rule", Messages.text("rules.edit"), on.edit);
        verify = new Command("verify-rule", Messages.text("rules.verify"), on.verify);
        verifyAll = new Command("verify-all-rules", Messages.text("rules.verify-all"), on.verifyAll);
        test = new Command("test-rule", Messages.text("rules.test"), on.test);
        diagnose = new Command("diagnose-rule", Messages.text("doctor.why"), on.diagnose);
        enable = new Command("enable-rule", Messages.text("rules.enable"), on.enable);
        disable = new Command("disable-rule", Messages.text("rules.disable"), on.disable);
        export = new Command("export-rules", Messages.text("export.button"), on.export);
        delete = new Command("delete-rule", Messages.text("rules.delete"), on.delete);
        model.list().selectionProperty().subscribe(_ -> show());
        model.allProperty().subscribe(_ -> show());
        model.placeProperty().subscribe(_ -> show());
        model.stateProperty().subscribe(_ -> show());
        model.changes().busyProperty().subscribe(_ -> show());
        model.verification().shownProperty().subscribe(_ -> show());
    }

    /** Leads to the screen Queues with a new draft. */
    public Command create() {
        return create;
    }

    public Command edit() {
        return edit;
    }

    public Command verify() {
        return verify;
    }

    /** Verifies every rule of the bus. */
    public Command verifyAll() {
        return verifyAll;
    }

    /** Opens the test bench. */
    public Command test() {
        return test;
    }

    /** Finds out why the selected rule gets no events; the bus where none is selected. */
    public Command diagnose() {
        return diagnose;
    }

    public Command enable() {
        return enable;
    }

    public Command disable() {
        return disable;
    }

    /** Saves a report of the bus. */
    public Command export() {
        return export;
    }

    public Command delete() {
        return delete;
    }

    private void show() {
        List<RuleRow> selected = model.list().selectionProperty().get();
        ChosenRules changeable = model.changeable();
        String unchangeable = whyUnchangeable(selected, changeable);
        boolean scheduled =
                selected.size() == 1 && selected.getFirst().pattern().isEmpty();
        boolean verifying = model.verification().shownProperty().get() instanceof VerificationState.Running;
        String none = selected.isEmpty() ? Messages.text("rules.blocked.none") : "";
        String pattern = scheduled ? Messages.text("rules.blocked.scheduled") : "";
        String running = verifying ? Messages.text("rules.blocked.verifying") : "";
        verify.obstacleProperty().set(first(none, running));
        verifyAll
                .obstacleProperty()
                .set(first(
                        model.allProperty().get().isEmpty() ? Messages.text("rules.blocked.no-rules") : "", running));
        test.obstacleProperty().set(first(selected.size() == 1 ? "" : Messages.text("rules.blocked.one"), pattern));
        diagnose.wordsProperty().set(Messages.text(selected.isEmpty() ? "doctor.check-bus" : "doctor.why"));
        diagnose.obstacleProperty()
                .set(model.placeProperty().get().isEmpty() ? Messages.text("doctor.unconnected.title") : "");
        export.obstacleProperty()
                .set(
                        model.stateProperty().get() instanceof RulesState.Loaded
                                ? ""
                                : Messages.text("export.not-loaded"));
        String loading = selected.stream().anyMatch(row -> row.insight().targetsLoading())
                ? Messages.text("rules.blocked.targets-loading")
                : "";
        edit.obstacleProperty().set(first(unchangeable, pattern, loading));
        String listing = model.stateProperty().get() instanceof RulesState.Loading.Names
                ? Messages.text("rules.blocked.listing")
                : "";
        Stream.of(enable, disable, delete)
                .forEach(command -> command.obstacleProperty().set(first(unchangeable, listing)));
        offer(
                changeable.thatAre(false).names().size(),
                changeable.thatAre(true).names().size());
    }

    private static String first(String... obstacles) {
        return Stream.of(obstacles).filter(why -> !why.isEmpty()).findFirst().orElse("");
    }

    private String whyUnchangeable(List<RuleRow> selected, ChosenRules changeable) {
        if (selected.isEmpty()) {
            return Messages.text("rules.blocked.none");
        }
        if (changeable.lines().isEmpty()) {
            Optional<String> service = selected.getFirst().rule().managedBy();
            return selected.size() == 1
                    ? Messages.text("rules.locked", service.orElse(""))
                    : Messages.text("rules.locked.all");
        }
        return model.changes().busyProperty().get() ? Messages.text("rules.blocked.changing") : "";
    }

    /** Both are offered where both do something, with the number of rules. */
    private void offer(int disabled, int enabled) {
        boolean both = disabled > 0 && enabled > 0;
        enable.wordsProperty().set(both ? Messages.text("rules.enable.some", disabled) : Messages.text("rules.enable"));
        disable.wordsProperty()
                .set(both ? Messages.text("rules.disable.some", enabled) : Messages.text("rules.disable"));
        enable.offeredProperty().set(disabled > 0);
        disable.offeredProperty().set(enabled > 0 || disabled == 0);
    }
}
