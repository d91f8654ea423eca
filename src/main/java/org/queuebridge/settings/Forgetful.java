package org.queuebridge.settings;

import java.util.function.Consumer;
import org.queuebridge.domain.Failure;

/** Finds nothing and keeps nothing, which never fails. */
record Forgetful() implements SettingsKeeper {
    @Override
    public Loaded loaded() {
        return Loaded.NOTHING;
    }

    @Override
    public void keep(Settings settings) {}

    @Override
    public void onFailure(Consumer<Failure> listener) {}
}
