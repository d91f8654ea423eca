package org.queuebridge.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.settings.SavedEvent;
import org.queuebridge.ui.bench.EventModel.Origin;

class EventModelTest {
    private static final CustomFormat OWN = new CustomFormat(
            "Our relay",
            "our.relay",
            "done",
            List.of("detail", "q"),
            JsonText.parse("{\"source\":\"our.relay\",\"detail-type\":\"done\",\"detail\":{\"q\":\"x\"}}")
                    .object()
                    .orElseThrow());

    private final BenchFixture bench = new BenchFixture().open();
    private final EventModel event = bench.event();

    @Test
    void nothingIsGeneratedUntilAQueueIsChosen() {
        assertThat(event.readProperty().get()).isEqualTo(new EventText.Empty());
        bench.withBilling();

        assertThat(text("source")).isEqualTo(BUS.name());
        assertThat(JsonWriter.compact(bench.shownEvent())).contains(BILLING.id());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        GAVE_UP      , v2.detail.events.conversation.{id}.acd.end
        WRAP_UP      , v2.detail.events.conversation.{id}.wrapup
        CUSTOMER_LEFT, v2.detail.events.conversation.{id}.customer.end
        """)
    void whatHappenedChoosesTheEvent(EndMeaning meaning, String detailType) {
        bench.withBilling();
        event.sample().meaningProperty().set(meaning);

        assertThat(text("detail-type")).isEqualTo(detailType);
    }

    @Test
    void anotherFormatHasItsOwnMeanings() {
        bench.withBilling();
        event.sample().meaningProperty().set(EndMeaning.WRAP_UP);
        event.sample().formatProperty().set(StandardFormat.RELAYED);

        assertThat(event.sample().meaningProperty().get()).isEqualTo(EndMeaning.CONVERSATION_ENDED);
        assertThat(text("detail-type")).isEqualTo("conversation.end");
    }

    @Test
    void aFormatOfTheirOwnCanBeGeneratedUntilItIsDeleted() {
        bench.settings.change(now -> now.withFormat(OWN));
        bench.withBilling();
        event.sample().formatProperty().set(OWN);
        assertThat(JsonWriter.compact(bench.shownEvent())).contains("\"q\":\"" + BILLING.id());

        bench.settings.change(now -> now.withoutFormat(OWN.name()));
        assertThat(event.sample().formatProperty().get()).isEqualTo(StandardFormat.PARTNER);
    }

    @Test
    void everySourceOfEventsKeepsItsText() {
        bench.withBilling();
        String sample = event.textProperty().get();
        event.originProperty().set(Origin.PASTED);
        assertThat(event.textProperty().get()).isEmpty();
        event.textProperty().set("{\"a\": 1}");
        event.originProperty().set(Origin.SAMPLE);
        assertThat(event.textProperty().get()).isEqualTo(sample);

        event.originProperty().set(Origin.PASTED);
        assertThat(event.textProperty().get()).isEqualTo("{\"a\": 1}");
    }

    @Test
    void saysWhereATextIsNotJson() {
        event.textProperty().set("{\n  \"a\": 1,\n  b\n}");

        assertThat(event.readProperty().get())
                .isInstanceOfSatisfying(
                        EventText.Malformed.class,
                        wrong -> assertThat(wrong.line()).isEqualTo(3));
        event.textProperty().set("[1]");
        assertThat(event.readProperty().get()).isEqualTo(new EventText.NoObject());
    }

    @Test
    void fillsInWhatAwsRequires() {
        event.originProperty().set(Origin.PASTED);
        event.textProperty().set("{\"source\": \"mine\", \"detail\": {\"x\": 1}}");
        assertThat(((EventText.Event) event.readProperty().get()).missing())
                .containsExactly("id", "account", "time", "region", "resources", "detail-type");

        event.fillIn();
        assertThat(((EventText.Event) event.readProperty().get()).missing()).isEmpty();
        assertThat(text("source")).isEqualTo("mine");
        assertThat(text("account")).isEqualTo("111122223333");
    }

    @Test
    void savesUnderANameAndKeepsIt() {
        bench.withBilling();
        event.save();
        assertThat(event.saved().nameErrorProperty().get()).isEqualTo("Type a name first.");

        event.saved().nameProperty().set(" Billing ends ");
        event.save();
        assertThat(event.originProperty().get()).isEqualTo(Origin.SAVED);
        assertThat(saved())
                .containsExactly(
                        new SavedEvent("Billing ends", event.textProperty().get()));
        assertThat(event.textProperty().get()).contains(BILLING.id());
    }

    @Test
    void savesAgainUnderTheSameName() {
        save("one", "{}");
        event.textProperty().set("{\"a\": 2}");
        event.save();

        assertThat(saved()).containsExactly(new SavedEvent("one", "{\"a\": 2}"));
        assertThat(event.textProperty().get()).isEqualTo("{\"a\": 2}");
    }

    @Test
    void renamesUnlessAnotherHasTheName() {
        save("one", "{}");
        save("two", "[]");
        event.saved().nameProperty().set("one");
        event.saved().rename();
        assertThat(event.saved().nameErrorProperty().get()).isEqualTo("Another event has the name “one”.");

        event.saved().nameProperty().set("three");
        event.saved().rename();
        assertThat(saved()).extracting(SavedEvent::name).containsExactly("one", "three");
        assertThat(event.saved().chosenProperty().get()).contains(new SavedEvent("three", "[]"));
    }

    @Test
    void deletesAndRestores() {
        save("one", "{}");
        event.saved().delete();
        assertThat(saved()).isEmpty();
        assertThat(event.textProperty().get()).isEmpty();

        event.saved().undoDelete();
        assertThat(saved()).containsExactly(new SavedEvent("one", "{}"));
        assertThat(event.textProperty().get()).isEqualTo("{}");
        assertThat(event.saved().deletedProperty().get()).isEmpty();
    }

    @Test
    void theSameQueueOnceMoreMakesTheEventAnew() {
        bench.withBilling();
        event.textProperty().set("{}");
        event.sample().choose(BILLING.id());

        assertThat(event.textProperty().get()).contains(BILLING.id());
    }

    @Test
    void anEventThatWasChangedStaysWhenQueuesAreLoadedAgain() {
        bench.withBilling();
        event.textProperty().set("{\"mine\": 1}");
        bench.known.set(KnownQueues.NONE);

        assertThat(event.textProperty().get()).isEqualTo("{\"mine\": 1}");
    }

    private void save(String name, String text) {
        event.originProperty().set(Origin.PASTED);
        event.textProperty().set(text);
        event.saved().nameProperty().set(name);
        event.save();
    }

    private List<SavedEvent> saved() {
        return bench.settings.settingsProperty().get().savedEvents();
    }

    private String text(String field) {
        return bench.shownEvent()
                .get(field)
                .map(value -> ((Json.Str) value).value())
                .orElseThrow();
    }
}
