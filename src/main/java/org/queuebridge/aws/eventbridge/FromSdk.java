package org.queuebridge.aws.eventbridge;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.queuebridge.aws.client.BatchCall;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.eventbridge.model.DeadLetterConfig;
import software.amazon.awssdk.services.eventbridge.model.DescribeEventBusResponse;
import software.amazon.awssdk.services.eventbridge.model.DescribeEventSourceResponse;
import software.amazon.awssdk.services.eventbridge.model.DescribeRuleResponse;
import software.amazon.awssdk.services.eventbridge.model.EventSource;
import software.amazon.awssdk.services.eventbridge.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.eventbridge.model.PutTargetsResponse;
import software.amazon.awssdk.services.eventbridge.model.RemoveTargetsResponse;

/**
 * Converts the SDK's values into the domain's; fields that a server leaves out are null there. An item without a name
 * is left out and logged; the rest of its list is kept.
 */
final class FromSdk {
    private static final Logger LOG = LoggerFactory.getLogger(FromSdk.class);

    private FromSdk() {}

    static Optional<EventBus> bus(software.amazon.awssdk.services.eventbridge.model.EventBus bus) {
        return named("event bus", bus.name(), bus.arn())
                ? Optional.of(new EventBus(bus.name(), bus.arn()))
                : Optional.empty();
    }

    /** What a server does not know yet, such as logs, is as if it was not set. */
    static BusSettings settings(DescribeEventBusResponse bus) {
        Optional<BusSettings.Log> log = Optional.ofNullable(bus.logConfig())
                .map(config -> new BusSettings.Log(
                        or(config.levelAsString(), BusSettings.Log.OFF.level()),
                        or(config.includeDetailAsString(), BusSettings.Log.OFF.detail())));
        return new BusSettings(
                text(bus.description()),
                Optional.ofNullable(bus.kmsKeyIdentifier()).filter(key -> !key.isBlank()),
                Optional.ofNullable(bus.deadLetterConfig()).map(DeadLetterConfig::arn),
                log);
    }

    private static String or(@Nullable String text, String other) {
        return Optional.ofNullable(text).orElse(other);
    }

    /** The source; empty for a state that this program does not know. */
    static Optional<PartnerSource> source(EventSource source) {
        return source(source.name(), source.stateAsString(), source.expirationTime());
    }

    /** As {@link #source(EventSource)}. */
    static Optional<PartnerSource> source(DescribeEventSourceResponse source) {
        return source(source.name(), source.stateAsString(), source.expirationTime());
    }

    private static Optional<PartnerSource> source(
            @Nullable String name, @Nullable String state, @Nullable Instant expires) {
        return name == null || !named("partner event source", name, name)
                ? Optional.empty()
                : Optional.ofNullable(state)
                        .flatMap(FromSdk::state)
                        .map(known -> new PartnerSource(name, known, Optional.ofNullable(expires)));
    }

    static Optional<Rule> rule(String bus, software.amazon.awssdk.services.eventbridge.model.Rule rule) {
        if (!named("rule", rule.name(), rule.arn())) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                rule.name(),
                bus,
                rule.arn(),
                fields(
                        rule.eventPattern(),
                        rule.scheduleExpression(),
                        rule.stateAsString(),
                        rule.description(),
                        rule.roleArn()),
                Optional.ofNullable(rule.managedBy())));
    }

    /** The rule; empty where it has no ARN. */
    static Optional<Rule> rule(String bus, String name, DescribeRuleResponse rule) {
        return Optional.ofNullable(rule.arn())
                .map(arn -> new Rule(
                        name,
                        bus,
                        arn,
                        fields(
                                rule.eventPattern(),
                                rule.scheduleExpression(),
                                rule.stateAsString(),
                                rule.description(),
                                rule.roleArn()),
                        Optional.ofNullable(rule.managedBy())));
    }

    private static boolean named(String what, @Nullable String name, @Nullable String arn) {
        boolean named = name != null && !name.isBlank() && arn != null;
        if (!named) {
            LOG.warn("The list has an item of the kind {} without a name or an ARN; it is left out", what);
        }
        return named;
    }

    private static RuleFields fields(
            @Nullable String pattern,
            @Nullable String schedule,
            @Nullable String state,
            @Nullable String description,
            @Nullable String roleArn) {
        return new RuleFields(
                Optional.ofNullable(pattern),
                Optional.ofNullable(schedule),
                text(state),
                text(description),
                Optional.ofNullable(roleArn));
    }

    static Map<String, String> tags(ListTagsForResourceResponse answer) {
        Map<String, String> tags = new HashMap<>();
        answer.tags().stream()
                .filter(tag -> tag != null && tag.key() != null)
                .forEach(tag -> tags.put(tag.key(), text(tag.value())));
        return Map.copyOf(tags);
    }

    static BatchCall.Refused refused(PutTargetsResponse answer) {
        List<BatchCall.Refused.Entry> entries = answer.failedEntries().stream()
                .map(entry -> entry(entry.targetId(), entry.errorCode(), entry.errorMessage()))
                .toList();
        return refused(
                answer.failedEntryCount(), entries, answer.responseMetadata().requestId());
    }

    static BatchCall.Refused refused(RemoveTargetsResponse answer) {
        List<BatchCall.Refused.Entry> entries = answer.failedEntries().stream()
                .map(entry -> entry(entry.targetId(), entry.errorCode(), entry.errorMessage()))
                .toList();
        return refused(
                answer.failedEntryCount(), entries, answer.responseMetadata().requestId());
    }

    private static BatchCall.Refused.Entry entry(@Nullable String id, @Nullable String code, @Nullable String message) {
        return new BatchCall.Refused.Entry(text(id), text(code), text(message));
    }

    private static BatchCall.Refused refused(
            @Nullable Integer count, List<BatchCall.Refused.Entry> entries, @Nullable String requestId) {
        return new BatchCall.Refused(count == null ? entries.size() : count, entries, Optional.ofNullable(requestId));
    }

    private static String text(@Nullable String description) {
        return Optional.ofNullable(description).orElse("");
    }

    private static Optional<PartnerSource.State> state(String name) {
        return Arrays.stream(PartnerSource.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
