package org.queuebridge.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.settings.Settings;
import org.queuebridge.settings.SettingsKeeper;
import org.queuebridge.task.Pause;
import org.slf4j.LoggerFactory;

/**
 * Saves settings in {@code settings.json}: one second after the last change, so that several changes are written once,
 * and when closed.
 */
public final class SettingsStore implements SettingsKeeper, AutoCloseable {
    private static final Duration QUIET = Duration.ofSeconds(1);

    private final SettingsFile file;
    private final Pause pause;
    private final Executor background;
    private final InstantSource clock;
    private final LoadedSettings loaded;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicReference<@Nullable Settings> unwritten = new AtomicReference<>();
    private volatile Consumer<Failure> listener = _ -> {};
    private boolean failing;

    /**
     * Reads the saved settings. Blocks.
     *
     * @param folder the folder of {@code settings.json}; created at the first change
     * @param pause waits for more changes
     * @param background runs the waiting and writing; must not be the calling thread's
     * @param clock gives the time for the name of an unreadable file
     */
    public SettingsStore(Path folder, Pause pause, Executor background, InstantSource clock) {
        this.file = new SettingsFile(folder);
        this.pause = pause;
        this.background = background;
        this.clock = clock;
        this.loaded = load();
    }

    @Override
    public LoadedSettings loaded() {
        return loaded;
    }

    @Override
    public void keep(Settings settings) {
        unwritten.set(settings);
        long change = changes.incrementAndGet();
        background.execute(() -> writeUnlessChanged(change));
    }

    @Override
    public void onFailure(Consumer<Failure> newListener) {
        listener = newListener;
    }

    /** Writes what has not been written yet. */
    @Override
    public void close() {
        changes.incrementAndGet();
        write();
    }

    private LoadedSettings load() {
        try {
            return file.read()
                    .map(settings -> new LoadedSettings(settings, Optional.empty()))
                    .orElse(LoadedSettings.NOTHING);
        } catch (IOException e) {
            return new LoadedSettings(
                    Settings.DEFAULT, Optional.of(FileFailure.of(Reason.SETTINGS_UNREADABLE, setAside(), e)));
        }
    }

    /** The file's new path. */
    private Path setAside() {
        try {
            return file.setAside(clock.instant());
        } catch (IOException e) {
            LoggerFactory.getLogger(SettingsStore.class).info("{} stays where it is: {}", file.path(), e.toString());
            return file.path();
        }
    }

    private void writeUnlessChanged(long change) {
        try {
            pause.pause(QUIET);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return;
        }
        if (changes.get() == change) {
            write();
        }
    }

    private synchronized void write() {
        Settings settings = unwritten.getAndSet(null);
        if (settings == null) {
            return;
        }
        try {
            file.write(settings, clock.instant()).ifPresent(aside -> listener.accept(aside));
            failing = false;
        } catch (IOException e) {
            unwritten.compareAndSet(null, settings);
            tell(FileFailure.of(Reason.SETTINGS_NOT_SAVED, file.path(), e));
        }
    }

    private void tell(Failure failure) {
        if (!failing) {
            failing = true;
            listener.accept(failure);
        }
    }
}
