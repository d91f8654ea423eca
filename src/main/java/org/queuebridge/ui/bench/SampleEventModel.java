package org.queuebridge.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.SampleEvent;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.settings.Settings;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.session.Workspace;

/** A sample event for a queue: the choices, and the event that follows from them. */
public final class SampleEventModel {
    private final Workspace workspace;
    private final SettingsModel settings;
    private final ObservableValue<KnownQueues> known;
    private final ObjectProperty<Optional<String>> queueId = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<EventFormat> format = new SimpleObjectProperty<>(StandardFormat.PARTNER);
    private final ObjectProperty<EndMeaning> meaning = new SimpleObjectProperty<>(EndMeaning.AGENT_ENDED);
    private final StringProperty media = new SimpleStringProperty(FiresWhen.MEDIA_TYPES.getFirst());
    private final StringProperty direction = new SimpleStringProperty(FiresWhen.DIRECTIONS.getFirst());
    private final ReadOnlyStringWrapper queueName = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Json.Obj>> event = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Makes events for the workspace's bus.
     *
     * @param known the queues that are loaded, for their names
     */
    public SampleEventModel(Workspace workspace, SettingsModel settings, ObservableValue<KnownQueues> known) {
        this.workspace = workspace;
        this.settings = settings;
        this.known = known;
        workspace.busProperty().subscribe(bus -> bus.map(EventFormat::carriedBy).ifPresent(format::set));
        format.subscribe(this::chooseMeaning);
        settings.settingsProperty().map(Settings::formats).subscribe(_ -> followFormats());
        queueId.subscribe(_ -> makeUp());
        format.subscribe(_ -> makeUp());
        meaning.subscribe(_ -> makeUp());
        media.subscribe(_ -> makeUp());
        direction.subscribe(_ -> makeUp());
        workspace.busProperty().subscribe(_ -> makeUp());
        workspace.awsProperty().subscribe(_ -> makeUp());
        known.subscribe(_ -> makeUp());
    }

    /** The queue's id, whether or not the queue is known; empty while none is chosen. */
    public ObjectProperty<Optional<String>> queueIdProperty() {
        return queueId;
    }

    /** One of the formats in {@link #settings}; the bus chooses it at first. */
    public ObjectProperty<EventFormat> formatProperty() {
        return format;
    }

    /** One of {@link #meanings}. */
    public ObjectProperty<EndMeaning> meaningProperty() {
        return meaning;
    }

    /** Of what kind the conversation is, one of {@link FiresWhen#MEDIA_TYPES}; in partner events only. */
    public StringProperty mediaProperty() {
        return media;
    }

    /** One of {@link FiresWhen#DIRECTIONS}; in partner events only. */
    public StringProperty directionProperty() {
        return direction;
    }

    /** The event; empty while no queue or no bus is chosen. */
    public ReadOnlyObjectProperty<Optional<Json.Obj>> eventProperty() {
        return event.getReadOnlyProperty();
    }

    /** The user's settings, which have the formats. */
    SettingsModel settings() {
        return settings;
    }

    /** What the chosen format's events can tell; also what names no queue, because people look for it. */
    List<EndMeaning> meanings() {
        List<EndMeaning> meanings = new ArrayList<>(format.get().meanings());
        if (format.get().equals(StandardFormat.PARTNER)) {
            meanings.add(EndMeaning.CUSTOMER_LEFT);
        }
        return List.copyOf(meanings);
    }

    /** What people call the chosen queue; its id where it is not known; empty while none is chosen. */
    public ReadOnlyStringProperty queueNameProperty() {
        return queueName.getReadOnlyProperty();
    }

    /** Makes a sample event for a queue, again where one was made before: the user may have changed it since. */
    void choose(String id) {
        event.set(Optional.empty());
        queueId.set(Optional.of(id));
        makeUp();
    }

    /**
     * Makes the sample event that a pattern matches: its first meaning, in its format and narrowed as it is, for a
     * queue.
     */
    void show(Optional<PatternIntent> intent, Optional<String> queue) {
        intent.ifPresent(wanted -> {
            format.set(wanted.format());
            wanted.ended().meanings().stream().findFirst().ifPresent(meaning::set);
            wanted.ended().mediaTypes().stream().findFirst().ifPresent(media::set);
            wanted.ended().directions().stream().findFirst().ifPresent(direction::set);
        });
        queue.ifPresentOrElse(this::choose, () -> queueId.set(queue));
    }

    /** The source of sample events; empty while no bus is chosen. */
    Optional<SampleEvent> sample() {
        return workspace
                .awsProperty()
                .get()
                .flatMap(session -> workspace.busProperty().get().map(bus -> sample(session, bus)));
    }

    private SampleEvent sample(AwsSession session, EventBus bus) {
        Optional<String> organization = workspace.genesysProperty().get().map(GenesysSession::organizationId);
        String source = EventSource.proposedFor(format.get(), bus, organization).exampleOn(bus);
        return SampleEvent.of(
                        format.get(),
                        meaning.get(),
                        source,
                        session.account().id(),
                        session.account().region())
                .narrowedTo(FiresWhen.by(meaning.get()).narrowedTo(Set.of(media.get()), Set.of(direction.get())));
    }

    private void makeUp() {
        queueName.set(
                queueId.get().map(id -> queue(id).map(Queue::name).orElse(id)).orElse(""));
        Optional<Json.Obj> made = sample().flatMap(sample -> queueId.get()
                .map(id -> sample.ofQueue(id, queue(id).map(Queue::name).orElse(""))));
        // Setting the same event again would overwrite the user's changes.
        if (!made.equals(event.get())) {
            event.set(made);
        }
    }

    private Optional<Queue> queue(String id) {
        return known.getValue().queue(id);
    }

    private void chooseMeaning(EventFormat now) {
        if (!now.meanings().contains(meaning.get())) {
            meaning.set(now.meanings().getFirst());
        }
    }

    private void followFormats() {
        format.set(EventFormat.stillChosen(
                format.get(),
                settings.settingsProperty().get().formats(),
                workspace.busProperty().get()));
    }
}
