package org.queuebridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.event.EndMeaning.AFTER_CALL_WORK;
import static org.queuebridge.domain.event.EndMeaning.AGENT_ENDED;
import static org.queuebridge.domain.event.EndMeaning.CONVERSATION_ENDED;
import static org.queuebridge.domain.event.EndMeaning.GAVE_UP;
import static org.queuebridge.domain.event.EndMeaning.LEFT_QUEUE;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.json.Json;

class FiresWhenTest {
    @Test
    void proposesForEachFormatWhatItsEventsCanMean() {
        assertThat(FiresWhen.proposedFor(StandardFormat.PARTNER).meanings())
                .containsExactly(AGENT_ENDED, GAVE_UP)
                .isSubsetOf(StandardFormat.PARTNER.meanings());
        assertThat(FiresWhen.proposedFor(StandardFormat.RELAYED).meanings())
                .containsExactlyElementsOf(StandardFormat.RELAYED.meanings());
    }

    @Test
    void abandoningIsPartOfLeavingTheQueue() {
        assertThat(FiresWhen.by(GAVE_UP, LEFT_QUEUE)).isEqualTo(FiresWhen.by(LEFT_QUEUE));
        assertThat(FiresWhen.by(GAVE_UP, AGENT_ENDED).meanings()).containsExactly(AGENT_ENDED, GAVE_UP);
    }

    @Test
    void transfersCanBeExcludedOnlyForAgentLegs() {
        assertThat(withoutTransfers(AFTER_CALL_WORK)).isEqualTo(FiresWhen.by(AFTER_CALL_WORK));
        assertThat(withoutTransfers(AGENT_ENDED).withoutTransfers()).isTrue();
        assertThat(FiresWhen.by(AGENT_ENDED).withoutTransfers()).isFalse();
    }

    @Test
    void onlyAgentLegsHaveADisconnectCondition() {
        assertThat(AGENT_ENDED.conditions(false)).isEmpty();
        assertThat(AGENT_ENDED.conditions(true)).containsOnlyKeys("disconnectType");
        assertThat(GAVE_UP.conditions(true)).containsEntry("acdOutcome", Json.strings(List.of("ABANDON")));
        assertThat(LEFT_QUEUE.conditions(true)).isEmpty();
    }

    @Test
    void anEventOfAnotherRelayEndsTheConversation() {
        CustomFormat acme =
                new CustomFormat("Acme", "acme", "over", List.of("detail", "queue"), Json.obj("detail", Json.obj()));
        assertThat(acme.meanings()).containsExactly(CONVERSATION_ENDED);
        assertThat(acme.detailType(CONVERSATION_ENDED)).isEqualTo("over");
        assertThat(acme.dottedQueuePath()).isEqualTo("detail.queue");
        assertThat(FiresWhen.proposedFor(acme).meanings()).isEqualTo(Set.copyOf(acme.meanings()));
    }

    @Test
    void everyBuiltInFormatHasItsPlaceOfTheQueueId() {
        assertThat(StandardFormat.PARTNER.queuePath()).containsExactly("detail", "eventBody", "queueId");
        assertThat(StandardFormat.PARTNER.dottedQueuePath()).isEqualTo("detail.eventBody.queueId");
        assertThat(StandardFormat.RELAYED.queuePath()).containsExactly("detail", "queue", "id");
        assertThat(StandardFormat.RELAYED.dottedQueuePath()).isEqualTo("detail.queue.id");
    }

    private static FiresWhen withoutTransfers(EndMeaning meaning) {
        return new FiresWhen(Set.of(meaning), true, new TreeSet<>(), new TreeSet<>());
    }
}
