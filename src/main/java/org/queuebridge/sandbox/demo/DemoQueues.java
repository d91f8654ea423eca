package org.queuebridge.sandbox.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.UUID;
import org.queuebridge.domain.queue.Queue;

/**
 * The queues of the sandbox's organization. The same seed gives the same queues, and more of them begin with the same
 * ones. Names and ids are unique, though some names differ only slightly.
 */
public final class DemoQueues {
    /** The default number of queues. */
    public static final int DEFAULT_COUNT = 240;

    /** The id of a deleted queue: rules may still name it. */
    public static final String DELETED_ID = "4c1e8b05-97d3-4f62-a8c0-b3e5d17f6a29";

    // Plain names are the most frequent.
    private static final List<String> VARIANTS = List.of(
            "",
            "",
            "",
            " 2nd line",
            " VIP ⭐",
            " chat",
            " e-mail",
            " callbacks",
            " overflow",
            " weekend",
            " (old)",
            " TEST");

    private static final List<String> DESCRIPTIONS = List.of(
            "", "", "Voice, Monday to Saturday", "All media", "Overflow after 90 s", "Agents with a skill only");

    private final Random random;
    private final Map<String, Integer> timesNamed = new HashMap<>();
    private final List<Queue> queues = new ArrayList<>();

    private DemoQueues(long seed) {
        this.random = new Random(seed);
    }

    /** The first {@code count} queues of a seed; the fixed ones come first. */
    public static List<Queue> generate(int count, long seed) {
        DemoQueues demo = new DemoQueues(seed);
        FixedQueues.ALL.stream().limit(count).forEach(demo.queues::add);
        while (demo.queues.size() < count) {
            demo.queues.add(demo.next());
        }
        return List.copyOf(demo.queues);
    }

    /**
     * The id of the fixed queue of exactly that name, such as {@code Support EN}.
     *
     * @throws NoSuchElementException where no fixed queue has it
     */
    public static String id(String name) {
        return FixedQueues.ALL.stream()
                .filter(queue -> queue.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no fixed queue is named " + name))
                .id();
    }

    private Queue next() {
        DemoDivision division = oneOf(DemoDivision.ALL);
        String name = oneOf(division.topics()) + " " + oneOf(division.places()) + oneOf(VARIANTS);
        return new Queue(id(), unique(name), division.division(), oneOf(DESCRIPTIONS), members());
    }

    private String unique(String name) {
        int times = timesNamed.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + " #" + times;
    }

    // Version 4, variant 1, as Genesys Cloud's own.
    private String id() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low).toString();
    }

    // Many small ones, a few large.
    private int members() {
        int half = random.nextInt(12);
        return half * half / 2 + random.nextInt(8);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
