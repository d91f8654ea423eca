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
import org.queuebridge.ui.words.Messages;

/** The events that a person saved under a name. */
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

    /** The one that is on the bench; empty while none is. */
    public ReadOnlyObjectProperty<Optional<SavedEvent>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The one that was deleted last, until something else happens to events. */
    public ReadOnlyObjectProperty<Optional<SavedEvent>> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /** The name under which an event is saved. */
    public StringProperty nameProperty() {
        return name;
    }

    public ReadOnlyStringProperty nameErrorProperty() {
        return nameError.getReadOnlyProperty();
    }

    /** Puts one on the bench. */
    public void choose(SavedEvent event) {
        chosen.set(Optional.of(event));
        name.set(event.name());
    }

    /** Keeps a text under the name that is typed, in place of one of that name; empty where there is no name. */
    Optional<SavedEvent> save(String text) {
        return typedName().map(typed -> {
            SavedEvent event = new SavedEvent(typed, text);
            settings.change(now -> now.withEvent(event));
            done(event);
            return event;
        });
    }

    /** Gives the chosen one the name that is typed, unless another has it. */
    public void rename() {
        chosen.get().ifPresent(event -> typedName().ifPresent(typed -> rename(event, typed)));
    }

    /** Deletes the chosen one; {@link #putBack} undoes it. */
    public void delete() {
        chosen.get().ifPresent(event -> {
            settings.change(now -> now.withoutEvent(event.name()));
            chosen.set(Optional.empty());
            name.set("");
            deleted.set(Optional.of(event));
        });
    }

    /** Saves again the one that was deleted last. */
    public void putBack() {
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
