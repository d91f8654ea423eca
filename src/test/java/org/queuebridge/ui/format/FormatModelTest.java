package org.queuebridge.ui.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.QueueIdPlace;
import org.queuebridge.settings.InMemorySettings;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.ui.session.SettingsModel;

class FormatModelTest {
    private static final String QUEUE = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    private static final String EVENT = """
        {"source": "our.relay", "detail-type": "call over",
         "detail": {"call": "11111111-2222-4333-8444-555566667777", "team": "%s", "agent": "Ann"}}
        """.formatted(QUEUE);

    private final SettingsModel settings =
            new SettingsModel(new InMemorySettings(LoadedSettings.NOTHING), Runnable::run);
    private final FormatModel model = model(Optional.empty());

    @Test
    void proposesWhatTheEventSays() {
        model.sampleProperty().set(EVENT);

        assertThat(model.sourceProperty().get()).isEqualTo("our.relay");
        assertThat(model.detailTypeProperty().get()).isEqualTo("call over");
        assertThat(model.placeProperty().get().map(QueueIdPlace::dotted)).contains("detail.team");
        assertThat(model.learntProperty().get().places())
                .extracting(QueueIdPlace::dotted)
                .containsExactly("detail.team", "detail.call", "detail.agent");
    }

    @Test
    void keepsTheFormatUnderItsName() {
        Optional<CustomFormat> saved = make("Our relay");

        assertThat(saved).isPresent();
        assertThat(formats()).containsExactly(saved.orElseThrow());
        CustomFormat format = formats().getFirst();
        assertThat(format.name()).isEqualTo("Our relay");
        assertThat(format.source()).isEqualTo("our.relay");
        assertThat(format.detailType()).isEqualTo("call over");
        assertThat(format.queuePath()).containsExactly("detail", "team");
    }

    @Test
    void whatAPersonTypedStaysWhenTheEventIsAnother() {
        model.sampleProperty().set(EVENT);
        model.sourceProperty().set("mine");
        model.sampleProperty().set(EVENT.replace("call over", "done").replace("our.relay", "other"));

        assertThat(model.sourceProperty().get()).isEqualTo("mine");
        assertThat(model.detailTypeProperty().get()).isEqualTo("done");
    }

    @Test
    void anotherPlaceCanBeChosen() {
        model.sampleProperty().set(EVENT);
        model.placeProperty()
                .set(Optional.of(model.learntProperty().get().places().getLast()));
        model.nameProperty().set("By agent");

        assertThat(model.save().map(CustomFormat::queuePath)).contains(List.of("detail", "agent"));
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(model.save()).isEmpty();
        assertThat(List.of(
                        model.nameErrorProperty().get(),
                        model.sampleErrorProperty().get(),
                        model.sourceErrorProperty().get(),
                        model.detailTypeErrorProperty().get()))
                .containsOnly("This field is required.");
        model.sampleProperty().set("{\"detail\": {\"agent\": \"Ann\"}}");
        model.save();
        assertThat(model.placeErrorProperty().get()).isEqualTo("Choose the field that has the queue's id.");
        assertThat(formats()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheEvent() {
        model.sampleProperty().set("{\n  x");
        assertThat(model.sampleErrorProperty().get()).startsWith("Not JSON, line 2");
        model.sampleProperty().set("[]");
        assertThat(model.sampleErrorProperty().get()).isEqualTo("An event is a JSON object, in curly brackets.");
        model.sampleProperty().set("{\"detail\": {\"n\": 1}}");
        assertThat(model.sampleErrorProperty().get()).startsWith("No text in the event's detail");
        model.sampleProperty().set(EVENT);
        assertThat(model.sampleErrorProperty().get()).isEmpty();
    }

    @Test
    void aNameStandsForOneFormat() {
        make("Our relay");
        FormatModel second = model(Optional.empty());
        second.sampleProperty().set(EVENT);
        second.nameProperty().set("Our relay");

        assertThat(second.save()).isEmpty();
        assertThat(second.nameErrorProperty().get()).isEqualTo("A format named “Our relay” already exists.");
    }

    @Test
    void aFormatCanBeChangedAndRenamed() {
        CustomFormat before = make("Our relay").orElseThrow();
        FormatModel change = model(Optional.of(before));
        assertThat(change.sampleProperty().get()).contains(QUEUE);
        assertThat(change.placeProperty().get().map(QueueIdPlace::dotted)).contains("detail.team");
        change.detailTypeProperty().set("done");
        change.nameProperty().set("Their relay");
        change.save();

        assertThat(formats()).singleElement().satisfies(format -> {
            assertThat(format.name()).isEqualTo("Their relay");
            assertThat(format.detailType()).isEqualTo("done");
            assertThat(format.source()).isEqualTo("our.relay");
        });
    }

    private Optional<CustomFormat> make(String name) {
        model.sampleProperty().set(EVENT);
        model.nameProperty().set(name);
        return model.save();
    }

    private List<CustomFormat> formats() {
        return settings.settingsProperty().get().customFormats();
    }

    private FormatModel model(Optional<CustomFormat> before) {
        return new FormatModel(settings, before, QUEUE::equals, Runnable::run, Runnable::run);
    }
}
