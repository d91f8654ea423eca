package org.queuebridge.sandbox.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.queuebridge.sandbox.events.LocalAwsFixture.PARTNER_BUS;
import static org.queuebridge.sandbox.events.LocalAwsFixture.target;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.Target;

/** Requests that the service's model does not allow, with the service's words for it. */
class ValidationTest {
    private static final String QUEUE = "arn:aws:sqs:eu-central-1:123456789012:q";
    private static final String PATTERN = "{\"source\":[\"a\"]}";

    private static LocalAwsFixture aws = new LocalAwsFixture();
    private static EventBridgeClient client = aws.client();

    @BeforeAll
    static void putRule() {
        client.putRule(request -> request.name("mine").eventPattern(PATTERN));
    }

    @AfterAll
    static void close() {
        aws.close();
    }

    static Stream<Arguments> refused() {
        String longName = "n".repeat(65);
        String longText = "d".repeat(513);
        String longPattern = "{\"source\":[\"" + "a".repeat(2035) + "\"]}";
        return Stream.of(
                refused(
                        "a name of 65 characters",
                        it -> it.putRule(rule -> rule.name(longName).eventPattern(PATTERN)),
                        one(longName, "name", "have length less than or equal to 64")),
                refused(
                        "a name with a slash",
                        it -> it.describeRule(rule -> rule.name("a/b")),
                        one("a/b", "name", "satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+")),
                refused(
                        "an empty name",
                        it -> it.deleteRule(rule -> rule.name("")),
                        "2 validation errors detected: Value '' at 'name' failed to satisfy constraint: Member must"
                                + " have length greater than or equal to 1; Value '' at 'name' failed to satisfy"
                                + " constraint: Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+"),
                refused(
                        "no name",
                        it -> it.enableRule(rule -> {}),
                        "1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must"
                                + " not be null"),
                refused(
                        "three wrong fields",
                        it -> it.putRule(rule -> rule.name("a b")
                                .eventPattern(PATTERN)
                                .description(longText)
                                .state("ON")),
                        "3 validation errors detected: "),
                refused(
                        "an unknown state",
                        it -> it.putRule(
                                rule -> rule.name("mine").eventPattern(PATTERN).state("ON")),
                        one(
                                "ON",
                                "state",
                                "satisfy enum value set: [ENABLED, DISABLED,"
                                        + " ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS]")),
                refused(
                        "a description of 513 characters",
                        it -> it.putRule(
                                rule -> rule.name("mine").eventPattern(PATTERN).description(longText)),
                        one(longText, "description", "have length less than or equal to 512")),
                refused(
                        "an empty role",
                        it -> it.putRule(
                                rule -> rule.name("mine").eventPattern(PATTERN).roleArn("")),
                        one("", "roleArn", "have length greater than or equal to 1")),
                refused(
                        "a pattern of 2049 characters",
                        it -> it.putRule(rule -> rule.name("mine").eventPattern(longPattern)),
                        one(longPattern, "eventPattern", "have length less than or equal to 2048")),
                refused(
                        "a page of 101",
                        it -> it.listRules(list -> list.limit(101)),
                        one("101", "limit", "have value less than or equal to 100")),
                refused(
                        "a page of none",
                        it -> it.listEventBuses(list -> list.limit(0)),
                        one("0", "limit", "have value greater than or equal to 1")),
                refused(
                        "a bus's name with a space",
                        it -> it.listRules(list -> list.eventBusName("my bus")),
                        "Value 'my bus' at 'eventBusName' failed to satisfy constraint"),
                refused("no target", it -> put(it, List.of()), one("[]", "targets", "have length greater than")),
                refused(
                        "eleven targets",
                        it -> put(it, Collections.nCopies(11, target("t", QUEUE))),
                        "at 'targets' failed to satisfy constraint: Member must have length less than or equal to 10"),
                refused(
                        "a target's id with a space",
                        it -> put(it, List.of(target("ok", QUEUE), target("not ok", QUEUE))),
                        one(
                                "not ok",
                                "targets.2.member.id",
                                "satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+")),
                refused(
                        "a target's empty role",
                        it -> put(
                                it,
                                List.of(target("t", QUEUE).toBuilder()
                                        .roleArn("")
                                        .build())),
                        one("", "targets.1.member.roleArn", "have length greater than or equal to 1")),
                refused(
                        "too many attempts",
                        it -> put(
                                it,
                                List.of(target("t", QUEUE).toBuilder()
                                        .retryPolicy(retry ->
                                                retry.maximumRetryAttempts(186).maximumEventAgeInSeconds(60))
                                        .build())),
                        one(
                                "186",
                                "targets.1.member.retryPolicy.maximumRetryAttempts",
                                "have value less than or equal to 185")),
                refused(
                        "eleven ids",
                        it -> it.removeTargets(remove -> remove.rule("mine").ids(Collections.nCopies(11, "t"))),
                        "at 'ids' failed to satisfy constraint: Member must have length less than or equal to 10"),
                refused(
                        "eleven events",
                        it -> it.putEvents(events -> events.entries(Collections.nCopies(
                                11, PutEventsRequestEntry.builder().source("a").build()))),
                        "at 'entries' failed to satisfy constraint: Member must have length less than or equal to 10"),
                refused(
                        "events for a partner's bus",
                        it -> it.putEvents(events -> events.entries(PutEventsRequestEntry.builder()
                                .eventBusName(PARTNER_BUS)
                                .build())),
                        "Value '" + PARTNER_BUS + "' at 'entries.1.member.eventBusName' failed to satisfy constraint:"
                                + " Member must satisfy regular expression pattern: "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void invalidRequestsAreRefusedByTheServiceModel(String what, Consumer<EventBridgeClient> call, String message) {
        assertThatThrownBy(() -> call.accept(client))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining(message)
                .extracting("awsErrorDetails.errorCode", "statusCode")
                .containsExactly("ValidationException", 400);
    }

    private static Arguments refused(String what, Consumer<EventBridgeClient> call, String message) {
        return arguments(what, call, message);
    }

    private static void put(EventBridgeClient client, List<Target> targets) {
        client.putTargets(request -> request.rule("mine").targets(targets));
    }

    private static String one(String value, String at, String must) {
        return "1 validation error detected: Value '" + value + "' at '" + at
                + "' failed to satisfy constraint: Member must " + must;
    }
}
