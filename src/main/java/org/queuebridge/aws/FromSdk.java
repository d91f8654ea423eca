package org.queuebridge.aws;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import software.amazon.awssdk.services.eventbridge.model.DescribeRuleResponse;
import software.amazon.awssdk.services.eventbridge.model.EventSource;
import software.amazon.awssdk.services.eventbridge.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.eventbridge.model.PutTargetsResponse;
import software.amazon.awssdk.services.eventbridge.model.RemoveTargetsResponse;
import software.amazon.awssdk.services.eventbridge.model.Tag;

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
                fields(
                        rule.eventPattern(),
                        rule.scheduleExpression(),
                        rule.stateAsString(),
                        rule.description(),
                        rule.roleArn()),
                Optional.ofNullable(rule.managedBy()));
    }

    static Rule rule(String bus, DescribeRuleResponse rule) {
        return new Rule(
                rule.name(),
                bus,
                rule.arn(),
                fields(
                        rule.eventPattern(),
                        rule.scheduleExpression(),
                        rule.stateAsString(),
                        rule.description(),
                        rule.roleArn()),
                Optional.ofNullable(rule.managedBy()));
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
        return answer.tags().stream().collect(Collectors.toMap(Tag::key, Tag::value));
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

    private static String text(@Nullable String description) {
        return Optional.ofNullable(description).orElse("");
    }

    private static Optional<PartnerSource.State> state(String name) {
        return Arrays.stream(PartnerSource.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
