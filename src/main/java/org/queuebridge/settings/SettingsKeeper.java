package org.queuebridge.settings;

import java.util.function.Consumer;
import org.queuebridge.domain.Failure;

/** Port: saves settings from one start to the next. */
public interface SettingsKeeper {
    /** The settings as they were when the program started; later changes do not show here. */
    LoadedSettings loaded();

    /** Saves these settings. Returns at once: they are written soon, and before the program ends. */
    void keep(Settings settings);

    /**
     * Sets the listener, called on any thread, for settings that cannot be saved; called once until saving works again.
     */
    void onFailure(Consumer<Failure> listener);

    /** Saves nothing, for a program without a user: each start is the first. */
    static SettingsKeeper forgetful() {
        return new UnsavedSettings();
    }
}
