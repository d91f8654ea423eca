package org.queuebridge.aws.eventbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.aws.AwsStub.ok;
import static org.queuebridge.aws.AwsStub.refusal;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.aws.AwsFailureAssertions;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.EventBridge;

class EventBridgeGatewayTest {
    private static final String PARTNER_BUS = "aws.partner/genesys.com/cloud/0f1e2d3c/queuebridge";
    private static final String QUEUE_ARN = "arn:aws:sqs:eu-central-1:123456789012:ended";
    private static final Target TARGET = new Target("t-1", QUEUE_ARN, Optional.empty());

    private final AwsStub aws = new AwsStub();

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void readsEveryPageOfTheBuses() {
        aws.answers(
                "ListEventBuses",
                ok("{'EventBuses':[{'Name':'default','Arn':'a1'}],'NextToken':'two'}".replace('\'', '"')),
                ok("{\"EventBuses\":[{\"Name\":\"" + PARTNER_BUS + "\",\"Arn\":\"a2\"}]}"));

        assertThat(aws.eventBridge().buses().items())
                .containsExactly(new EventBus("default", "a1"), new EventBus(PARTNER_BUS, "a2"));
        assertThat(aws.sent("ListEventBuses"))
                .extracting(JsonObject::toString)
                .containsExactly("{\"Limit\":100}", "{\"NextToken\":\"two\",\"Limit\":100}");
    }

    @Test
    void readsEveryPageOfThePartnerSources() {
        aws.answers(
                "ListEventSources",
                ok("{'EventSources':[{'Name':'a','State':'ACTIVE'}],'NextToken':'two'}".replace('\'', '"')),
                ok("{'EventSources':[{'Name':'b','State':'ACTIVE'}]}".replace('\'', '"')));

        assertThat(aws.eventBridge().partnerSources())
                .extracting(PartnerSource::name)
                .containsExactly("a", "b");
    }

    @Test
    void readsWhenAPartnerSourceExpires() {
        aws.answers("ListEventSources", ok("""
            {"EventSources":[
              {"Name":"aws.partner/genesys.com/cloud/x/y","State":"PENDING","ExpirationTime":1767225600},
              {"Name":"aws.partner/genesys.com/cloud/x/z","State":"ACTIVE"},
              {"Name":"aws.partner/genesys.com/cloud/x/new","State":"NOT_KNOWN_YET"}]}\
            """));

        assertThat(aws.eventBridge().partnerSources())
                .containsExactly(
                        new PartnerSource(
                                "aws.partner/genesys.com/cloud/x/y",
                                PartnerSource.State.PENDING,
                                Optional.of(Instant.parse("2026-01-01T00:00:00Z"))),
                        new PartnerSource(
                                "aws.partner/genesys.com/cloud/x/z", PartnerSource.State.ACTIVE, Optional.empty()));
    }

    @Test
    void readsEveryPageOfTheRules() {
        aws.answers(
                "ListRules", ok(rulesPage(0, 100, "100")), ok(rulesPage(100, 200, "200")), ok(rulesPage(200, 250, "")));

        List<Integer> soFar = new ArrayList<>();

        assertThat(aws.eventBridge()
                        .rules(PARTNER_BUS, "", some -> soFar.add(some.size()))
                        .items())
                .extracting(Rule::name)
                .containsExactlyElementsOf(
                        IntStream.range(0, 250).mapToObj(i -> "rule-" + i).toList());
        assertThat(soFar).as("told before the last page").containsExactly(100, 200);
        assertThat(aws.sent("ListRules"))
                .extracting(body -> body.get("EventBusName").getAsString())
                .containsExactly(PARTNER_BUS, PARTNER_BUS, PARTNER_BUS);
    }

    @ParameterizedTest
    @CsvSource({"ENABLED, true", "DISABLED, false", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS, true"})
    void readsARule(String state, boolean enabled) {
        aws.answers("DescribeRule", ok("""
            {"Name":"ended","Arn":"arn-1","EventPattern":"{\\"source\\":[\\"x\\"]}","State":"%s",\
            "ManagedBy":"x.amazonaws.com","EventBusName":"default"}\
            """.formatted(state)));

        RuleFields fields = RuleFields.of(Optional.of("{\"source\":[\"x\"]}"), enabled, "", Optional.empty());
        assertThat(aws.eventBridge().rule("default", "ended"))
                .contains(new Rule("ended", "default", "arn-1", fields.in(state), Optional.of("x.amazonaws.com")))
                .hasValueSatisfying(rule -> assertThat(rule.enabled()).isEqualTo(enabled));
    }

    @Test
    void distinguishesAMissingRuleFromAMissingBus() {
        aws.answers(
                "DescribeRule",
                refusal(400, "ResourceNotFoundException", "Rule ended does not exist on EventBus relay."),
                refusal(400, "ResourceNotFoundException", "Event bus relay does not exist."));

        assertThat(aws.eventBridge().rule("relay", "ended")).isEmpty();
        assertThat(AwsFailureAssertions.of(() -> aws.eventBridge().rule("relay", "ended")))
                .isInstanceOf(Failure.NotFound.class)
                .extracting(Failure::args)
                .isEqualTo(List.of("Event bus relay does not exist."));
    }

    @Test
    void sendsNoEmptyFields() {
        aws.answers("PutRule", ok("{\"RuleArn\":\"arn-1\"}"));

        assertThat(put(aws.eventBridge(), draft("", false, Optional.of("")))).isEqualTo("arn-1");
        assertThat(put(aws.eventBridge(), draft("Ended: Støtte", true, Optional.of("role-1"))))
                .isEqualTo("arn-1");

        assertThat(aws.sent("PutRule").getFirst().keySet())
                .containsExactlyInAnyOrder("Name", "EventBusName", "EventPattern", "State");
        assertThat(aws.sent("PutRule").getFirst().get("State").getAsString()).isEqualTo("DISABLED");
        JsonObject full = aws.sent("PutRule").getLast();
        assertThat(full.get("State").getAsString()).isEqualTo("ENABLED");
        assertThat(full.get("Description").getAsString()).isEqualTo("Ended: Støtte");
        assertThat(full.get("RoleArn").getAsString()).isEqualTo("role-1");
        assertThat(full.get("EventBusName").getAsString()).isEqualTo(PARTNER_BUS);
    }

    @Test
    void aScheduledRuleKeepsItsSchedule() {
        aws.answers("PutRule", ok("{\"RuleArn\":\"arn-1\"}"));
        RuleFields daily =
                new RuleFields(Optional.empty(), Optional.of("rate(1 day)"), "ENABLED", "", Optional.empty());

        aws.eventBridge().putRule(new RuleKey("default", "each-day"), daily, Map.of());

        assertThat(aws.sent("PutRule").getFirst())
                .hasToString("{\"Name\":\"each-day\",\"ScheduleExpression\":\"rate(1 day)\","
                        + "\"State\":\"ENABLED\",\"EventBusName\":\"default\"}");
    }

    @Test
    void readsEveryPageOfTheRulesWithATarget() {
        aws.answers(
                "ListRuleNamesByTarget",
                ok("{\"RuleNames\":[\"a\"],\"NextToken\":\"two\"}"),
                ok("{\"RuleNames\":[\"b\"]}"));

        assertThat(aws.eventBridge().rulesTo(PARTNER_BUS, QUEUE_ARN)).containsExactly("a", "b");
        assertThat(aws.sent("ListRuleNamesByTarget"))
                .extracting(body -> body.get("TargetArn").getAsString() + " "
                        + body.get("EventBusName").getAsString())
                .containsExactly(QUEUE_ARN + " " + PARTNER_BUS, QUEUE_ARN + " " + PARTNER_BUS);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void tellsWhetherAPatternMatches(boolean matches) {
        aws.answers("TestEventPattern", ok("{\"Result\":" + matches + "}"));

        assertThat(aws.eventBridge().testPattern("{}", "{}")).isEqualTo(matches);
    }

    @Test
    void aPatternTestWithoutResultIsNotANoMatch() {
        aws.answers("TestEventPattern", ok("{}"));

        assertThat(AwsFailureAssertions.of(() -> aws.eventBridge().testPattern("{}", "{}"))
                        .reason())
                .isEqualTo(Reason.AWS_UNREADABLE);
    }

    @Test
    void switchesAndDeletes() {
        aws.answers("EnableRule", ok("{}")).answers("DisableRule", ok("{}")).answers("DeleteRule", ok("{}"));

        aws.eventBridge().enable(PARTNER_BUS, "ended");
        aws.eventBridge().disable(PARTNER_BUS, "ended");
        aws.eventBridge().deleteRule(PARTNER_BUS, "ended");

        String rule = "{\"Name\":\"ended\",\"EventBusName\":\"" + PARTNER_BUS + "\"}";
        assertThat(List.of("EnableRule", "DisableRule", "DeleteRule"))
                .allSatisfy(operation -> assertThat(aws.sent(operation))
                        .extracting(JsonObject::toString)
                        .containsExactly(rule));
    }

    private static String put(EventBridge events, RuleDraft draft) {
        return events.putRule(draft.key(), draft.fields(), Map.of());
    }

    private static RuleDraft draft(String description, boolean enabled, Optional<String> role) {
        return new RuleDraft("ended", PARTNER_BUS, "{\"source\":[\"x\"]}", description, enabled, role, List.of(TARGET));
    }

    private static String rulesPage(int from, int to, String next) {
        List<String> rules = IntStream.range(from, to)
                .mapToObj(i -> "{\"Name\":\"rule-%d\",\"Arn\":\"a\",\"State\":\"ENABLED\"}".formatted(i))
                .toList();
        String token = next.isEmpty() ? "" : ",\"NextToken\":\"" + next + "\"";
        return "{\"Rules\":[" + String.join(",", rules) + "]" + token + "}";
    }
}
