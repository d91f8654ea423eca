package org.queuebridge.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.ui.compose.form.FiresWhenForm;
import org.queuebridge.ui.compose.form.SettingsLinks;
import org.queuebridge.ui.dialog.FormatDialog;
import org.queuebridge.ui.dialog.LimitDialog;
import org.queuebridge.ui.dialog.TargetSettingsDialog;
import org.queuebridge.ui.format.FormatModel;
import org.queuebridge.ui.session.LimitModel;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.target.TargetSettingsModel;
import org.queuebridge.ui.theme.Appearance;

/** Leads from composing a rule to the user's formats and limit, and to a target's settings. */
record OwnSettings(
        SettingsModel settings,
        ObservableValue<KnownQueues> known,
        FiresWhenForm ended,
        Supplier<Window> window,
        Appearance appearance,
        Executor background,
        Executor fx)
        implements SettingsLinks {
    @Override
    public void newFormat() {
        edit(Optional.empty());
    }

    @Override
    public void editFormat(CustomFormat format) {
        edit(Optional.of(format));
    }

    @Override
    public void deleteFormat(CustomFormat format) {
        FormatDialog.delete(
                window.get(), appearance, format, () -> settings.change(kept -> kept.withoutFormat(format.name())));
    }

    @Override
    public void chooseLimit() {
        LimitDialog.show(window.get(), appearance, new LimitModel(settings));
    }

    @Override
    public void targetSettings(String target, TargetSettingsModel model, Consumer<Json.Obj> onUse) {
        TargetSettingsDialog.show(window.get(), appearance, target, model, onUse);
    }

    private void edit(Optional<CustomFormat> before) {
        KnownQueues queues = known.getValue();
        FormatDialog.edit(
                window.get(),
                appearance,
                // As it stands: patterns have ids in lower case, and letters count.
                new FormatModel(settings, before, id -> queues.byId().containsKey(id), background, fx),
                id -> queues.queue(id).map(Queue::name),
                ended.formatProperty()::set);
    }
}
