package org.queuebridge.ui.bench;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.settings.SavedEvent;
import org.queuebridge.settings.Settings;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.words.Messages;

/** The events that the user has saved. */
public final class SavedEventsModel {
    private final SettingsModel settings;
    private final ObservableValue<List<SavedEvent>> all;
    private final ReadOnlyObjectWrapper<Optional<SavedEvent>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SavedEvent>> deleted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper nameError = new ReadOnlyStringWrapper("");

    public SavedEventsModel(SettingsModel settings) {
        this.settings = settings;
        this.all = settings.settingsProperty().map(Settings::savedEvents);
        name.subscribe(_ -> nameError.set(""));
    }

    public ObservableValue<List<SavedEvent>> allProperty() {
        return all;
    }

    /** The event on the bench; empty while it is none of them. */
    public ReadOnlyObjectProperty<Optional<SavedEvent>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The event that was deleted last, until another change of the events. */
    public ReadOnlyObjectProperty<Optional<SavedEvent>> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /** The name to save an event under. */
    public StringProperty nameProperty() {
        return name;
    }

    public ReadOnlyStringProperty nameErrorProperty() {
        return nameError.getReadOnlyProperty();
    }

    /** Puts a saved event on the bench. */
    public void choose(SavedEvent event) {
        chosen.set(Optional.of(event));
        name.set(event.name());
    }

    /** Saves a text under the typed name, replacing an event of that name; empty where there is no name. */
    Optional<SavedEvent> save(String text) {
        return typedName().map(typed -> {
            SavedEvent event = new SavedEvent(typed, text);
            settings.change(now -> now.withEvent(event));
            done(event);
            return event;
        });
    }

    /** Renames the chosen event, unless the name is taken. */
    public void rename() {
        chosen.get().ifPresent(event -> typedName().ifPresent(typed -> rename(event, typed)));
    }

    /** Deletes the chosen event; {@link #undoDelete} undoes it. */
    public void delete() {
        chosen.get().ifPresent(event -> {
            settings.change(now -> now.withoutEvent(event.name()));
            chosen.set(Optional.empty());
            name.set("");
            deleted.set(Optional.of(event));
        });
    }

    /** Restores the event that was deleted last. */
    public void undoDelete() {
        deleted.get().ifPresent(event -> {
            settings.change(now -> now.withEvent(event));
            done(event);
        });
    }

    private void rename(SavedEvent event, String newName) {
        boolean taken = !newName.equals(event.name())
                && all.getValue().stream().anyMatch(each -> each.name().equals(newName));
        if (taken) {
            nameError.set(Messages.text("bench.save.taken", newName));
            return;
        }
        SavedEvent renamed = new SavedEvent(newName, event.json());
        settings.change(now -> now.withoutEvent(event.name()).withEvent(renamed));
        done(renamed);
    }

    private void done(SavedEvent event) {
        choose(event);
        deleted.set(Optional.empty());
    }

    private Optional<String> typedName() {
        String typed = name.get().strip();
        nameError.set(typed.isEmpty() ? Messages.text("bench.save.nameless") : "");
        return Optional.of(typed).filter(text -> !text.isEmpty());
    }
}
