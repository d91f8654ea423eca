package org.queuebridge.aws.eventbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.aws.AwsStub.ok;
import static org.queuebridge.aws.AwsStub.refusal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.aws.AwsFailureAssertions;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.Target;

class RuleTargetsTest {
    private static final String QUEUE_ARN = "arn:aws:sqs:eu-central-1:123456789012:ended";
    private static final Target TARGET = new Target("t-1", QUEUE_ARN, Optional.empty());

    private final AwsStub aws = new AwsStub();

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void readsEveryPageOfTheTargets() {
        aws.answers(
                "ListTargetsByRule",
                ok("{\"Targets\":[{\"Id\":\"t-1\",\"Arn\":\"" + QUEUE_ARN + "\"}],\"NextToken\":\"n\"}"),
                ok("{\"Targets\":[{\"Id\":\"t-2\",\"Arn\":\"a\",\"RoleArn\":\"r\"}]}"));

        assertThat(aws.eventBridge().targets("default", "ended"))
                .containsExactly(TARGET, new Target("t-2", "a", Optional.of("r")));
    }

    @Test
    void putsTargetsTenAtATime() {
        aws.answers("PutTargets", ok("{\"FailedEntryCount\":0,\"FailedEntries\":[]}"));

        aws.eventBridge().putTargets("default", "ended", targets(23));

        assertThat(aws.sent("PutTargets"))
                .extracting(body -> body.getAsJsonArray("Targets").size())
                .containsExactly(10, 10, 3);
        assertThat(aws.sent("PutTargets")
                        .getFirst()
                        .getAsJsonArray("Targets")
                        .get(0)
                        .toString())
                .isEqualTo("{\"Id\":\"t-0\",\"Arn\":\"" + QUEUE_ARN + "\"}");
    }

    @Test
    void aRefusedTargetIsAFailureDespiteStatus200() {
        aws.answers("PutTargets", ok("""
            {"FailedEntryCount":1,"FailedEntries":[{"TargetId":"t-1","ErrorCode":"ValidationException",\
            "ErrorMessage":"RoleArn is required for target %s."}]}\
            """.formatted(QUEUE_ARN)));

        Failure failure = AwsFailureAssertions.of(() -> aws.eventBridge().putTargets("default", "ended", targets(2)));

        assertThat(failure.reason()).isEqualTo(Reason.AWS_ENTRIES_FAILED);
        assertThat(failure.args())
                .containsExactly("1", "t-1: ValidationException RoleArn is required for target " + QUEUE_ARN + ".");
        assertThat(failure.evidence().code()).contains("ValidationException");
        assertThat(failure.evidence().requestId()).contains("request-1");
    }

    @Test
    void aRefusedTargetIsAFailureEvenWithoutACount() {
        aws.answers("PutTargets", ok("{\"FailedEntries\":[{\"TargetId\":\"t-1\",\"ErrorCode\":\"E\"}]}"));

        assertThat(AwsFailureAssertions.of(() -> aws.eventBridge().putTargets("default", "ended", targets(2)))
                        .args())
                .containsExactly("1", "t-1: E ");
    }

    @Test
    void retriesOnlyTargetsInConflict() {
        aws.answers(
                "PutTargets",
                ok("""
                    {"FailedEntryCount":1,"FailedEntries":[{"TargetId":"t-1",\
                    "ErrorCode":"ConcurrentModificationException","ErrorMessage":"busy"}]}\
                    """),
                refusal(400, "ConcurrentModificationException", "busy"),
                ok("{\"FailedEntryCount\":0,\"FailedEntries\":[]}"));

        aws.eventBridge().putTargets("default", "ended", targets(3));

        assertThat(aws.sent("PutTargets"))
                .extracting(body -> body.getAsJsonArray("Targets").size())
                .containsExactly(3, 1, 1);
    }

    @Test
    void givesUpOnTargetsThatStayInConflict() {
        aws.answers("RemoveTargets", ok("""
            {"FailedEntryCount":1,"FailedEntries":[{"TargetId":"t-1",\
            "ErrorCode":"ConcurrentModificationException","ErrorMessage":"busy"}]}\
            """));

        Failure failure =
                AwsFailureAssertions.of(() -> aws.eventBridge().removeTargets("default", "ended", List.of("t-1")));

        assertThat(failure.args()).containsExactly("1", "t-1: ConcurrentModificationException busy");
        assertThat(aws.sent("RemoveTargets")).hasSize(5);
    }

    @Test
    void removesTargetsTenAtATime() {
        aws.answers("RemoveTargets", ok("{\"FailedEntryCount\":0,\"FailedEntries\":[]}"));

        aws.eventBridge()
                .removeTargets(
                        "default", "ended", targets(11).stream().map(Target::id).toList());

        assertThat(aws.sent("RemoveTargets"))
                .extracting(body -> body.getAsJsonArray("Ids").size())
                .containsExactly(10, 1);
    }

    @Test
    void retriesRemovingOnlyTargetsInConflict() {
        aws.answers("RemoveTargets", ok("""
            {"FailedEntryCount":1,"FailedEntries":[{"TargetId":"t-1",\
            "ErrorCode":"ConcurrentModificationException","ErrorMessage":"busy"}]}\
            """), ok("{\"FailedEntryCount\":0,\"FailedEntries\":[]}"));

        aws.eventBridge().removeTargets("default", "ended", List.of("t-0", "t-1", "t-2"));

        assertThat(aws.sent("RemoveTargets"))
                .extracting(body -> body.getAsJsonArray("Ids").toString())
                .containsExactly("[\"t-0\",\"t-1\",\"t-2\"]", "[\"t-1\"]");
    }

    /** Only a conflict is worth another attempt. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"TargetId\":\"t-0\",\"ErrorCode\":\"ConcurrentModificationException\"},"
                        + "{\"TargetId\":\"t-1\",\"ErrorCode\":\"ValidationException\"}]"
            })
    void doesNotRetryFinalRefusals(String entries) {
        aws.answers("PutTargets", ok("{\"FailedEntryCount\":2,\"FailedEntries\":" + entries + "}"));

        assertThat(AwsFailureAssertions.of(() -> aws.eventBridge().putTargets("default", "ended", targets(2)))
                        .reason())
                .isEqualTo(Reason.AWS_ENTRIES_FAILED);
        assertThat(aws.sent("PutTargets")).hasSize(1);
    }

    @Test
    void sendsNoEmptyBatch() {
        aws.answers("PutTargets", ok("{\"FailedEntryCount\":0,\"FailedEntries\":[]}"));

        aws.eventBridge().putTargets("default", "ended", targets(10));

        assertThat(aws.sent("PutTargets")).hasSize(1);
    }

    private static List<Target> targets(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Target("t-" + i, QUEUE_ARN, Optional.empty()))
                .toList();
    }
}
