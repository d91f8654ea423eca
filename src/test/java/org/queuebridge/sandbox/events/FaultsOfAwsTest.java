package org.queuebridge.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.queuebridge.sandbox.events.LocalAwsFixture.target;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.http.Fault;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;
import software.amazon.awssdk.services.eventbridge.model.PutTargetsResponse;
import software.amazon.awssdk.services.eventbridge.model.PutTargetsResultEntry;
import software.amazon.awssdk.services.eventbridge.model.RemoveTargetsResponse;
import software.amazon.awssdk.services.eventbridge.model.RemoveTargetsResultEntry;
import software.amazon.awssdk.services.sts.model.StsException;

class FaultsOfAwsTest {
    private static final String QUEUE = "arn:aws:sqs:eu-central-1:123456789012:q";

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final EventBridgeClient client = aws.client();

    @AfterEach
    void close() {
        aws.close();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(new Fault.Throttled(1), "ThrottlingException", 400),
                arguments(new Fault.Refused(), "AccessDeniedException", 400),
                arguments(new Fault.ServerError(500), "InternalException", 500),
                arguments(new Fault.ServerError(503), "ServiceUnavailableException", 503));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aFaultFailsOnlyTheNextCall(Fault fault, String code, int status) {
        aws.faults.next("ListRules", 1, fault);

        assertThat(client.listEventBuses(request -> {}).eventBuses()).isNotEmpty();
        assertThatThrownBy(() -> client.listRules(request -> {}))
                .isInstanceOf(EventBridgeException.class)
                .extracting("awsErrorDetails.errorCode", "statusCode")
                .containsExactly(code, status);
        assertThat(client.listRules(request -> {}).rules()).isEmpty();
    }

    @Test
    void theSdkRecognizesThrottling() {
        aws.faults.next("PutRule", 1, new Fault.Throttled(1));

        assertThatThrownBy(() -> client.putRule(request -> request.name("mine")))
                .isInstanceOfSatisfying(EventBridgeException.class, refusal -> {
                    assertThat(refusal.isThrottlingException()).isTrue();
                    assertThat(refusal.awsErrorDetails().errorMessage()).isEqualTo("Rate exceeded");
                });
    }

    @Test
    void aRefusalNamesTheCaller() {
        aws.faults.next("DeleteRule", 1, new Fault.Refused());

        assertThatThrownBy(() -> client.deleteRule(request -> request.name("mine")))
                .hasMessageContaining("User: arn:aws:iam::123456789012:user/sandbox-admin is not authorized to perform:"
                        + " events:DeleteRule on resource: arn:aws:events:eu-central-1:123456789012:rule/mine because");
    }

    @Test
    void stsGoesWrongInItsOwnFormat() {
        aws.faults.next("GetCallerIdentity", 1, new Fault.Throttled(1));

        assertThatThrownBy(() -> aws.sts(DemoAccount.ACCESS_KEY_ID).getCallerIdentity())
                .isInstanceOf(StsException.class)
                .extracting("awsErrorDetails.errorCode")
                .isEqualTo("Throttling");
    }

    @Test
    void aConnectionIsCut() {
        aws.faults.next("ListRules", 2, new Fault.Cut());

        assertThatThrownBy(() -> client.listRules(request -> {})).isInstanceOf(SdkClientException.class);
    }

    @Test
    void aSlowCallIsAnswered() {
        aws.faults.next("ListRules", 1, new Fault.Slow(Duration.ofMillis(1)));

        assertThat(client.listRules(request -> {}).rules()).isEmpty();
        assertThat(aws.faults.calls("ListRules")).isEqualTo(1);
    }

    @Test
    void targetsCanFailInAnAnswerOf200() {
        client.putRule(request -> request.name("mine").eventPattern("{\"source\":[\"a\"]}"));
        aws.faults.next("PutTargets", 1, new Fault.FailedEntries());

        PutTargetsResponse answer =
                client.putTargets(request -> request.rule("mine").targets(target("a", QUEUE), target("b", QUEUE)));

        assertThat(answer.failedEntryCount()).isEqualTo(2);
        assertThat(answer.failedEntries())
                .extracting(PutTargetsResultEntry::targetId, PutTargetsResultEntry::errorCode)
                .containsExactly(
                        tuple("a", "ConcurrentModificationException"), tuple("b", "ConcurrentModificationException"));
        assertThat(client.listTargetsByRule(request -> request.rule("mine")).targets())
                .isEmpty();
    }

    @Test
    void removalsCanFailInAnAnswerOf200() {
        aws.faults.next("RemoveTargets", 1, new Fault.FailedEntries());

        RemoveTargetsResponse answer = client.removeTargets(
                request -> request.rule("genesys-ended-support").ids("queue"));

        assertThat(answer.failedEntryCount()).isEqualTo(1);
        assertThat(answer.failedEntries())
                .extracting(RemoveTargetsResultEntry::targetId)
                .containsExactly("queue");
    }

    @Test
    void eventsCanFailInAnAnswerOf200() {
        aws.faults.next("PutEvents", 1, new Fault.FailedEntries());

        PutEventsResponse answer = client.putEvents(request -> request.entries(PutEventsRequestEntry.builder()
                .source("a")
                .detailType("b")
                .detail("{}")
                .build()));

        assertThat(answer.failedEntryCount()).isEqualTo(1);
        assertThat(answer.entries()).extracting(PutEventsResultEntry::errorCode).containsExactly("InternalFailure");
    }
}
