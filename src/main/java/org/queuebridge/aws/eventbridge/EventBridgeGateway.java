package org.queuebridge.aws.eventbridge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.queuebridge.aws.client.AwsClients;
import org.queuebridge.aws.client.SdkPages;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.Listed;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.DescribeRuleResponse;
import software.amazon.awssdk.services.eventbridge.model.ListEventBusesResponse;
import software.amazon.awssdk.services.eventbridge.model.ListEventSourcesResponse;
import software.amazon.awssdk.services.eventbridge.model.ListRuleNamesByTargetResponse;
import software.amazon.awssdk.services.eventbridge.model.ListRulesResponse;
import software.amazon.awssdk.services.eventbridge.model.PutRuleRequest;
import software.amazon.awssdk.services.eventbridge.model.PutRuleResponse;

/** Calls EventBridge with the AWS SDK. */
public final class EventBridgeGateway implements EventBridge {
    /** How EventBridge's message begins where the bus exists and the rule does not (facts, EventBridge: messages). */
    private static final String RULE_MISSING = "Rule ";

    private final EventBridgeClient client;
    private final ServiceCalls calls;
    private final RuleTargets targets;

    public EventBridgeGateway(AwsClients.Opened<EventBridgeClient> opened) {
        this.client = opened.client();
        this.calls = opened.calls();
        this.targets = new RuleTargets(client, calls);
    }

    @Override
    public Listed<EventBus> buses() {
        return SdkPages.listed(
                token -> calls.make(
                        "events:ListEventBuses",
                        () -> client.listEventBuses(
                                page -> page.limit(SdkPages.LIMIT).nextToken(token))),
                ListEventBusesResponse::eventBuses,
                ListEventBusesResponse::nextToken,
                FromSdk::bus);
    }

    @Override
    public List<PartnerSource> partnerSources() {
        return SdkPages.all(
                        token -> calls.make(
                                "events:ListEventSources",
                                () -> client.listEventSources(
                                        page -> page.limit(SdkPages.LIMIT).nextToken(token))),
                        ListEventSourcesResponse::eventSources,
                        ListEventSourcesResponse::nextToken)
                .stream()
                .flatMap(source -> FromSdk.source(source).stream())
                .toList();
    }

    @Override
    public Listed<Rule> rules(String bus, String prefix, Consumer<List<Rule>> soFar) {
        // EventBridge refuses an empty prefix.
        @Nullable String given = prefix.isEmpty() ? null : prefix;
        return SdkPages.listed(
                token -> calls.make(
                        "events:ListRules",
                        () -> client.listRules(page -> page.eventBusName(bus)
                                .namePrefix(given)
                                .limit(SdkPages.LIMIT)
                                .nextToken(token))),
                ListRulesResponse::rules,
                ListRulesResponse::nextToken,
                rule -> FromSdk.rule(bus, rule),
                soFar);
    }

    @Override
    public Optional<Rule> rule(String bus, String name) {
        try {
            DescribeRuleResponse answer = calls.make(
                    "events:DescribeRule",
                    () -> client.describeRule(rule -> rule.eventBusName(bus).name(name)));
            return Optional.of(FromSdk.rule(bus, name, answer)
                    .orElseThrow(() -> calls.unreadable("DescribeRule answered without an ARN")));
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.NotFound missing
                    && missing.evidence().message().orElse("").startsWith(RULE_MISSING)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public List<Target> targets(String bus, String rule) {
        return targets.all(bus, rule);
    }

    @Override
    public List<String> rulesTo(String bus, String targetArn) {
        return SdkPages.all(
                token -> calls.make(
                        "events:ListRuleNamesByTarget",
                        () -> client.listRuleNamesByTarget(page -> page.eventBusName(bus)
                                .targetArn(targetArn)
                                .limit(SdkPages.LIMIT)
                                .nextToken(token))),
                ListRuleNamesByTargetResponse::ruleNames,
                ListRuleNamesByTargetResponse::nextToken);
    }

    @Override
    public String putRule(RuleKey key, RuleFields fields, Map<String, String> tags) {
        PutRuleRequest.Builder rule = PutRuleRequest.builder()
                .name(key.name())
                .eventBusName(key.bus())
                .state(fields.state());
        fields.pattern().ifPresent(rule::eventPattern);
        fields.schedule().ifPresent(rule::scheduleExpression);
        if (!fields.description().isEmpty()) {
            rule.description(fields.description());
        }
        // EventBridge refuses an empty role.
        fields.roleArn().ifPresent(rule::roleArn);
        if (!tags.isEmpty()) {
            rule.tags(ToSdk.tags(tags));
        }
        PutRuleResponse answer = calls.make("events:PutRule", () -> client.putRule(rule.build()));
        // The rule is saved even where the answer is incomplete.
        return Optional.ofNullable(answer.ruleArn())
                .or(() -> rule(key.bus(), key.name()).map(Rule::arn))
                .orElseThrow(() -> calls.unreadable("PutRule answered without an ARN"));
    }

    @Override
    public Map<String, String> tags(String ruleArn) {
        return FromSdk.tags(calls.make(
                "events:ListTagsForResource",
                () -> client.listTagsForResource(request -> request.resourceARN(ruleArn))));
    }

    @Override
    public void tag(String ruleArn, Map<String, String> tags) {
        calls.make(
                "events:TagResource",
                () -> client.tagResource(request -> request.resourceARN(ruleArn).tags(ToSdk.tags(tags))));
    }

    @Override
    public void untag(String ruleArn, Collection<String> keys) {
        calls.make(
                "events:UntagResource",
                () -> client.untagResource(
                        request -> request.resourceARN(ruleArn).tagKeys(keys)));
    }

    @Override
    public void putTargets(String bus, String rule, List<Target> wanted) {
        targets.put(bus, rule, wanted);
    }

    @Override
    public void removeTargets(String bus, String rule, Collection<String> targetIds) {
        targets.remove(bus, rule, targetIds);
    }

    @Override
    public void deleteRule(String bus, String rule) {
        calls.make(
                "events:DeleteRule",
                () -> client.deleteRule(request -> request.eventBusName(bus).name(rule)));
    }

    @Override
    public void enable(String bus, String rule) {
        calls.make(
                "events:EnableRule",
                () -> client.enableRule(request -> request.eventBusName(bus).name(rule)));
    }

    @Override
    public void disable(String bus, String rule) {
        calls.make(
                "events:DisableRule",
                () -> client.disableRule(request -> request.eventBusName(bus).name(rule)));
    }

    @Override
    public boolean testPattern(String pattern, String event) {
        return Optional.ofNullable(calls.make(
                                "events:TestEventPattern",
                                () -> client.testEventPattern(
                                        test -> test.eventPattern(pattern).event(event)))
                        .result())
                .orElseThrow(() -> calls.unreadable("TestEventPattern answered without a result"));
    }
}
