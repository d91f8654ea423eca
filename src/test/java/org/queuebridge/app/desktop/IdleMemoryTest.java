package org.queuebridge.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When memory is given back. */
class IdleMemoryTest {
    private static final long MEGABYTE = 1L << 20;

    private long used = 20 * MEGABYTE;
    private long live = 20 * MEGABYTE;
    private int collections;
    private final List<Runnable> waiting = new ArrayList<>();
    private final IdleMemory memory = new IdleMemory(
            () -> used,
            () -> {
                collections++;
                used = live;
            },
            waiting::add);

    @Test
    void givesBackWhatALargeLoadLeftOnceNothingRuns() {
        work(500);
        live = 110 * MEGABYTE;

        whileNothingRuns();

        assertThat(collections).isEqualTo(1);
        assertThat(used).isEqualTo(live);
    }

    @Test
    void doesNotWhileOtherWorkRuns() {
        work(500);
        memory.workChanged(true);

        whileNothingRuns();

        assertThat(collections).isZero();
    }

    @Test
    void doesNotForLittle() {
        work(30);
        whileNothingRuns();

        assertThat(collections).isZero();
    }

    @Test
    void doesNotAgainForWhatIsInUse() {
        live = 400 * MEGABYTE;
        work(500);
        whileNothingRuns();
        work(550);
        whileNothingRuns();

        assertThat(collections).isEqualTo(1);
    }

    private void work(long megabytesAfterwards) {
        memory.workChanged(true);
        used = megabytesAfterwards * MEGABYTE;
        memory.workChanged(false);
    }

    private void whileNothingRuns() {
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }
}
