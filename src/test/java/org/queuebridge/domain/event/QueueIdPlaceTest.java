package org.queuebridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.Samples;
import org.queuebridge.json.JsonText;

class QueueIdPlaceTest {
    private static final String KNOWN = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    private static final String OTHER = "11111111-2222-4333-8444-555566667777";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"queue":{"id":"K","name":"Support"}}              | detail.queue.id KNOWN, detail.queue.name NONE
        {"conversationId":"O","queueId":"O"}               | detail.queueId NAMED, detail.conversationId ID
        {"conversationId":"K","queueId":"O"}               | detail.conversationId KNOWN, detail.queueId NAMED
        {"queue":{"division":{"id":"O"},"id":"O"}}         | detail.queue.id NAMED, detail.queue.division.id NAMED
        {"Q":"O","targetQueue":"O","agent":"Ann"}          | detail.targetQueue NAMED, detail.Q ID, detail.agent NONE
        {"legs":[{"queue":"x"},{"queue":"K"}]}             | detail.legs.queue KNOWN
        {"legs":[["O"],{"q":"O"}]}                         | detail.legs ID, detail.legs.q ID
        {"a.b":"K"}                                        | detail.a.b KNOWN
        {"n":5,"t":true,"z":null,"queueId":7}              | ~~
        """)
    void findsPossiblePlacesOfAQueueIdLikeliestFirst(String detail, String places) {
        assertThat(places("{\"id\":\"%s\",\"detail\":%s}"
                        .formatted(OTHER, detail.replace("\"K\"", quoted(KNOWN)).replace("\"O\"", quoted(OTHER)))))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        user-end-acd           , detail.eventBody.queueId
        acd-end-abandon        , detail.eventBody.queueId
        voicemail-end          , detail.eventBody.queueId
        wrapup                 , detail.eventBody.queueId
        conversation-end-relayed, detail.queue.id
        """)
    void findsThePlaceInRealEventsOfKnownAndUnknownQueues(String sample, String path) {
        var event = JsonText.parse(Samples.event(sample)).object().orElseThrow();

        assertThat(QueueIdPlace.in(event, KNOWN::equals).getFirst().dotted()).isEqualTo(path);
        assertThat(QueueIdPlace.in(event, _ -> false).getFirst())
                .satisfies(best -> assertThat(best.dotted()).isEqualTo(path))
                .satisfies(best -> assertThat(best.likeness()).isEqualTo(QueueIdPlace.Likeness.NAMED));
    }

    @Test
    void anEventWithoutDetailHasNone() {
        assertThat(places("{\"queueId\":\"" + KNOWN + "\"}")).isEmpty();
        assertThat(places("{\"detail\":\"" + KNOWN + "\"}")).isEmpty();
    }

    private static String places(String event) {
        List<QueueIdPlace> found =
                QueueIdPlace.in(JsonText.parse(event).object().orElseThrow(), KNOWN::equals);
        return String.join(
                ", ",
                found.stream()
                        .map(each -> each.dotted() + " " + each.likeness())
                        .toList());
    }

    private static String quoted(String id) {
        return "\"" + id + "\"";
    }
}
