package org.queuebridge.ui.compose.form;

import java.util.function.Consumer;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.ui.target.TargetSettingsModel;

/** Leads nowhere; for tests of what leads elsewhere. */
public class NoSettings implements FormDialogs {
    @Override
    public void newFormat() {}

    @Override
    public void editFormat(CustomFormat format) {}

    @Override
    public void deleteFormat(CustomFormat format) {}

    @Override
    public void chooseLimit() {}

    @Override
    public void targetSettings(String target, TargetSettingsModel model, Consumer<Json.Obj> onUse) {}
}
