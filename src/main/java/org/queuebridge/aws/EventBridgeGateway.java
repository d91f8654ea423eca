package org.queuebridge.aws;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.EventBridge;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.ListEventBusesResponse;
import software.amazon.awssdk.services.eventbridge.model.ListEventSourcesResponse;
import software.amazon.awssdk.services.eventbridge.model.ListRulesResponse;
import software.amazon.awssdk.services.eventbridge.model.ListTargetsByRuleResponse;
import software.amazon.awssdk.services.eventbridge.model.PutRuleRequest;
import software.amazon.awssdk.services.eventbridge.model.RuleState;

/** EventBridge through the AWS SDK. */
final class EventBridgeGateway implements EventBridge {
    /** How EventBridge begins where the bus is there and the rule is not (facts, EventBridge: messages). */
    private static final String RULE_MISSING = "Rule ";

    private final EventBridgeClient client;
    private final Calls calls;

    EventBridgeGateway(AwsClients.Opened<EventBridgeClient> opened) {
        this.client = opened.client();
        this.calls = opened.calls();
    }

    @Override
    public List<EventBus> buses() {
        return Pages.all(
                        token -> calls.make(
                                "events:ListEventBuses",
                                () -> client.listEventBuses(
                                        page -> page.limit(Pages.LIMIT).nextToken(token))),
                        ListEventBusesResponse::eventBuses,
                        ListEventBusesResponse::nextToken)
                .stream()
                .map(FromSdk::bus)
                .toList();
    }

    @Override
    public List<PartnerSource> partnerSources() {
        return Pages.all(
                        token -> calls.make(
                                "events:ListEventSources",
                                () -> client.listEventSources(
                                        page -> page.limit(Pages.LIMIT).nextToken(token))),
                        ListEventSourcesResponse::eventSources,
                        ListEventSourcesResponse::nextToken)
                .stream()
                .flatMap(source -> FromSdk.source(source).stream())
                .toList();
    }

    @Override
    public List<Rule> rules(String bus) {
        return Pages.all(
                        token -> calls.make(
                                "events:ListRules",
                                () -> client.listRules(page -> page.eventBusName(bus)
                                        .limit(Pages.LIMIT)
                                        .nextToken(token))),
                        ListRulesResponse::rules,
                        ListRulesResponse::nextToken)
                .stream()
                .map(rule -> FromSdk.rule(bus, rule))
                .toList();
    }

    @Override
    public Optional<Rule> rule(String bus, String name) {
        try {
            return Optional.of(FromSdk.rule(
                    bus,
                    calls.make(
                            "events:DescribeRule",
                            () -> client.describeRule(
                                    rule -> rule.eventBusName(bus).name(name)))));
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
        return Pages.all(
                        token -> calls.make(
                                "events:ListTargetsByRule",
                                () -> client.listTargetsByRule(page -> page.eventBusName(bus)
                                        .rule(rule)
                                        .limit(Pages.LIMIT)
                                        .nextToken(token))),
                        ListTargetsByRuleResponse::targets,
                        ListTargetsByRuleResponse::nextToken)
                .stream()
                .map(FromSdk::target)
                .toList();
    }

    @Override
    public String putRule(RuleDraft draft) {
        PutRuleRequest.Builder rule = PutRuleRequest.builder()
                .name(draft.name())
                .eventBusName(draft.bus())
                .eventPattern(draft.pattern())
                .state(draft.enabled() ? RuleState.ENABLED : RuleState.DISABLED);
        if (!draft.description().isEmpty()) {
            rule.description(draft.description());
        }
        given(draft.roleArn()).ifPresent(rule::roleArn);
        return calls.make("events:PutRule", () -> client.putRule(rule.build())).ruleArn();
    }

    @Override
    public void putTargets(String bus, String rule, List<Target> targets) {
        Entries.sendAll(
                calls,
                "events:PutTargets",
                targets,
                Target::id,
                batch -> FromSdk.refused(client.putTargets(request -> request.eventBusName(bus)
                        .rule(rule)
                        .targets(batch.stream().map(EventBridgeGateway::toSdk).toList()))));
    }

    @Override
    public void removeTargets(String bus, String rule, Collection<String> targetIds) {
        Entries.sendAll(
                calls,
                "events:RemoveTargets",
                List.copyOf(targetIds),
                id -> id,
                batch -> FromSdk.refused(client.removeTargets(
                        request -> request.eventBusName(bus).rule(rule).ids(batch))));
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

    private static software.amazon.awssdk.services.eventbridge.model.Target toSdk(Target target) {
        var built = software.amazon.awssdk.services.eventbridge.model.Target.builder()
                .id(target.id())
                .arn(target.arn());
        given(target.roleArn()).ifPresent(built::roleArn);
        return built.build();
    }

    /** An empty role is invalid: it is left out. */
    private static Optional<String> given(Optional<String> arn) {
        return arn.filter(text -> !text.isBlank());
    }
}
