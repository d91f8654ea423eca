package org.queuebridge.queues.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueChange;

/** What became of queues between one load and the next. */
class QueueMemoryTest {
    private static final Instant DAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant LATER = DAY.plus(Duration.ofHours(1));
    private static final Division HOME = new Division("home", "Home");
    private static final Division EMEA = new Division("emea", "EMEA");
    private static final Queue BILLING = queue("1", "Billing", HOME);
    private static final Queue SALES = queue("2", "Sales", HOME);
    private static final Queue NEW_BILLING = queue("3", "Billing", HOME);

    @Test
    void theFirstLoadHasNoNews() {
        assertThat(changes(List.of(BILLING, SALES))).isEmpty();
    }

    @Test
    void anotherNameOfTheSameIdIsARename() {
        Queue renamed = queue("1", "Billing EU", HOME);

        assertThat(changes(List.of(BILLING, SALES), List.of(renamed, SALES)))
                .containsOnly(Map.entry("1", List.of(new QueueChange.Renamed("1", "Billing", "Billing EU"))));
    }

    @Test
    void anotherDivisionIsAMoveAndAnotherNameOfTheDivisionIsNone() {
        Queue moved = queue("1", "Billing", EMEA);
        Queue inRenamedDivision = queue("2", "Sales", new Division("home", "Head office"));

        assertThat(changes(List.of(BILLING, SALES), List.of(moved, inRenamedDivision)))
                .containsOnly(Map.entry("1", List.of(new QueueChange.Moved("1", "Billing", HOME, EMEA))));
    }

    @Test
    void aQueueCanBeRenamedAndMovedAtOnce() {
        assertThat(changes(List.of(BILLING), List.of(queue("1", "Billing EU", EMEA))))
                .containsOnly(Map.entry(
                        "1",
                        List.of(
                                new QueueChange.Renamed("1", "Billing", "Billing EU"),
                                new QueueChange.Moved("1", "Billing EU", HOME, EMEA))));
    }

    @Test
    void aQueueThatIsGoneKeepsItsName() {
        assertThat(changes(List.of(BILLING, SALES), List.of(SALES)))
                .containsOnly(Map.entry("1", List.of(new QueueChange.Gone("1", "Billing", List.of()))));
    }

    @Test
    void theSameNameUnderAnotherIdIsTheQueueCreatedAgain() {
        Map<String, List<QueueChange>> changes = changes(List.of(BILLING, SALES), List.of(NEW_BILLING, SALES));

        QueueChange.Gone gone = new QueueChange.Gone("1", "Billing", List.of(NEW_BILLING));
        assertThat(changes).containsOnly(Map.entry("1", List.of(gone)));
        assertThat(gone.recreated()).isTrue();
    }

    @Test
    void whichOfSeveralQueuesOfThatNameIsMeantCannotBeTold() {
        List<Queue> namesakes = List.of(NEW_BILLING, queue("4", "Billing", EMEA));
        QueueChange.Gone gone = new QueueChange.Gone("1", "Billing", namesakes);

        assertThat(changes(List.of(BILLING), namesakes)).containsOnly(Map.entry("1", List.of(gone)));
        assertThat(gone.recreated()).isFalse();
    }

    @Test
    void theNewNameOfAQueueThatIsGoneCountsAndNotItsOldOne() {
        Queue renamed = queue("1", "Billing EU", HOME);

        assertThat(changes(List.of(BILLING, SALES), List.of(renamed, SALES), List.of(SALES, NEW_BILLING)))
                .containsOnly(Map.entry("1", List.of(new QueueChange.Gone("1", "Billing EU", List.of()))));
    }

    @Test
    void whatIsAsItWasBeforeIsNoNews() {
        assertThat(changes(List.of(BILLING), List.of(queue("1", "Billing EU", HOME)), List.of(BILLING)))
                .isEmpty();
        assertThat(changes(List.of(BILLING, SALES), List.of(SALES), List.of(BILLING, SALES)))
                .isEmpty();
    }

    @Test
    void newsIsSeenAgainAtTheNextLoadsAndAgesAfterTwoWeeks() {
        QueueMemory renamed =
                QueueMemory.EMPTY.after(List.of(BILLING), DAY).after(List.of(queue("1", "Billing EU", HOME)), DAY);
        List<Queue> now = List.of(queue("1", "Billing EU", HOME));

        assertThat(renamed.after(now, DAY.plus(Duration.ofDays(13))).changes(now))
                .containsKey("1");
        assertThat(renamed.after(now, DAY.plus(Duration.ofDays(15))).changes(now))
                .isEmpty();
    }

    @Test
    void anEmptyListIsNotTakenForADeletedOrganization() {
        assertThat(changes(List.of(BILLING, SALES), List.of())).isEmpty();
        assertThat(changes(List.of(BILLING, SALES), List.of(), List.of(BILLING, SALES)))
                .isEmpty();
    }

    @Test
    void ofQueuesThatAreGoneOnlyTheNewestAreRemembered() {
        List<Queue> many = many(QueueMemory.MOST_MISSING);
        List<Queue> first = new ArrayList<>(many);
        first.add(BILLING);

        QueueMemory memory =
                QueueMemory.EMPTY.after(first, DAY).after(many, DAY).after(List.of(SALES), LATER);

        assertThat(memory.byId()).hasSize(QueueMemory.MOST_MISSING + 1).doesNotContainKey("1");
    }

    /** What is new at the last of these loads. */
    @SafeVarargs
    private static Map<String, List<QueueChange>> changes(List<Queue>... loads) {
        QueueMemory memory = QueueMemory.EMPTY;
        for (List<Queue> load : loads) {
            memory = memory.after(load, DAY);
        }
        return memory.changes(loads[loads.length - 1]);
    }

    static List<Queue> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> queue("%08x-0000-4000-8000-000000000000".formatted(i), "Queue " + i, HOME))
                .toList();
    }

    static Queue queue(String id, String name, Division division) {
        return new Queue(id, name, division, "", 0);
    }
}
