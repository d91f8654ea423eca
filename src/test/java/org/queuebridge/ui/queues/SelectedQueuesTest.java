package org.queuebridge.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectedQueuesTest {
    @Test
    void keepTheOrderOfSelectingAndEachOnce() {
        SelectedQueues selection = SelectedQueues.NONE.with(List.of("c", "a")).with(List.of("b", "a"));

        assertThat(selection.ids()).containsExactly("c", "a", "b");
        assertThat(selection.size()).isEqualTo(3);
        assertThat(selection.has("a")).isTrue();
        assertThat(selection.without(List.of("a", "x")).ids()).containsExactly("c", "b");
    }

    @Test
    void aChangeLeavesThoseBeforeAsTheyWere() {
        SelectedQueues before = SelectedQueues.NONE.with(List.of("a"));

        before.with(List.of("b"));
        before.without(List.of("a"));

        assertThat(before.ids()).containsExactly("a");
        assertThat(SelectedQueues.NONE.size()).isZero();
    }
}
