package org.queuebridge.aws.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.AwsFailureAssertions;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.aws.client.EffectiveEndpoint;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.aws.http.HttpConnections;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.permission.grant.PolicyEdit;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.TargetKind;

/** Two programs write one policy. */
class PolicyMergeTest {
    private static final Grant GRANT = new Grant(TargetKind.SQS, "arn:aws:sqs:r:111122223333:q", "arn:rule/a");
    private static final Grant OTHERS = new Grant(TargetKind.SQS, "arn:aws:sqs:r:111122223333:q", "arn:rule/b");

    private final Queue<String> others = new ArrayDeque<>();
    private String text = "";
    private final ServiceCalls calls = new ServiceCalls(
            new EffectiveEndpoint(),
            new HttpConnections(ProxySelector.of(null), Duration.ofSeconds(1)),
            AwsStub.hasty().conflictRetries());
    private final PolicyMerge merge =
            new PolicyMerge(calls, () -> List.of(read()), new SinglePolicyWriter(this::write, ""));

    @Test
    void aConcurrentPolicyChangeIsKeptAndTheStatementAddedAgain() {
        others.add(GrantStatement.policy(OTHERS));

        merge.allow(List.of(GRANT));

        assertThat(PolicyEdit.holds(read(), GRANT)).isTrue();
        assertThat(PolicyEdit.holds(read(), OTHERS)).isTrue();
    }

    @Test
    void repeatedConcurrentPolicyChangesAreAFailure() {
        for (int i = 0; i < 5; i++) {
            others.add(GrantStatement.policy(OTHERS));
        }

        assertThat(AwsFailureAssertions.of(() -> merge.allow(List.of(GRANT))))
                .returns(Reason.AWS_CONCURRENT_CHANGE, Failure::reason);
        assertThat(text).isEqualTo(GrantStatement.policy(OTHERS));
    }

    @Test
    void onlyThePolicyWithTheStatementIsWritten() {
        String both = PolicyEdit.with(ResourcePolicies.document("ours", GrantStatement.policy(OTHERS)), GRANT);
        List<String> written = new ArrayList<>();
        Map<String, String> region = new TreeMap<>(Map.of("ours", both, "theirs", GrantStatement.policy(OTHERS)));
        PolicyMerge ofRegion = new PolicyMerge(
                calls,
                () -> region.entrySet().stream()
                        .map(each -> ResourcePolicies.document(each.getKey(), each.getValue()))
                        .toList(),
                new SinglePolicyWriter(
                        text -> {
                            written.add(text);
                            region.put("ours", text);
                        },
                        ""));

        ofRegion.disallow(List.of(GRANT));
        ofRegion.disallow(List.of(GRANT));

        assertThat(written).containsExactly(GrantStatement.policy(OTHERS));
    }

    private PolicyDocument read() {
        return ResourcePolicies.document("", text);
    }

    private void write(String written) {
        text = others.isEmpty() ? written : others.remove();
    }
}
