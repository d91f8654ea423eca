package org.queuebridge.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.sandbox.events.LocalAwsFixture.PARTNER_BUS;
import static org.queuebridge.sandbox.events.LocalAwsFixture.target;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.DescribeRuleResponse;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.LimitExceededException;
import software.amazon.awssdk.services.eventbridge.model.ListRulesResponse;
import software.amazon.awssdk.services.eventbridge.model.ManagedRuleException;
import software.amazon.awssdk.services.eventbridge.model.PutRuleResponse;
import software.amazon.awssdk.services.eventbridge.model.ResourceNotFoundException;
import software.amazon.awssdk.services.eventbridge.model.Rule;
import software.amazon.awssdk.services.eventbridge.model.RuleState;
import software.amazon.awssdk.services.eventbridge.model.Tag;

class RulesTest {
    private static final String PATTERN = "{\"source\":[\"a\"]}";
    private static final String MANAGED = "events-bridge-managed";

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final EventBridgeClient client = aws.client();

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void aRuleOnAPartnersBusHasTheBusInItsArn() {
        String arn = client.putRule(request ->
                        request.name("mine").eventBusName(PARTNER_BUS).eventPattern(PATTERN))
                .ruleArn();

        assertThat(arn).isEqualTo("arn:aws:events:eu-central-1:123456789012:rule/" + PARTNER_BUS + "/mine");
        assertThat(client.describeRule(request -> request.name("mine").eventBusName(PARTNER_BUS)))
                .hasToString(DescribeRuleResponse.builder()
                        .name("mine")
                        .arn(arn)
                        .eventBusName(PARTNER_BUS)
                        .eventPattern(PATTERN)
                        .state(RuleState.ENABLED)
                        .createdBy("123456789012")
                        .build()
                        .toString());
    }

    @Test
    void aRuleOnTheDefaultBusHasNoBusInItsArn() {
        assertThat(put("mine").ruleArn()).isEqualTo("arn:aws:events:eu-central-1:123456789012:rule/mine");
    }

    @Test
    void aBusMayBeNamedByItsArn() {
        String bus = "arn:aws:events:eu-central-1:123456789012:event-bus/" + PARTNER_BUS;

        assertThat(client.describeRule(request -> request.name(MANAGED).eventBusName(bus))
                        .managedBy())
                .isEqualTo("schemas.amazonaws.com");
        assertThatThrownBy(() -> client.listRules(
                        request -> request.eventBusName("arn:aws:events:us-east-1:123456789012:event-bus/default")))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void putRuleReplacesSilentlyButForTargetsAndTags() {
        client.putRule(request -> request.name("mine")
                .eventPattern(PATTERN)
                .description("first")
                .roleArn("arn:aws:iam::123456789012:role/r")
                .state(RuleState.DISABLED)
                .tags(tag("team", "first")));
        client.putTargets(
                request -> request.rule("mine").targets(target("t", "arn:aws:sqs:eu-central-1:123456789012:q")));

        String arn = client.putRule(request -> request.name("mine")
                        .eventPattern("{\"source\":[\"b\"]}")
                        .tags(tag("team", "second")))
                .ruleArn();

        assertThat(client.describeRule(request -> request.name("mine")))
                .satisfies(rule -> assertThat(rule.eventPattern()).isEqualTo("{\"source\":[\"b\"]}"))
                .satisfies(rule -> assertThat(rule.description()).isNull())
                .satisfies(rule -> assertThat(rule.roleArn()).isNull())
                .satisfies(rule -> assertThat(rule.state()).isEqualTo(RuleState.ENABLED));
        assertThat(client.listTargetsByRule(request -> request.rule("mine")).targets())
                .hasSize(1);
        assertThat(client.listTagsForResource(request -> request.resourceARN(arn))
                        .tags())
                .containsExactly(tag("team", "first"));
    }

    @Test
    void aRuleIsSwitchedOffAndOn() {
        put("mine");

        client.disableRule(request -> request.name("mine"));
        assertThat(client.describeRule(request -> request.name("mine")).state()).isEqualTo(RuleState.DISABLED);

        client.enableRule(request -> request.name("mine"));
        assertThat(client.describeRule(request -> request.name("mine")).state()).isEqualTo(RuleState.ENABLED);
    }

    @Test
    void aRuleWithTargetsIsDeletedOnlyAfterThem() {
        Runnable delete = () -> client.deleteRule(
                request -> request.name("genesys-ended-support").eventBusName(PARTNER_BUS));

        assertThatThrownBy(delete::run)
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("Rule can't be deleted since it has targets.");
        client.removeTargets(request ->
                request.rule("genesys-ended-support").eventBusName(PARTNER_BUS).ids("queue"));
        delete.run();
        delete.run();

        assertThatThrownBy(() -> client.describeRule(
                        request -> request.name("genesys-ended-support").eventBusName(PARTNER_BUS)))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Rule genesys-ended-support does not exist on EventBus " + PARTNER_BUS + ".");
    }

    static Stream<Consumer<EventBridgeClient>> changesOfTheManagedRule() {
        String queue = "arn:aws:sqs:eu-central-1:123456789012:q";
        return Stream.of(
                client -> client.putRule(
                        it -> it.name(MANAGED).eventBusName(PARTNER_BUS).eventPattern(PATTERN)),
                client -> client.disableRule(it -> it.name(MANAGED).eventBusName(PARTNER_BUS)),
                client -> client.enableRule(it -> it.name(MANAGED).eventBusName(PARTNER_BUS)),
                client -> client.deleteRule(it -> it.name(MANAGED).eventBusName(PARTNER_BUS)),
                client -> client.removeTargets(
                        it -> it.rule(MANAGED).eventBusName(PARTNER_BUS).ids("t")),
                client -> client.putTargets(
                        it -> it.rule(MANAGED).eventBusName(PARTNER_BUS).targets(target("t", queue))));
    }

    @ParameterizedTest
    @MethodSource("changesOfTheManagedRule")
    void aManagedRuleIsLocked(Consumer<EventBridgeClient> change) {
        assertThatThrownBy(() -> change.accept(client))
                .isInstanceOf(ManagedRuleException.class)
                .hasMessageContaining(MANAGED + " is a managed rule.");
    }

    @Test
    void forceDeletesAManagedRule() {
        client.deleteRule(
                request -> request.name(MANAGED).eventBusName(PARTNER_BUS).force(true));

        assertThat(names(client.listRules(request -> request.eventBusName(PARTNER_BUS))))
                .doesNotContain(MANAGED);
    }

    @Test
    void rulesComeInPagesOfAtMostAHundred() {
        List<String> put =
                IntStream.range(0, 250).mapToObj("rule-%03d"::formatted).toList();
        put.forEach(this::put);

        List<String> read = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        ListRulesResponse page = client.listRules(request -> {});
        while (true) {
            read.addAll(names(page));
            sizes.add(page.rules().size());
            String token = page.nextToken();
            if (token == null) {
                break;
            }
            page = client.listRules(request -> request.nextToken(token));
        }

        assertThat(read).isEqualTo(put);
        assertThat(sizes).containsExactly(100, 100, 50);
    }

    @Test
    void deletingTheLastRuleOfAPageSkipsNoRule() {
        List.of("a", "b", "c", "d").forEach(this::put);

        ListRulesResponse first = client.listRules(request -> request.limit(2));
        client.deleteRule(request -> request.name("b"));

        assertThat(names(first)).containsExactly("a", "b");
        assertThat(names(client.listRules(request -> request.limit(2).nextToken(first.nextToken()))))
                .containsExactly("c", "d");
    }

    @Test
    void anUnknownTokenIsRefused() {
        assertThatThrownBy(() -> client.listRules(request -> request.nextToken("made up")))
                .isInstanceOf(EventBridgeException.class)
                .extracting("awsErrorDetails.errorCode")
                .isEqualTo("ValidationException");
    }

    @Test
    void rulesAreListedByPrefix() {
        assertThat(names(client.listRules(
                        request -> request.eventBusName(PARTNER_BUS).namePrefix("genesys-ended-"))))
                .containsExactly("genesys-ended-billing", "genesys-ended-support");
    }

    @Test
    void aBusIsFullAtThreeHundredRules() {
        IntStream.range(0, 300).mapToObj("rule-%03d"::formatted).forEach(this::put);

        put("rule-000");
        assertThatThrownBy(() -> put("one-more"))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("The requested resource exceeds the maximum number allowed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"af-south-1", "eu-south-1"})
    void aBusOfASmallerRegionIsFullAtOneHundredRules(String region) {
        EventBridgeClient there = aws.client(DemoAccount.ACCESS_KEY_ID, region);
        IntStream.range(0, 100)
                .forEach(i -> there.putRule(request -> request.name("rule-" + i).eventPattern(PATTERN)));

        assertThatThrownBy(
                        () -> there.putRule(request -> request.name("one-more").eventPattern(PATTERN)))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void aBusHasAtMostThirtyRulesWithWildcards() {
        String wild = "{\"source\":[{\"wildcard\":\"a*\"}]}";
        IntStream.range(0, 30)
                .forEach(
                        i -> client.putRule(request -> request.name("wild-" + i).eventPattern(wild)));

        client.putRule(request -> request.name("field").eventPattern("{\"wildcard\":[\"a*\"]}"));
        assertThatThrownBy(
                        () -> client.putRule(request -> request.name("wild-30").eventPattern(wild)))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void aScheduleIsForTheDefaultBus() {
        client.putRule(request -> request.name("hourly").scheduleExpression("rate(1 hour)"));

        assertThat(client.describeRule(request -> request.name("hourly")).scheduleExpression())
                .isEqualTo("rate(1 hour)");
        assertThatThrownBy(() -> client.putRule(request ->
                        request.name("hourly").eventBusName(PARTNER_BUS).scheduleExpression("rate(1 hour)")))
                .hasMessageContaining("ScheduleExpression is supported only on the default event bus.");
        assertThatThrownBy(
                        () -> client.putRule(request -> request.name("hourly").scheduleExpression("hourly")))
                .hasMessageContaining("Parameter ScheduleExpression is not valid.");
        assertThatThrownBy(() -> client.putRule(request -> request.name("never")))
                .hasMessageContaining("Parameter(s) EventPattern or ScheduleExpression must be specified.");
    }

    private PutRuleResponse put(String name) {
        return client.putRule(request -> request.name(name).eventPattern(PATTERN));
    }

    private static List<String> names(ListRulesResponse page) {
        return page.rules().stream().map(Rule::name).toList();
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }
}
