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

    private static final double MANY = 50;

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

    /** Counts the time before now; nothing of it where the thread is interrupted. */
    public void fill(LocalCloudWatch metrics, Instant now) throws InterruptedException {
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
        for (Map.Entry<SampleConversations.Kind, int[]> kind : happened.entrySet()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            rehearse(kind.getKey(), now)
                    .forEach((metric, each) ->
                            add(counts.computeIfAbsent(metric, _ -> new int[minutes]), kind.getValue(), each));
        }
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

    /** As many as come by chance where so many are expected: a Poisson distribution, which is normal where many are. */
    private int conversationsAt(long minute) {
        double expected = traffic.eventsPerMinute() / EVENTS * DayCurve.at(minute);
        if (expected > MANY) {
            return (int) Math.max(0, Math.round(expected + Math.sqrt(expected) * random.nextGaussian()));
        }
        double none = Math.exp(-expected);
        int arrived = 0;
        for (double chance = random.nextDouble(); chance > none; chance *= random.nextDouble()) {
            arrived++;
        }
        return arrived;
    }
}
