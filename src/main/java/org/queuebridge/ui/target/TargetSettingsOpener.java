package org.queuebridge.ui.target;

import java.util.function.Consumer;
import org.queuebridge.domain.json.Json;

/** Opens the settings of a target. */
@FunctionalInterface
public interface TargetSettingsOpener {
    /**
     * Changes the settings of a target.
     *
     * @param target what people call it
     * @param onUse told the settings in the spelling of the API
     */
    void targetSettings(String target, TargetSettingsModel model, Consumer<Json.Obj> onUse);
}
