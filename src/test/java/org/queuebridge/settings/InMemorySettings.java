package org.queuebridge.settings;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.queuebridge.domain.Failure;

/** Remembers what it was given to keep, and fails when it is told to. */
public final class InMemorySettings implements SettingsKeeper {
    private final LoadedSettings loaded;
    private final List<Settings> kept = new CopyOnWriteArrayList<>();
    private volatile Consumer<Failure> listener = _ -> {};

    public InMemorySettings(LoadedSettings loaded) {
        this.loaded = loaded;
    }

    @Override
    public LoadedSettings loaded() {
        return loaded;
    }

    @Override
    public void keep(Settings settings) {
        kept.add(settings);
    }

    @Override
    public void onFailure(Consumer<Failure> newListener) {
        listener = newListener;
    }

    /** All that was kept, in order. */
    public List<Settings> kept() {
        return List.copyOf(kept);
    }

    /** Says that settings cannot be kept. */
    public void fail(Failure failure) {
        listener.accept(failure);
    }
}
