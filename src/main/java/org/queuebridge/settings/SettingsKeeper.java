package org.queuebridge.settings;

import java.util.function.Consumer;
import org.queuebridge.domain.Failure;

/** Port: keeps settings from one start to the next. */
public interface SettingsKeeper {
    /** What was found when the program started; what is kept later does not change it. */
    LoadedSettings loaded();

    /** Keeps these instead. Returns at once: they are written soon, and before the program ends. */
    void keep(Settings settings);

    /** Says whom to tell, on any thread, that settings cannot be kept; told once, until keeping has worked again. */
    void onFailure(Consumer<Failure> listener);

    /** Keeps nothing, for a program that is not a person's: each start is the first. */
    static SettingsKeeper forgetful() {
        return new UnsavedSettings();
    }
}
