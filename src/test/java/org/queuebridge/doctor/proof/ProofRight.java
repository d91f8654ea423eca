package org.queuebridge.doctor.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Each right that the doctor reads with, the operations that it is for, and the faults that nobody sees without it. */
enum ProofRight {
    INTEGRATIONS(
            "integrations:integration:view",
            List.of("integrations"),
            ProofFault.INTEGRATION_MISSING,
            ProofFault.INTEGRATION_DISABLED,
            ProofFault.INTEGRATION_ERROR,
            ProofFault.OTHER_ACCOUNT,
            ProofFault.OTHER_REGION,
            ProofFault.TOPIC_MISSING),
    SOURCES(
            "events:ListEventSources",
            List.of("ListEventSources"),
            ProofFault.SOURCE_PENDING,
            ProofFault.SOURCE_DELETED,
            ProofFault.SOURCE_MISSING),
    BUS("events:DescribeEventBus", List.of("DescribeEventBus"), ProofFault.BUS_KEY_DISABLED, ProofFault.BUS_KEY_DENIED),
    KEY("kms:DescribeKey", List.of("DescribeKey"), ProofFault.BUS_KEY_DISABLED),
    KEY_POLICY("kms:GetKeyPolicy", List.of("GetKeyPolicy"), ProofFault.BUS_KEY_DENIED, ProofFault.TARGET_KEY_DENIED),
    RULE("events:DescribeRule", List.of("DescribeRule"), ProofFault.RULE_DISABLED),
    RULES("events:ListRules", List.of("ListRules")),
    QUEUES("routing:queue:view", List.of("queues", "queue"), ProofFault.QUEUE_GONE),
    TARGETS("events:ListTargetsByRule", List.of("ListTargetsByRule"), ProofFault.NO_TARGET),
    SAMPLES("events:TestEventPattern", List.of("TestEventPattern")),
    METRICS("cloudwatch:GetMetricData", List.of("GetMetricData")),
    QUOTAS("servicequotas:GetServiceQuota", List.of("GetServiceQuota")),
    TARGET_URL(
            "sqs:GetQueueUrl",
            List.of("GetQueueUrl"),
            ProofFault.TARGET_GONE,
            ProofFault.TARGET_POLICY_MISSING,
            ProofFault.TARGET_KEY_DENIED),
    TARGET_POLICY(
            "sqs:GetQueueAttributes",
            List.of("GetQueueAttributes"),
            ProofFault.TARGET_POLICY_MISSING,
            ProofFault.TARGET_KEY_DENIED),
    DEAD_LETTERS("sqs:ReceiveMessage", List.of("ReceiveMessage"));

    /** What needs no right of its own. */
    static final List<String> FREE = List.of("token", "organization", "topics");

    final String right;

    @SuppressWarnings("ImmutableEnumChecker") // never changes
    final List<String> operations;

    @SuppressWarnings("ImmutableEnumChecker") // never changes
    final Set<ProofFault> faults;

    ProofRight(String right, List<String> operations, ProofFault... faults) {
        this.right = right;
        this.operations = operations;
        this.faults = Set.of(faults);
    }

    String scenario() {
        return "missing-right:" + right;
    }

    /** Those without which a fault is not seen. */
    static List<ProofRight> of(ProofFault fault) {
        return Arrays.stream(values())
                .filter(right -> right.faults.contains(fault))
                .toList();
    }

    /** Those of Genesys Cloud begin in lower case. */
    static List<String> operationsOfAws() {
        return Arrays.stream(values())
                .flatMap(right -> right.operations.stream())
                .filter(operation -> Character.isUpperCase(operation.charAt(0)))
                .toList();
    }

    /** Every operation that one of them is for, and those that need none. */
    static Set<String> allOperations() {
        Set<String> all = Arrays.stream(values())
                .flatMap(right -> right.operations.stream())
                .collect(Collectors.toSet());
        all.addAll(FREE);
        return all;
    }
}
