package org.queuebridge.ui.compose;

import java.util.List;
import java.util.function.Consumer;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.ui.compose.form.FormDialogs;
import org.queuebridge.ui.target.TargetSettingsModel;

/** Records which dialogs are opened, for tests; the settings of a target are changed at once. */
final class RecordedDialogs implements FormDialogs {
    private final List<String> led;

    RecordedDialogs(List<String> led) {
        this.led = led;
    }

    @Override
    public void newFormat() {
        led.add("new format");
    }

    @Override
    public void editFormat(CustomFormat format) {
        led.add("edit " + format.name());
    }

    @Override
    public void deleteFormat(CustomFormat format) {
        led.add("delete " + format.name());
    }

    @Override
    public void chooseLimit() {
        led.add("limit");
    }

    @Override
    public void targetSettings(String target, TargetSettingsModel model, Consumer<Json.Obj> onUse) {
        led.add("settings of " + target);
        onUse.accept(Json.obj("InputPath", new Json.Str("$.detail")));
    }
}
