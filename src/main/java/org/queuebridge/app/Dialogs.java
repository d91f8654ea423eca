package org.queuebridge.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.ui.compose.form.FiresWhenForm;
import org.queuebridge.ui.compose.form.FormDialogs;
import org.queuebridge.ui.dialog.AboutDialog;
import org.queuebridge.ui.dialog.ChangedMeanwhileDialog;
import org.queuebridge.ui.dialog.FormatDialog;
import org.queuebridge.ui.dialog.LimitDialog;
import org.queuebridge.ui.dialog.NameTakenDialog;
import org.queuebridge.ui.dialog.PreferencesDialog;
import org.queuebridge.ui.dialog.TargetSettingsDialog;
import org.queuebridge.ui.format.FormatModel;
import org.queuebridge.ui.session.LimitModel;
import org.queuebridge.ui.target.TargetSettingsModel;

/** The dialogs that screens open: formats, the pattern limit, a target's settings, and questions about rules. */
record Dialogs(
        WindowServices services,
        ObservableValue<KnownQueues> known,
        FiresWhenForm firesWhen,
        Supplier<Window> owner,
        Function<String, Optional<String>> queueNames)
        implements FormDialogs {
    @Override
    public void newFormat() {
        edit(Optional.empty(), "");
    }

    @Override
    public void editFormat(CustomFormat format) {
        edit(Optional.of(format), "");
    }

    @Override
    public void deleteFormat(CustomFormat format) {
        FormatDialog.delete(
                owner.get(),
                services.appearance(),
                format,
                () -> services.settings().change(kept -> kept.withoutFormat(format.name())));
    }

    @Override
    public void chooseLimit() {
        LimitDialog.show(owner.get(), services.appearance(), new LimitModel(services.settings()));
    }

    @Override
    public void targetSettings(String target, TargetSettingsModel model, Consumer<Json.Obj> onUse) {
        TargetSettingsDialog.show(owner.get(), services.appearance(), target, model, onUse);
    }

    /** Asks what to do where the name of a new rule is taken. */
    void ask(NameTakenDialog.Question question) {
        new NameTakenDialog(owner.get(), services.appearance(), question, queueNames).show();
    }

    /** Shows what somebody else has changed in a rule. */
    void showDifference(ChangeResult.ChangedMeanwhile changed) {
        ChangedMeanwhileDialog.show(owner.get(), services.appearance(), changed, queueNames);
    }

    /** Shows the preferences. */
    void preferences() {
        PreferencesDialog.show(
                owner.get(),
                services.appearance(),
                new LimitModel(services.settings()),
                services.memory(),
                ThisProgram.facts().log(),
                services.pages().browser());
    }

    /** Shows what the program is. */
    void about() {
        AboutDialog.show(
                owner.get(),
                services.appearance(),
                ThisProgram.facts(),
                services.pages().browser());
    }

    /** Learns a format from the text of an event. */
    void learnFormat(String event) {
        edit(Optional.empty(), event);
    }

    /** @param event its text is shown; empty for what the format itself has */
    private void edit(Optional<CustomFormat> before, String event) {
        KnownQueues queues = known.getValue();
        // The id as typed: patterns have ids in lower case, and case counts.
        FormatModel format = new FormatModel(
                services.settings(),
                before,
                id -> queues.byId().containsKey(id),
                services.background(),
                services.window());
        if (!event.isEmpty()) {
            format.sampleProperty().set(event);
        }
        FormatDialog.edit(owner.get(), services.appearance(), format, queues::name, firesWhen.formatProperty()::set);
    }
}
