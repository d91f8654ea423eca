package org.queuebridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueChange;

class QueueChangeWordsTest {
    private static final Division HOME = new Division("h", "Home");

    @Test
    void eachChangeIsASentence() {
        Queue namesake = new Queue("2", "Billing", HOME, "", 0);

        assertThat(QueueChangeWords.of(new QueueChange.Renamed("1", "Billing", "Billing EU")))
                .isEqualTo("Billing is now called Billing EU.");
        assertThat(QueueChangeWords.of(new QueueChange.Moved("1", "Billing", HOME, new Division("e", "EMEA"))))
                .isEqualTo("Billing moved from division Home to division EMEA.");
        assertThat(QueueChangeWords.of(new QueueChange.Gone("1", "Billing", List.of(namesake))))
                .isEqualTo("Billing was deleted and re-created under a new id.");
        assertThat(QueueChangeWords.of(new QueueChange.Gone("1", "Billing", List.of())))
                .as("whether it was deleted cannot be told")
                .startsWith("Billing is no longer listed: it was deleted, or is in a division");
        assertThat(QueueChangeWords.of(new QueueChange.Gone("1", "Billing", List.of(namesake, namesake))))
                .isEqualTo("Billing is no longer listed, and 2 other queues have that name.");
    }

    @Test
    void manyChangesDoNotFillTheScreen() {
        List<QueueChange> many = IntStream.range(0, 300)
                .<QueueChange>mapToObj(i -> new QueueChange.Renamed("" + i, "a", "b"))
                .toList();

        assertThat(QueueChangeWords.lines(many).lines()).hasSize(6).last().isEqualTo("and 295 more changes of queues");
        assertThat(QueueChangeWords.lines(many.subList(0, 5)).lines()).hasSize(5);
        assertThat(QueueChangeWords.lines(List.of())).isEmpty();
    }
}
