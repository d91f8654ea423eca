package org.queuebridge.ui.compose;

import java.util.function.Consumer;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.ui.target.TargetSettingsModel;

/** The settings that composing a rule leads to: those of a person, and those of a target. */
public interface SettingsLinks {
    /** Makes a format from an event, and chooses it. */
    void newFormat();

    /** Changes a format. */
    void editFormat(CustomFormat format);

    /** Asks whether to delete a format. */
    void deleteFormat(CustomFormat format);

    /** Asks how long a pattern may be. */
    void chooseLimit();

    /**
     * Changes the settings of a target.
     *
     * @param target what people call it
     * @param onUse told the settings in the spelling of the API
     */
    void targetSettings(String target, TargetSettingsModel model, Consumer<Json.Obj> onUse);
}
