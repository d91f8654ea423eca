package org.queuebridge.settings;

import java.util.function.Consumer;
import org.queuebridge.domain.Failure;

/** Finds nothing and keeps nothing, which never fails. */
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
