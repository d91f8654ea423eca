package org.queuebridge.aws.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.PermissionJudge;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.events.request.EventLimits;

/**
 * How often a plan of many rules reads and writes the policy of their target, counted by the sandbox, where the policy
 * has room for every rule: once to plan, and to change it once before and once after the write. Lambda takes one
 * statement a call and is asked nothing afterwards.
 */
class CallsPerPolicyTest {
    private static final int RULES = 12;

    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT.withEventLimits(
                EventLimits.ofNewAccount().withCallsPerSecond(1_000_000)));
        sandbox.targets().logs().create(sandbox.events().home(), "/aws/events/nobody-delivers-here");
        sandbox.targets().logs().policy(sandbox.events().home(), "TrustEventsToStoreLogEvents", "{\"Statement\":[]}");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "SQS, sqs, conversation-ended-dlq, GetQueueAttributes, 2, SetQueueAttributes, SetQueueAttributes, 1",
        "SNS, sns, supervisors, GetTopicAttributes, 2, SetTopicAttributes, SetTopicAttributes, 1",
        "LOGS, logs, log-group:/aws/events/nobody-delivers-here, DescribeResourcePolicies, 2, PutResourcePolicy, "
                + "DeleteResourcePolicy, 1",
        "LAMBDA, lambda, function:wallboard-refresh, GetPolicy, 1, AddPermission, RemovePermission, 12"
    })
    void aPolicyIsReadAndWrittenOnceForAllRules(
            TargetKind kind, String service, String name, String read, int reads, String add, String remove, int writes)
            throws Exception {
        AwsSession session = SandboxSession.hasty(sandbox);
        String target = "arn:aws:" + service + ":eu-central-1:123456789012:" + name;
        ManyRules rules = new ManyRules(session, RULES, target);
        ResourceState before = session.services().grants().state(kind, target);

        sandbox.faults().clear();
        Applied made = rules.create();
        assertThat(made.complete()).isTrue();
        assertThat(sandbox.faults().calls(add)).as(add).isEqualTo(writes);
        assertThat(sandbox.faults().calls(read)).as(read).isEqualTo(1 + reads);
        ResourceState during = session.services().grants().state(kind, target);
        assertThat(IntStream.range(0, RULES)).allMatch(rule -> allowed(kind, target, rule, during));

        sandbox.faults().clear();
        assertThat(rules.changes().undo(made, ApplyProgress.nobody()).complete())
                .isTrue();
        assertThat(sandbox.faults().calls(remove)).as(remove).isEqualTo(writes);
        assertThat(session.services().grants().state(kind, target)).isEqualTo(before);
    }

    private static boolean allowed(TargetKind kind, String target, int rule, ResourceState state) {
        Grant grant = new Grant(kind, target, ManyRules.BUS.ruleArn("bulk-" + rule));
        return PermissionJudge.judge(grant, state).allowed();
    }
}
