package org.queuebridge.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.sandbox.events.LocalAwsFixture.PARTNER_BUS;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.delivery.Invocations;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.Target;

/** A rule's target can be another event bus. */
class ForwardingTest {
    private static final String ROLE = "arn:aws:iam::123456789012:role/r";
    private static final String EVENT = "{\"source\":\"a\",\"account\":\"123456789012\",\"detail\":{\"x\":1}}";
    private static final String OPEN =
            "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}}";

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final EventBridgeClient client = aws.client();

    @BeforeEach
    void twoBuses() {
        client.disableRule(request -> request.name("raw-archive").eventBusName(PARTNER_BUS));
        for (String bus : List.of("second", "third")) {
            client.createEventBus(request -> request.name(bus));
            rule(client, bus, "here", queue(aws.events.home(), bus));
        }
    }

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void forwardedEventsAreMatchedByTheRulesOfTheirBus() {
        rule(client, PARTNER_BUS, "forward", bus(aws.events.home(), "second"));

        assertThat(aws.events.publish(PARTNER_BUS, EVENT)).isEqualTo(1);

        assertThat(aws.events.inbox(arn("sqs", "second")).messages())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.ruleArn()).endsWith("rule/second/here");
                    assertThat(JsonParser.parseString(message.body())).isEqualTo(JsonParser.parseString(EVENT));
                });
        assertThat(aws.events.invocations(aws.events.home().ruleArn(PARTNER_BUS, "forward")))
                .isEqualTo(new Invocations(1, 0, 0));
    }

    @Test
    void anEventIsForwardedOnce() {
        rule(client, PARTNER_BUS, "forward", bus(aws.events.home(), "second"));
        rule(client, "second", "further", bus(aws.events.home(), "third"));
        rule(client, "second", "back", bus(aws.events.home(), PARTNER_BUS));

        aws.events.publish(PARTNER_BUS, EVENT);

        assertThat(aws.events.inbox(arn("sqs", "second")).messages()).hasSize(1);
        assertThat(aws.events.inbox(arn("sqs", "third")).messages()).isEmpty();
        assertThat(aws.events.invocations(aws.events.home().ruleArn("second", "further")))
                .isEqualTo(new Invocations(1, 1, 0));
        assertThat(aws.events.invocations(aws.events.home().ruleArn(PARTNER_BUS, "forward")))
                .isEqualTo(new Invocations(1, 0, 0));
    }

    @Test
    void aBusMayBeInAnotherRegionAndMustBeThere() {
        AccountRegion ireland = new AccountRegion(DemoAccount.AWS_ACCOUNT, "eu-west-1");
        rule(aws.client(DemoAccount.ACCESS_KEY_ID, "eu-west-1"), "default", "here", queue(ireland, "far"));
        rule(client, PARTNER_BUS, "far", bus(ireland, "default"));
        rule(client, PARTNER_BUS, "gone", bus(aws.events.home(), "gone"));
        rule(client, PARTNER_BUS, "foreign", bus(new AccountRegion("999900001111", "eu-central-1"), "default"));

        assertThat(aws.events.publish(PARTNER_BUS, EVENT)).isEqualTo(1);

        assertThat(aws.events.inbox(ireland.arn("sqs", "far")).messages()).hasSize(1);
    }

    private static void rule(EventBridgeClient client, String bus, String name, Target target) {
        client.putRule(request -> request.name(name).eventBusName(bus).eventPattern("{\"source\":[\"a\"]}"));
        client.putTargets(request -> request.rule(name).eventBusName(bus).targets(target));
    }

    private Target queue(AccountRegion home, String name) {
        String arn = aws.targets.sqs().create(home, name, Map.of("Policy", OPEN));
        return LocalAwsFixture.target("t", arn);
    }

    private static Target bus(AccountRegion home, String name) {
        return LocalAwsFixture.target("bus", home.busArn(name)).toBuilder()
                .roleArn(ROLE)
                .build();
    }

    private String arn(String service, String resource) {
        return aws.events.home().arn(service, resource);
    }
}
