package org.queuebridge.capture;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.capture.port.BusLogs;
import org.queuebridge.capture.port.BusLogs.DeliverySource;
import org.queuebridge.capture.port.CaptureLogs;
import org.queuebridge.capture.port.CaptureServices;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.rules.EventBuses;
import org.queuebridge.task.Pause;

/**
 * Logs every step of the events of a bus for some minutes, and then restores exactly what the bus logged before. What
 * it makes bears tags that say whose it is and what was before, so that {@link SweepLeftovers} can restore it, too.
 */
public final class RecordBusLog {
    /** So long a bus is logged. */
    public static final Duration LENGTH = Duration.ofMinutes(15);

    /** For how many days a log group that is created for it keeps its records, where it cannot be deleted. */
    public static final int LOG_DAYS = 1;

    /** So long the log is not read again. */
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final EventBuses buses;
    private final CaptureServices services;
    private final CaptureOwner owner;
    private final InstantSource clock;
    private final Supplier<String> random;
    private final Pause pause;

    /**
     * Logs buses of one account and region.
     *
     * @param random gives another ending of names each time: letters and digits, at most 20
     * @param pause waits between readings of the log
     */
    public RecordBusLog(
            EventBuses buses,
            CaptureServices services,
            CaptureOwner owner,
            InstantSource clock,
            Supplier<String> random,
            Pause pause) {
        this.buses = buses;
        this.services = services;
        this.owner = owner;
        this.clock = clock;
        this.random = random;
        this.pause = pause;
    }

    /** Plans it. Makes no call. */
    public BusLogPlan plan(EventBus bus, boolean full) {
        return new BusLogPlan(
                BusLogPlan.PREFIX + random.get(), bus, clock.instant().plus(LENGTH), full);
    }

    /**
     * Makes and sets what the plan says, one after the other: CloudWatch Logs refuses several at once. Whether this
     * succeeds, fails or is canceled, {@link #remove} restores what was before.
     *
     * @throws FailureException where a call fails; Conflict where the logs of the bus are delivered already
     */
    public void make(BusLogPlan plan) {
        BusSettings settings = buses.settings(plan.bus().name());
        refuseWhereDelivered(plan.bus());
        CaptureLogs logs = services.logs();
        BusLogs busLogs = services.busLogs();
        Map<String, String> ours = owner.tags(plan.ends());
        BusLogTags before = new BusLogTags(settings.log(), plan.setting(), !logs.exists(plan.logGroup()));
        for (String type : BusLogPlan.LOG_TYPES) {
            busLogs.putSource(new DeliverySource(plan.source(type), plan.bus().arn(), type, before.with(ours)));
        }
        logs.create(plan.logGroup());
        if (before.madeGroup()) {
            logs.retain(plan.logGroup(), LOG_DAYS);
        }
        List<String> sourceArns = BusLogPlan.LOG_TYPES.stream()
                .map(plan::source)
                .map(busLogs::sourceArn)
                .toList();
        String groupArn = logs.arn(plan.logGroup());
        logs.allow(plan.name(), CapturePolicies.ofDelivery(groupArn, account(plan.bus()), sourceArns));
        String destination = busLogs.putDestination(plan.name(), groupArn, ours);
        for (String type : BusLogPlan.LOG_TYPES) {
            busLogs.deliver(plan.source(type), destination, ours);
        }
        busLogs.update(plan.bus().name(), settings.with(Optional.of(plan.setting())));
    }

    /** Logs that go elsewhere would change with ours: a bus has one level for all of them. */
    private void refuseWhereDelivered(EventBus bus) {
        services.busLogs().sources().stream()
                .filter(source -> source.busArn().equals(bus.arn()))
                .findFirst()
                .ifPresent(source -> {
                    throw new FailureException(new Failure.Conflict(
                            Reason.AWS_ALREADY_EXISTS,
                            List.of("The logs of this bus are delivered already, by " + source.name() + "."),
                            Evidence.NONE));
                });
    }

    private static String account(EventBus bus) {
        return bus.arn().split(":", -1)[4];
    }

    /** What is logged from now on. */
    public Feed<BusLogRecord> feed(BusLogPlan plan) {
        LogLines lines = new LogLines(services.logs(), plan.logGroup(), clock.instant());
        return new LogFeed<>(lines, BusLogRecord::of, BETWEEN, pause);
    }

    /**
     * Restores what the bus logged before and removes what {@link #make} made, as far as it came.
     *
     * @return what is so then; empty where nothing was made
     * @throws FailureException where a call fails
     */
    public Optional<BusLogEnd> remove(BusLogPlan plan) {
        List<DeliverySource> sources = services.busLogs().sources().stream()
                .filter(source -> BusLogPlan.ofSource(source.name()).equals(plan.name()))
                .toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new BusLogRemoval(buses, services)
                        .of(plan.name(), plan.bus().name(), plan.logGroup(), sources));
    }
}
