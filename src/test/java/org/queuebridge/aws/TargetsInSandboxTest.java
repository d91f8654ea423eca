package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.changes.TargetCatalog.Listing;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.PermissionJudge;
import org.queuebridge.domain.permission.PermissionVerdict;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoKeys;
import org.queuebridge.sandbox.demo.DemoTargets;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.http.Fault;
import org.queuebridge.task.Parallel;

/** Policies of targets through the AWS SDK, against the sandbox. */
class TargetsInSandboxTest {
    private static final int FASTER_THAN_TESTS = 1_000_000;
    private static final String ACCOUNT = "eu-central-1:123456789012:";
    private static final String RULE = "arn:aws:events:" + ACCOUNT + "rule/" + DemoAccount.EVENT_SOURCE + "/mine";
    private static final String DLQ = "arn:aws:sqs:" + ACCOUNT + DemoTargets.DEAD_LETTERS;

    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT.withEventLimits(
                EventLimits.ofNewAccount().withCallsPerSecond(FASTER_THAN_TESTS)));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "LAMBDA, lambda, function:wallboard-refresh",
        "LAMBDA, lambda, function:on-abandon",
        "LAMBDA, lambda, function:crm-sync:live",
        "SQS, sqs, conversation-ended-dlq",
        "SQS, sqs, legacy",
        "SNS, sns, supervisors"
    })
    void aGrantIsAddedOnceAndRemovedWithoutTrace(TargetKind kind, String service, String resource) {
        Grants grants = connect(DemoAccount.ACCESS_KEY_ID).services().grants();
        Grant grant = new Grant(kind, "arn:aws:" + service + ":" + ACCOUNT + resource, RULE);
        ResourceState before = grants.state(kind, grant.resourceArn());
        assertThat(PermissionJudge.judge(grant, before).canBeAllowed()).isTrue();

        allow(grants, grant);
        ResourceState allowed = grants.state(kind, grant.resourceArn());
        allow(grants, grant);

        assertThat(PermissionJudge.judge(grant, allowed).allowed()).isTrue();
        assertThat(grants.state(kind, grant.resourceArn())).isEqualTo(allowed);
        disallow(grants, grant);
        disallow(grants, grant);
        assertThat(grants.state(kind, grant.resourceArn())).isEqualTo(before);
    }

    @Test
    void logGroupsShareAPolicyAndASecondOneOnceItIsFull() {
        Grants grants = connect(DemoAccount.ACCESS_KEY_ID).services().grants();
        String group = "arn:aws:logs:" + ACCOUNT + "log-group:/aws/events/raw-archive";
        List<PolicyDocument> before = grants.state(TargetKind.LOGS, group).policies();
        List<Grant> many = IntStream.range(0, 30)
                .mapToObj(i -> new Grant(TargetKind.LOGS, group + "-" + i, RULE))
                .toList();

        assertThat(grants.allow(many)).isEmpty();

        assertThat(grants.state(TargetKind.LOGS, group + ":*").policies())
                .extracting(PolicyDocument::name)
                .contains("QueueBridge", "QueueBridge-2", "TrustEventsToStoreLogEvents")
                .hasSizeLessThan(6);
        assertThat(grants.disallow(many)).isEmpty();
        assertThat(grants.state(TargetKind.LOGS, group).policies()).isEqualTo(before);
    }

    @Test
    void aTopicKeepsItsDefaultPolicy() {
        Grants grants = connect(DemoAccount.ACCESS_KEY_ID).services().grants();
        Grant grant = new Grant(TargetKind.SNS, "arn:aws:sns:" + ACCOUNT + "supervisors", RULE);
        sandbox.targets().sns().policy(grant.resourceArn(), "");

        allow(grants, grant);
        disallow(grants, grant);

        assertThat(grants.state(TargetKind.SNS, grant.resourceArn()).policies())
                .singleElement()
                .satisfies(policy -> assertThat(policy.text()).contains("arn:aws:iam::123456789012:root"));
    }

    @Test
    void manyRulesMayBePermittedAtOnce() throws InterruptedException {
        Grants grants = connect(DemoAccount.ACCESS_KEY_ID).services().grants();
        List<Grant> many = IntStream.range(0, 12)
                .mapToObj(i -> new Grant(TargetKind.SQS, DLQ, RULE + "-" + i))
                .toList();

        Parallel.each(many, 8, each -> allow(grants, each));

        ResourceState state = grants.state(TargetKind.SQS, DLQ);
        assertThat(many)
                .allSatisfy(
                        grant -> assertThat(PermissionJudge.judge(grant, state).allowed())
                                .isTrue());
    }

    /** EventBridge sends no id to tell doubles by. */
    @Test
    void aFifoQueueNeedsContentBasedDeduplication() {
        Grants grants = connect(DemoAccount.ACCESS_KEY_ID).services().grants();
        Grant grant = new Grant(TargetKind.SQS, "arn:aws:sqs:" + ACCOUNT + DemoTargets.FIFO_QUEUE, RULE);

        assertThat(PermissionJudge.judge(grant, grants.state(TargetKind.SQS, grant.resourceArn())))
                .isInstanceOf(PermissionVerdict.NoDeduplication.class);
        assertThat(grants.state(TargetKind.SQS, DLQ).deduplicates()).isTrue();
    }

    @Test
    void existingTargetsAreListed() {
        AwsSession session = connect(DemoAccount.ACCESS_KEY_ID);
        IntStream.range(0, 120)
                .forEach(i -> sandbox.targets().lambda().create(sandbox.events().home(), "more-" + i));

        assertThat(session.services().catalog().list(TargetKind.LAMBDA))
                .isInstanceOfSatisfying(
                        Listing.Found.class,
                        found -> assertThat(found.arns())
                                .hasSize(123)
                                .contains("arn:aws:lambda:" + ACCOUNT + "function:on-abandon"));
        assertThat(session.services().catalog().list(TargetKind.SQS))
                .isInstanceOfSatisfying(
                        Listing.Found.class,
                        found -> assertThat(found.arns()).hasSize(6).contains(DLQ));
        assertThat(session.services().catalog().list(TargetKind.SNS))
                .isInstanceOfSatisfying(
                        Listing.Found.class, found -> assertThat(found.arns()).hasSize(3));
        assertThat(session.services().catalog().list(TargetKind.LOGS))
                .isEqualTo(new Listing.Found(List.of(
                        "arn:aws:logs:" + ACCOUNT + "log-group:/aws/events/nightly-export",
                        "arn:aws:logs:" + ACCOUNT + "log-group:/aws/events/raw-archive")));
        assertThat(session.services().catalog().list(TargetKind.KINESIS)).isEqualTo(new Listing.Found(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "LAMBDA, ListFunctions, lambda:ListFunctions",
        "SQS, ListQueues, sqs:ListQueues",
        "SNS, ListTopics, SNS:ListTopics",
        "LOGS, DescribeLogGroups, logs:DescribeLogGroups"
    })
    void aMissingPermissionIsAResult(TargetKind kind, String operation, String permission) {
        AwsSession session = connect(DemoAccount.ACCESS_KEY_ID);
        sandbox.faults().next(operation, 1, new Fault.Refused());

        assertThat(session.services().catalog().list(kind))
                .isInstanceOfSatisfying(
                        Listing.NotAllowed.class,
                        refused -> assertThat(refused.why().permission()).isEqualTo(permission));
    }

    @ParameterizedTest
    @CsvSource({
        "LAMBDA, lambda, function:nobody",
        "LAMBDA, lambda, function:on-abandon:nobody",
        "SQS, sqs, nobody",
        "SNS, sns, nobody",
        "LOGS, logs, log-group:/aws/events/nobody"
    })
    void missingTargetsAreReported(TargetKind kind, String service, String resource) {
        Grants grants = connect(DemoAccount.ACCESS_KEY_ID).services().grants();

        Grant grant = new Grant(kind, "arn:aws:" + service + ":" + ACCOUNT + resource, RULE);

        assertThat(AwsFailureAssertions.of(() -> grants.state(kind, grant.resourceArn())))
                .isInstanceOf(Failure.NotFound.class);
        disallow(grants, grant);
    }

    @ParameterizedTest
    @CsvSource({
        "LAMBDA, lambda, function:wallboard-refresh, lambda:AddPermission",
        "SQS, sqs, conversation-ended-dlq, sqs:SetQueueAttributes",
        "SNS, sns, supervisors, SNS:SetTopicAttributes",
        "LOGS, logs, log-group:/aws/events/raw-archive, logs:PutResourcePolicy"
    })
    void aReadOnlyUserCanReadAndIsToldWhichPermissionIsMissing(
            TargetKind kind, String service, String resource, String permission) {
        Grants grants = connect(DemoKeys.READ_ONLY_KEY_ID).services().grants();
        Grant grant = new Grant(kind, "arn:aws:" + service + ":" + ACCOUNT + resource, RULE);

        assertThat(grants.state(kind, grant.resourceArn())).isNotNull();
        assertThat(grants.allow(List.of(grant)).get(grant))
                .isInstanceOfSatisfying(
                        Failure.Forbidden.class,
                        denied -> assertThat(denied.permission()).isEqualTo(permission));
    }

    @Test
    void throttlingIsRetriedAndABrokenPolicyIsNotChanged() {
        Grants grants = connect(DemoAccount.ACCESS_KEY_ID).services().grants();
        Grant grant = new Grant(TargetKind.SQS, DLQ, RULE);
        sandbox.faults().next("SetQueueAttributes", 1, new Fault.Throttled(0));
        sandbox.faults().next("GetQueueAttributes", 1, new Fault.Cut());
        allow(grants, grant);
        assertThat(PermissionJudge.judge(grant, grants.state(TargetKind.SQS, DLQ)))
                .isInstanceOf(PermissionVerdict.Allowed.class);

        sandbox.targets().sqs().policy(DLQ, "no policy");
        assertThat(grants.allow(List.of(grant)).get(grant)).isInstanceOf(Failure.Network.class);
        assertThat(grants.state(TargetKind.SQS, DLQ).policies().getFirst().text())
                .isEqualTo("no policy");
    }

    @Test
    void waitingCanBeCanceled() throws InterruptedException {
        Grants grants = connect(DemoAccount.ACCESS_KEY_ID).services().grants();
        sandbox.faults().next("SetQueueAttributes", 1, new Fault.Slow(Duration.ofMinutes(1)));
        AtomicReference<Failure> ended = new AtomicReference<>();
        Thread waiting = Thread.ofVirtual()
                .start(() ->
                        ended.set(AwsFailureAssertions.of(() -> allow(grants, new Grant(TargetKind.SQS, DLQ, RULE)))));
        while (sandbox.faults().calls("SetQueueAttributes") == 0) {
            Thread.onSpinWait();
        }

        waiting.interrupt();

        assertThat(waiting.join(Duration.ofSeconds(10))).isTrue();
        assertThat(ended.get()).isInstanceOf(Failure.Canceled.class);
    }

    private static void allow(Grants grants, Grant grant) {
        assertThat(grants.allow(List.of(grant))).isEmpty();
    }

    private static void disallow(Grants grants, Grant grant) {
        assertThat(grants.disallow(List.of(grant))).isEmpty();
    }

    private AwsSession connect(String key) {
        return SandboxSession.of(sandbox, key, AwsStub.hasty());
    }
}
