package org.queuebridge.sandbox.traffic;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.queuebridge.sandbox.cloudwatch.DeliveryMetrics;
import org.queuebridge.sandbox.cloudwatch.LocalCloudWatch;
import org.queuebridge.sandbox.cloudwatch.Metric;
import org.queuebridge.sandbox.genesys.GenesysEvent;

/**
 * Metrics of the time before the sandbox started, as if its rules had been there. What comes of a conversation is
 * rehearsed once for each kind, and counted for all of the kind.
 */
public final class EventHistory {
    private static final int MINUTE = 60;

    /** On average; a conversation without an agent has one event less. */
    private static final double EVENTS = 2.9;

    private final ContactCenter center;
    private final SampleConversations conversations;
    private final Traffic traffic;
    private final Random random;

    public EventHistory(ContactCenter center, SampleConversations conversations, Traffic traffic, long seed) {
        this.center = center;
        this.conversations = conversations;
        this.traffic = traffic;
        this.random = new Random(seed);
    }

    /** Counts the time before now. */
    public void fill(LocalCloudWatch metrics, Instant now) {
        long end = Math.floorDiv(now.getEpochSecond(), MINUTE) * MINUTE;
        int minutes = Math.toIntExact(Duration.ofHours(traffic.hoursBefore()).toMinutes());
        long begin = end - (long) minutes * MINUTE;
        Map<SampleConversations.Kind, int[]> happened = new HashMap<>();
        for (int i = 0; i < minutes; i++) {
            for (int left = conversationsAt(begin + (long) i * MINUTE); left > 0; left--) {
                happened.computeIfAbsent(conversations.next(), _ -> new int[minutes])[i]++;
            }
        }
        Map<Metric, int[]> counts = new HashMap<>();
        happened.forEach((kind, times) -> rehearse(kind, now)
                .forEach((metric, each) -> add(counts.computeIfAbsent(metric, _ -> new int[minutes]), times, each)));
        counts.forEach((metric, perMinute) -> metrics.add(center.events().home(), metric, begin, perMinute));
    }

    private static void add(int[] sums, int[] times, int each) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times[i] * each;
        }
    }

    private Map<Metric, Integer> rehearse(SampleConversations.Kind kind, Instant at) {
        LocalCloudWatch counted = new LocalCloudWatch(InstantSource.fixed(at));
        DeliveryMetrics observer = new DeliveryMetrics(counted);
        for (GenesysEvent event : conversations.events(kind, at)) {
            center.rehearse(event, observer);
        }
        return counted.totals(center.events().home());
    }

    /** As many as come by chance where so many are expected (a Poisson distribution). */
    private int conversationsAt(long minute) {
        double none = Math.exp(-traffic.eventsPerMinute() / EVENTS * DayCurve.at(minute));
        int arrived = 0;
        for (double chance = random.nextDouble(); chance > none; chance *= random.nextDouble()) {
            arrived++;
        }
        return arrived;
    }
}
