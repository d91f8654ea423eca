package org.queuebridge.sandbox.events.delivery;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;

/** Counts how often the targets of each rule were called. Thread-safe. */
public final class InvocationCounter implements DeliveryObserver {
    private final ConcurrentMap<String, Invocations> counts = new ConcurrentHashMap<>();

    /** The counts of a rule. */
    public Invocations of(String ruleArn) {
        return counts.getOrDefault(ruleArn, Invocations.NONE);
    }

    @Override
    public void observe(DeliveryStep step) {
        switch (step) {
            case DeliveryStep.Invoked invoked ->
                count(
                        step.event().ruleArn(invoked.rule()),
                        invoked.failure().isEmpty() ? Invocations::withArrived : Invocations::withFailed);
            case DeliveryStep.DeadLettered sent
            when sent.failure().isEmpty() -> count(step.event().ruleArn(sent.rule()), Invocations::withSentToDlq);
            default -> {}
        }
    }

    private void count(String ruleArn, UnaryOperator<Invocations> change) {
        counts.compute(ruleArn, (_, before) -> change.apply(before == null ? Invocations.NONE : before));
    }
}
