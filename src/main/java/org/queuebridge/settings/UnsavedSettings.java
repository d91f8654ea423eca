package org.queuebridge.settings;

import java.util.function.Consumer;
import org.queuebridge.domain.Failure;

/** Has no settings and saves none; never fails. */
record UnsavedSettings() implements SettingsKeeper {
    @Override
    public LoadedSettings loaded() {
        return LoadedSettings.NOTHING;
    }

    @Override
    public void keep(Settings settings) {}

    @Override
    public void onFailure(Consumer<Failure> listener) {}
}
