package org.queuebridge.capture;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.capture.port.CaptureServices;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.task.Pause;

/**
 * Captures the events of a bus by a temporary rule of its own: makes the rule and where it sends to, and removes them.
 * Rules that others made are never named in a call that changes something.
 *
 * <p>Whatever is made bears its tags from its first moment, so that {@link SweepLeftovers} finds it, whenever the
 * program ends.
 */
public final class CaptureEvents {
    private static final String TARGET = "capture";

    /** So long a queue keeps what nobody receives; SQS takes no less than a minute. */
    private static final Duration RETENTION = Duration.ofMinutes(5);

    /** So long a log group is not read again. */
    private static final Duration BETWEEN = Duration.ofSeconds(3);

    private final EventBridge events;
    private final CaptureServices services;
    private final CaptureOwner owner;
    private final InstantSource clock;
    private final Supplier<String> random;
    private final Pause pause;

    /**
     * Captures in one account and region.
     *
     * @param random gives another ending of names each time: letters and digits, at most 30
     * @param pause waits between readings of a log group
     */
    public CaptureEvents(
            EventBridge events,
            CaptureServices services,
            CaptureOwner owner,
            InstantSource clock,
            Supplier<String> random,
            Pause pause) {
        this.events = events;
        this.services = services;
        this.owner = owner;
        this.clock = clock;
        this.random = random;
        this.pause = pause;
    }

    /**
     * Plans a capture. Makes no call.
     *
     * @param pattern of the temporary rule, see {@link CapturePattern}
     * @param length after which the capture ends by itself
     * @param toLogs whether events go to a log group instead of a queue
     */
    public CapturePlan plan(EventBus bus, String pattern, Duration length, boolean toLogs) {
        Instant removed = clock.instant().plus(length);
        Optional<String> group = toLogs ? Optional.of(CapturePlan.logGroupOf(bus)) : Optional.empty();
        return new CapturePlan(CapturePlan.nameOf(random.get(), toLogs), bus, pattern, removed, group);
    }

    /**
     * Makes what the plan says. Whether this succeeds, fails or is canceled, {@link #remove} removes what was made.
     *
     * @throws org.queuebridge.domain.FailureException where a call fails
     */
    public void make(CapturePlan plan) {
        Map<String, String> tags = owner.tags(plan.removed());
        if (plan.logGroup().isEmpty()) {
            String policy = CapturePolicies.ofQueue(services.queues().arn(plan.name()), plan.ruleArn());
            services.queues().create(plan.name(), policy, tags, RETENTION);
        }
        plan.logGroup().ifPresent(this::makeGroup);
        RuleFields fields = RuleFields.of(
                Optional.of(plan.pattern()),
                true,
                "Temporary rule of QueueBridge; removed by " + plan.removed(),
                Optional.empty());
        events.putRule(new RuleKey(plan.bus().name(), plan.name()), fields, tags);
        // After the rule: a policy has no tags, and is found by the rule of its name.
        plan.logGroup()
                .map(services.logs()::arn)
                .ifPresent(arn -> services.logs().allow(plan.name(), CapturePolicies.ofLogGroup(arn)));
        events.putTargets(
                plan.bus().name(), plan.name(), List.of(new Target(TARGET, destination(plan), Optional.empty())));
    }

    private void makeGroup(String group) {
        services.logs().create(group);
        // Not only where it is new: the program may have ended between the two.
        if (services.logs().retention(group).isEmpty()) {
            services.logs().retain(group, CapturePlan.LOG_DAYS);
        }
    }

    private String destination(CapturePlan plan) {
        return plan.logGroup()
                .map(services.logs()::arn)
                .orElseGet(() -> services.queues().arn(plan.name()));
    }

    /** The events that arrive, from now on. */
    public Feed<CapturedEvent> feed(CapturePlan plan) {
        return plan.logGroup().map(this::logged).orElseGet(() -> new QueueFeed(services.queues(), plan.name(), clock));
    }

    private Feed<CapturedEvent> logged(String group) {
        SeenEvents seen = new SeenEvents();
        return new LogFeed<>(
                new LogLines(services.logs(), group, clock.instant()),
                line -> Optional.of(CapturedEvent.of(line.message(), clock.instant()))
                        .filter(seen::add),
                BETWEEN,
                pause);
    }

    /**
     * Removes what {@link #make} made, as far as it came. A log group stays.
     *
     * @return for how long the log group that stays keeps its events; empty where none does
     * @throws org.queuebridge.domain.FailureException where a call fails; the others were made nevertheless
     */
    public Optional<LogRetention> remove(CapturePlan plan) {
        Removal removal = new Removal(events, services);
        removal.rule(plan.bus().name(), plan.name());
        if (plan.logGroup().isEmpty()) {
            removal.queue(plan.name());
        }
        removal.throwFirst();
        return plan.logGroup().flatMap(group -> LogRetention.of(services.logs(), group));
    }
}
