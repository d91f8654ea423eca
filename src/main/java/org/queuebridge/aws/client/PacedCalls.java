package org.queuebridge.aws.client;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.queuebridge.domain.FailureException;
import org.queuebridge.task.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Delays each attempt of a call, the SDK's own retries included, so that bulk work stays below the call rate that the
 * account has in the region (facts, EventBridge: limits). All clients share one. EventBridge's rate is read with the
 * first calls that are more than a few; until it is known, only a few are made in a second, as an account may have less
 * than the default. The other services share another limit.
 */
final class PacedCalls {
    private static final Logger LOG = LoggerFactory.getLogger(PacedCalls.class);

    /** Before the account's rate is known, this part of the default is used. */
    private static final int CAREFUL = 5;

    private static final ExecutionAttribute<Long> BEGAN = new ExecutionAttribute<>("QueueBridgeCallBegan");

    private final int byDefault;
    private final CallSlots events;
    private final CallSlots others;
    private final Executor aside;
    private final Map<String, Integer> allowed = new HashMap<>();
    private String place = "";
    private Supplier<Optional<Integer>> quota = Optional::empty;
    private int callsUntilRead = Integer.MAX_VALUE;

    PacedCalls(int callsPerSecond) {
        this(
                callsPerSecond,
                System::nanoTime,
                Pause.sleeping(),
                Thread.ofVirtual().name("aws-call-rate")::start);
    }

    /**
     * Calls that are not made yet.
     *
     * @param aside where the allowed rate is read
     */
    PacedCalls(int callsPerSecond, LongSupplier nanoTime, Pause pause, Executor aside) {
        this.byDefault = callsPerSecond;
        this.events = new CallSlots(callsPerSecond, nanoTime, pause);
        this.others = new CallSlots(callsPerSecond, nanoTime, pause);
        this.aside = aside;
    }

    /**
     * The next calls are made there.
     *
     * @param where an account and region
     * @param read reads how many calls a second EventBridge allows there; empty where it cannot be told, and the
     *     default applies
     */
    synchronized void at(String where, Supplier<Optional<Integer>> read) {
        place = where;
        quota = read;
        Optional<Integer> known = Optional.ofNullable(allowed.get(where));
        int careful = Math.max(1, byDefault / CAREFUL);
        callsUntilRead = known.isPresent() ? Integer.MAX_VALUE : careful;
        known.ifPresentOrElse(events::allow, () -> events.allowForNow(careful));
    }

    /** Delays the calls of a service. */
    ExecutionInterceptor of(ServiceEndpoint service) {
        return new ExecutionInterceptor() {
            @Override
            public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
                try {
                    begins(service, attributes);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw AbortedException.create("interrupted while waiting for its turn", e);
                }
            }

            @Override
            public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
                ended(service, attributes);
            }

            @Override
            public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
                ended(service, attributes);
            }
        };
    }

    /** Returns when the next attempt of a call may be made. One without an answer ends with the next one. */
    void begins(ServiceEndpoint service, ExecutionAttributes attributes) throws InterruptedException {
        ended(service, attributes);
        attributes.putAttribute(BEGAN, begin(service));
    }

    /** The attempt of a call has ended, if one was under way. */
    void ended(ServiceEndpoint service, ExecutionAttributes attributes) {
        Long began = attributes.getAttribute(BEGAN);
        if (began != null) {
            attributes.putAttribute(BEGAN, null);
            end(service, began);
        }
    }

    private CallSlots slots(ServiceEndpoint service) {
        return service == ServiceEndpoint.EVENTS ? events : others;
    }

    /** Returns when the service may be called. */
    long begin(ServiceEndpoint service) throws InterruptedException {
        if (service == ServiceEndpoint.EVENTS) {
            readOnceItMatters();
        }
        return slots(service).take();
    }

    /** An attempt has ended. */
    void end(ServiceEndpoint service, long began) {
        slots(service).answered(began);
    }

    private synchronized void readOnceItMatters() {
        callsUntilRead--;
        if (callsUntilRead == 0) {
            String where = place;
            Supplier<Optional<Integer>> read = quota;
            aside.execute(() -> learn(where, read));
        }
    }

    /** What cannot be read is asked for again the next time that calls are made there. */
    private void learn(String where, Supplier<Optional<Integer>> read) {
        Optional<Integer> perSecond = Optional.empty();
        try {
            perSecond = read.get();
        } catch (FailureException e) {
            LOG.info(
                    "the call rate of the account was not read: {}", e.failure().reason());
        } finally {
            learn(where, perSecond);
        }
    }

    private synchronized void learn(String where, Optional<Integer> perSecond) {
        perSecond.ifPresent(known -> allowed.put(where, known));
        if (where.equals(place)) {
            events.allow(perSecond.orElse(byDefault));
        }
    }
}
