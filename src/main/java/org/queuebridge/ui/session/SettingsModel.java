package org.queuebridge.ui.session;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.domain.Failure;
import org.queuebridge.settings.Settings;
import org.queuebridge.settings.SettingsKeeper;

/** The user's settings, for all screens. Read and changed on the window's thread. */
public final class SettingsModel {
    private final SettingsKeeper keeper;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble;

    public SettingsModel(SettingsKeeper keeper, Executor window) {
        this.keeper = keeper;
        this.settings = new ReadOnlyObjectWrapper<>(keeper.loaded().settings());
        this.trouble = new ReadOnlyObjectWrapper<>(keeper.loaded().trouble());
        keeper.onFailure(failure -> window.execute(() -> trouble.set(Optional.of(failure))));
    }

    /** The current settings. */
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Why settings could not be read or saved; empty where they could, or once dismissed. */
    public ReadOnlyObjectProperty<Optional<Failure>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Changes and saves settings. */
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            keeper.keep(changed);
        }
    }

    /** Shows a failure until it is dismissed. */
    public void tell(Failure failure) {
        trouble.set(Optional.of(failure));
    }

    /** Dismisses the failure. */
    public void dismissTrouble() {
        trouble.set(Optional.empty());
    }
}
