package org.queuebridge.aws;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import software.amazon.awssdk.services.eventbridge.model.DescribeRuleResponse;
import software.amazon.awssdk.services.eventbridge.model.EventSource;
import software.amazon.awssdk.services.eventbridge.model.PutTargetsResponse;
import software.amazon.awssdk.services.eventbridge.model.RemoveTargetsResponse;

/** Our values from the SDK's, in which what AWS leaves out is null. */
final class FromSdk {
    private FromSdk() {}

    static EventBus bus(software.amazon.awssdk.services.eventbridge.model.EventBus bus) {
        return new EventBus(bus.name(), bus.arn());
    }

    /** Empty for a state that is newer than this program. */
    static Optional<PartnerSource> source(EventSource source) {
        return state(source.stateAsString())
                .map(state -> new PartnerSource(source.name(), state, Optional.ofNullable(source.expirationTime())));
    }

    static Rule rule(String bus, software.amazon.awssdk.services.eventbridge.model.Rule rule) {
        return new Rule(
                rule.name(),
                bus,
                rule.arn(),
                Optional.ofNullable(rule.eventPattern()),
                enabled(rule.stateAsString()),
                text(rule.description()),
                Optional.ofNullable(rule.roleArn()),
                Optional.ofNullable(rule.managedBy()));
    }

    static Rule rule(String bus, DescribeRuleResponse rule) {
        return new Rule(
                rule.name(),
                bus,
                rule.arn(),
                Optional.ofNullable(rule.eventPattern()),
                enabled(rule.stateAsString()),
                text(rule.description()),
                Optional.ofNullable(rule.roleArn()),
                Optional.ofNullable(rule.managedBy()));
    }

    static Target target(software.amazon.awssdk.services.eventbridge.model.Target target) {
        return new Target(target.id(), target.arn(), Optional.ofNullable(target.roleArn()));
    }

    static Entries.Refused refused(PutTargetsResponse answer) {
        List<Entries.Refused.Entry> entries = answer.failedEntries().stream()
                .map(entry -> new Entries.Refused.Entry(entry.targetId(), entry.errorCode(), entry.errorMessage()))
                .toList();
        return refused(
                answer.failedEntryCount(), entries, answer.responseMetadata().requestId());
    }

    static Entries.Refused refused(RemoveTargetsResponse answer) {
        List<Entries.Refused.Entry> entries = answer.failedEntries().stream()
                .map(entry -> new Entries.Refused.Entry(entry.targetId(), entry.errorCode(), entry.errorMessage()))
                .toList();
        return refused(
                answer.failedEntryCount(), entries, answer.responseMetadata().requestId());
    }

    private static Entries.Refused refused(
            @Nullable Integer count, List<Entries.Refused.Entry> entries, @Nullable String requestId) {
        return new Entries.Refused(count == null ? entries.size() : count, entries, Optional.ofNullable(requestId));
    }

    private static boolean enabled(@Nullable String state) {
        return !"DISABLED".equals(state);
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
