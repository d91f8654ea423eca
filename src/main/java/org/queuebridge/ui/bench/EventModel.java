package org.queuebridge.ui.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.settings.SavedEvent;
import org.queuebridge.ui.session.Computation;

/** The event of the test bench, from any of its sources; each source keeps its own text. */
public final class EventModel {
    /** The sources of an event. */
    public enum Origin {
        SAMPLE,
        PASTED,
        SAVED
    }

    private final SampleEventModel sample;
    private final SavedEventsModel saved;
    private final ObjectProperty<Origin> origin = new SimpleObjectProperty<>(Origin.SAMPLE);
    private final StringProperty text = new SimpleStringProperty("");
    private final Map<Origin, String> texts = new EnumMap<>(Origin.class);
    private final Computation<EventText> reader;
    private final ReadOnlyObjectWrapper<EventText> read = new ReadOnlyObjectWrapper<>(new EventText.Empty());

    /**
     * @param background where to read the text, which may be long
     * @param window the window's thread
     */
    public EventModel(SampleEventModel sample, SavedEventsModel saved, Executor background, Executor window) {
        this.sample = sample;
        this.saved = saved;
        reader = new Computation<>(background, window, read::set, () -> read.set(new EventText.Empty()));
        text.subscribe(now -> reader.compute(() -> EventText.of(now)));
        origin.subscribe(this::turn);
        sample.eventProperty()
                .subscribe(
                        event -> put(Origin.SAMPLE, event.map(JsonLayout::text).orElse("")));
        saved.chosenProperty()
                .subscribe(
                        event -> put(Origin.SAVED, event.map(SavedEvent::json).orElse("")));
    }

    public SampleEventModel sample() {
        return sample;
    }

    public SavedEventsModel saved() {
        return saved;
    }

    public ObjectProperty<Origin> originProperty() {
        return origin;
    }

    /** The event's text, which the user may change. */
    public StringProperty textProperty() {
        return text;
    }

    /** What the text is. */
    public ReadOnlyObjectProperty<EventText> readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Why the text could not be read; empty where it could. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return reader.failureProperty();
    }

    /** Adds the fields that AWS requires and the event lacks. */
    public void fillIn() {
        if (read.get() instanceof EventText.Event(Json.Obj event, List<String> _)) {
            sample.sample().ifPresent(sample -> text.set(JsonLayout.text(sample.completing(event))));
        }
    }

    /** Saves the event under the typed name. */
    public void save() {
        Optional<SavedEvent> kept = saved.save(text.get());
        kept.ifPresent(_ -> origin.set(Origin.SAVED));
    }

    private void turn(Origin before, Origin now) {
        texts.put(before, text.get());
        text.set(texts.getOrDefault(now, ""));
    }

    private void put(Origin which, String event) {
        texts.put(which, event);
        if (origin.get() == which) {
            text.set(event);
        }
    }
}
