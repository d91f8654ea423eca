package org.queuebridge.ui.format;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.QueueIdPlace;
import org.queuebridge.domain.event.QueueIdPlace.Likeness;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.json.JsonText;
import org.queuebridge.settings.Settings;
import org.queuebridge.task.LatestOnly;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/**
 * An event format that is created from an event, or changed. Values are proposed from the event until the user changes
 * them.
 */
public final class FormatModel {
    private final SettingsModel settings;
    private final Optional<CustomFormat> before;
    private final StringProperty sample = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty detailType = new SimpleStringProperty("");
    private final ObjectProperty<Optional<QueueIdPlace>> place = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Learnt> learnt = new ReadOnlyObjectWrapper<>(Learnt.NOTHING);
    private final ReadOnlyStringWrapper sampleError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nameError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sourceError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detailTypeError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper placeError = new ReadOnlyStringWrapper("");

    /**
     * The result of reading a text.
     *
     * @param event the event; empty where the text is not one
     * @param trouble the error; empty where there is none or nothing is typed yet
     * @param places the places where a queue's id may be, likeliest first
     */
    public record Learnt(Optional<Json.Obj> event, String trouble, List<QueueIdPlace> places) {
        static final Learnt NOTHING = new Learnt(Optional.empty(), "", List.of());

        public Learnt {
            places = List.copyOf(places);
        }

        private static Learnt wrong(String trouble) {
            return new Learnt(Optional.empty(), trouble, List.of());
        }

        static Learnt of(String text, Predicate<String> isQueue) {
            if (text.isBlank()) {
                return NOTHING;
            }
            return switch (JsonText.parse(text)) {
                case JsonText.Parsed.Malformed(String message, int line, int column) ->
                    wrong(Messages.text("format.sample.malformed", line, column, message));
                case JsonText.Parsed.Value(Json.Obj event) -> of(event, QueueIdPlace.in(event, isQueue));
                case JsonText.Parsed.Value _ -> wrong(Messages.text("bench.event.no-object"));
            };
        }

        private static Learnt of(Json.Obj event, List<QueueIdPlace> places) {
            return places.isEmpty()
                    ? wrong(Messages.text("format.sample.no-place"))
                    : new Learnt(Optional.of(event), "", places);
        }

        private String text(String field) {
            return event.flatMap(whole -> whole.get(field))
                    .map(value -> value instanceof Json.Str(String text) ? text : "")
                    .orElse("");
        }
    }

    /**
     * Edits a format.
     *
     * @param before the format that is changed; empty for a new one
     * @param isQueue whether a text is the id of a known queue
     * @param background where to read the event
     * @param window the window's thread
     */
    public FormatModel(
            SettingsModel settings,
            Optional<CustomFormat> before,
            Predicate<String> isQueue,
            Executor background,
            Executor window) {
        this.settings = settings;
        this.before = before;
        before.ifPresent(this::fill);
        LatestOnly<Learnt> reader = new LatestOnly<>(
                background,
                window,
                this::learn,
                failure -> learn(Learnt.wrong(FailureWords.of(failure).what())));
        sample.subscribe(text -> reader.compute(() -> Learnt.of(text, isQueue)));
        name.subscribe(_ -> nameError.set(""));
        source.subscribe(_ -> sourceError.set(""));
        detailType.subscribe(_ -> detailTypeError.set(""));
        place.subscribe(_ -> placeError.set(""));
    }

    /** The event's text. */
    public StringProperty sampleProperty() {
        return sample;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty sourceProperty() {
        return source;
    }

    public StringProperty detailTypeProperty() {
        return detailType;
    }

    /** The place of the queue's id; empty while there is none. */
    public ObjectProperty<Optional<QueueIdPlace>> placeProperty() {
        return place;
    }

    public ReadOnlyObjectProperty<Learnt> learntProperty() {
        return learnt.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty sampleErrorProperty() {
        return sampleError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty nameErrorProperty() {
        return nameError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty sourceErrorProperty() {
        return sourceError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty detailTypeErrorProperty() {
        return detailTypeError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty placeErrorProperty() {
        return placeError.getReadOnlyProperty();
    }

    /** Saves the format; where a field is invalid, shows the error beside it and returns nothing. */
    public Optional<CustomFormat> save() {
        Learnt now = learnt.get();
        nameError.set(nameTrouble());
        sourceError.set(missing(source));
        detailTypeError.set(missing(detailType));
        sampleError.set(
                now.event().isEmpty() && now.trouble().isEmpty() ? Messages.text("format.missing") : now.trouble());
        placeError.set(now.event().isPresent() && place.get().isEmpty() ? Messages.text("format.place.missing") : "");
        boolean fine = List.of(nameError, sourceError, detailTypeError, sampleError, placeError).stream()
                .allMatch(error -> error.get().isEmpty());
        return Optional.of(now.event()).filter(_ -> fine).flatMap(event -> event.map(this::keep));
    }

    private CustomFormat keep(Json.Obj event) {
        CustomFormat format = new CustomFormat(
                typed(name),
                typed(source),
                typed(detailType),
                place.get().orElseThrow().path(),
                event);
        settings.change(kept -> withoutBefore(kept, format).withFormat(format));
        return format;
    }

    /** A format that keeps its name keeps its position in the list. */
    private Settings withoutBefore(Settings kept, CustomFormat format) {
        return before.map(CustomFormat::name)
                .filter(old -> !old.equals(format.name()))
                .map(kept::withoutFormat)
                .orElse(kept);
    }

    private void fill(CustomFormat format) {
        sample.set(JsonLayout.text(format.sample()));
        name.set(format.name());
        source.set(format.source());
        detailType.set(format.detailType());
        place.set(Optional.of(new QueueIdPlace(format.queuePath(), "", Likeness.NONE)));
    }

    private void learn(Learnt now) {
        Learnt earlier = learnt.get();
        List<String> chosen = place.get().map(QueueIdPlace::path).orElse(List.of());
        learnt.set(now);
        sampleError.set(now.trouble());
        if (now.event().isPresent()) {
            propose(source, earlier.text("source"), now.text("source"));
            propose(detailType, earlier.text("detail-type"), now.text("detail-type"));
            place.set(now.places().stream()
                    .filter(each -> each.path().equals(chosen))
                    .findFirst()
                    .or(() -> now.places().stream().findFirst().filter(best -> best.likeness() != Likeness.NONE)));
        }
    }

    private static void propose(StringProperty field, String earlier, String now) {
        if (field.get().isEmpty() || field.get().equals(earlier)) {
            field.set(now);
        }
    }

    private String nameTrouble() {
        boolean own = before.filter(format -> format.name().equals(typed(name))).isPresent();
        boolean taken = settings.settingsProperty().get().customFormats().stream()
                .anyMatch(format -> format.name().equals(typed(name)));
        return taken && !own ? Messages.text("format.name.taken", typed(name)) : missing(name);
    }

    private static String missing(StringProperty field) {
        return typed(field).isEmpty() ? Messages.text("format.missing") : "";
    }

    private static String typed(StringProperty field) {
        return field.get().strip();
    }
}
