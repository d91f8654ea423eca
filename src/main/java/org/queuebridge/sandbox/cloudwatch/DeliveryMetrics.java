package org.queuebridge.sandbox.cloudwatch;

import java.util.Map;
import org.queuebridge.sandbox.events.delivery.DeliveryObserver;
import org.queuebridge.sandbox.events.delivery.DeliveryStep;
import org.queuebridge.sandbox.events.delivery.EventOnBus;

/**
 * Counts what EventBridge counts (EventBridge user guide, monitoring): {@code Events} of a partner event source, and
 * matches and deliveries of each rule. The rules of the default bus have no dimension of the bus.
 */
public final class DeliveryMetrics implements DeliveryObserver {
    private static final String NAMESPACE = "AWS/Events";
    private static final String DEFAULT_BUS = "default";
    private static final String PARTNER = "aws.partner/";

    private final LocalCloudWatch metrics;

    public DeliveryMetrics(LocalCloudWatch metrics) {
        this.metrics = metrics;
    }

    @Override
    public void observe(DeliveryStep step) {
        EventOnBus event = step.event();
        switch (step) {
            case DeliveryStep.Received _ -> received(event);
            // Whether AWS counts an event that cannot be encrypted is not recorded; its source did send it.
            case DeliveryStep.NotEncrypted _ -> received(event);
            case DeliveryStep.NoneMatched _, DeliveryStep.BusDeadLettered _ -> {}
            case DeliveryStep.Matched matched -> {
                count(event, matched.rule(), "MatchedEvents", 1);
                count(event, matched.rule(), "TriggeredRules", 1);
            }
            case DeliveryStep.Throttled throttled -> count(event, throttled.rule(), "ThrottledRules", 1);
            case DeliveryStep.Invoked invoked -> invoked(event, invoked);
            case DeliveryStep.DeadLettered sent ->
                count(
                        event,
                        sent.rule(),
                        sent.failure().isEmpty() ? "InvocationsSentToDlq" : "InvocationsFailedToBeSentToDlq",
                        1);
        }
    }

    private void received(EventOnBus event) {
        if (event.bus().startsWith(PARTNER)) {
            count(event, "Events", Map.of("EventSourceName", event.bus()), 1);
        }
    }

    private void invoked(EventOnBus event, DeliveryStep.Invoked invoked) {
        count(event, invoked.rule(), "Invocations", 1);
        if (invoked.failure().isPresent()) {
            count(event, invoked.rule(), "FailedInvocations", 1);
        }
        if (invoked.retries() > 0) {
            count(event, invoked.rule(), "RetryInvocationAttempts", invoked.retries());
        }
    }

    private void count(EventOnBus event, String rule, String name, int added) {
        Map<String, String> dimensions = event.bus().equals(DEFAULT_BUS)
                ? Map.of("RuleName", rule)
                : Map.of("EventBusName", event.bus(), "RuleName", rule);
        count(event, name, dimensions, added);
    }

    private void count(EventOnBus event, String name, Map<String, String> dimensions, int added) {
        metrics.count(event.home(), Metric.of(NAMESPACE, name, dimensions), event.at(), added);
    }
}
