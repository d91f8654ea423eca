package org.queuebridge.sandbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.sandbox.cloudwatch.LocalCloudWatch;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.genesys.LocalGenesys;
import org.queuebridge.sandbox.traffic.ContactCenter;
import org.queuebridge.sandbox.traffic.EventFlow;
import org.queuebridge.sandbox.traffic.EventHistory;
import org.queuebridge.sandbox.traffic.SampleConversations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens in a sandbox by itself, until it is closed. It begins in the background, so that the start need not wait
 * for the metrics of the past.
 */
record SandboxTraffic(Optional<Thread> thread) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxTraffic.class);

    private static final Duration LONGEST_EVENT = Duration.ofSeconds(2);

    /** Conversations are in the fixed queues, which the demo's rules name. */
    private static final int BUSY_QUEUES = 24;

    /** Starts what is asked for; without queues nothing happens. */
    static SandboxTraffic start(
            SandboxOptions options,
            LocalGenesys genesys,
            LocalEventBridge events,
            LocalCloudWatch metrics,
            InstantSource clock) {
        List<Queue> queues = DemoQueues.generate(Math.min(options.queues(), BUSY_QUEUES), options.seed());
        if (queues.isEmpty() || options.traffic().eventsPerMinute() == 0) {
            return new SandboxTraffic(Optional.empty());
        }
        ContactCenter center = new ContactCenter(genesys, events);
        EventHistory history = new EventHistory(
                center, new SampleConversations(queues, options.seed()), options.traffic(), options.seed());
        EventFlow flow = new EventFlow(
                new SampleConversations(queues, options.seed()),
                options.traffic().eventsPerMinute(),
                clock,
                center::happen);
        return new SandboxTraffic(Optional.of(Thread.ofVirtual()
                .name("sandbox-traffic")
                .start(() -> {
                    try {
                        history.fill(metrics, clock.instant());
                        flow.run();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    } catch (RuntimeException e) {
                        LOG.error("nothing happens by itself any more", e);
                    }
                })));
    }

    @Override
    public void close() {
        thread.ifPresent(running -> {
            running.interrupt();
            try {
                boolean _ = running.join(LONGEST_EVENT);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
