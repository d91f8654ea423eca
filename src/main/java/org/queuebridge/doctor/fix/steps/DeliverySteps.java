package org.queuebridge.doctor.fix.steps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.queuebridge.doctor.evidence.DeliveryReason;
import org.queuebridge.doctor.fix.steps.FixStep.Kind;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.permission.grant.RolePolicies;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.rules.deadletter.DeliveryError;

/**
 * What can be done where deliveries fail although everything that can be read is right: by what EventBridge says in the
 * dead-letter queue, else by what could not be read.
 */
record DeliverySteps(EventBus bus, String rule) {
    private static final String TRUST_FILE = "trust.json";

    /** The steps for each reason of the finding, each once. */
    List<FixStep> of(Finding finding) {
        List<DeliveryReason> reasons = finding.evidence().stream()
                .flatMap(line -> DeliveryReason.read(line).stream())
                .toList();
        boolean said = reasons.stream().anyMatch(reason -> !reason.code().isEmpty());
        Set<FixStep> steps = new LinkedHashSet<>();
        reasons.stream()
                .filter(reason -> !said || !reason.code().isEmpty())
                .forEach(reason -> steps.addAll(of(reason)));
        steps.add(FixStep.of(Kind.CHECK_AFTER_NEXT));
        return List.copyOf(steps);
    }

    private List<FixStep> of(DeliveryReason reason) {
        if (reason.code().isEmpty()) {
            List<FixStep> steps = new ArrayList<>(permission(reason));
            steps.add(FixStep.of(Kind.ASK_DEAD_LETTERS, reason.target()));
            return steps;
        }
        return reason.error().map(error -> of(error, reason)).orElseGet(() -> look(reason.target()));
    }

    private List<FixStep> of(DeliveryError error, DeliveryReason reason) {
        String target = reason.target();
        return switch (error) {
            case NO_PERMISSIONS,
                    FAILED_TO_ASSUME_ROLE,
                    TRANSIENT_ASSUME_ROLE,
                    CROSS_ACCOUNT_INGESTION_FAILED,
                    CROSS_REGION_INGESTION_FAILED -> permission(reason);
            case NO_RESOURCE -> new TargetSteps(bus, rule).again(target);
            case THROTTLING, RESOURCE_LIMIT_EXCEEDED -> List.of(raiseLimit(target), moreRetries(target));
            case TIMEOUT, CONNECTION_FAILURE, INTERNAL_ERROR, RESOURCE_MODIFICATION_COLLISION ->
                Stream.concat(look(target).stream(), Stream.of(moreRetries(target)))
                        .toList();
            case INVALID_JSON -> List.of(FixStep.of(Kind.CORRECT_INPUT, target, rule));
            case INVALID_PARAMETER, SDK_CLIENT_ERROR -> refused(target);
            case THIRD_ACCOUNT_HOP_DETECTED, THIRD_REGION_HOP_DETECTED ->
                List.of(FixStep.of(Kind.SEND_FROM_FIRST_BUS, target));
            case ERROR_FROM_TARGET, EVENTS_IN_BATCH_REQUEST_REJECTED, RESOURCE_ALREADY_EXISTS, UNKNOWN -> look(target);
        };
    }

    /** What is sent is wrong, or too large: the text of the error tells which. */
    private List<FixStep> refused(String target) {
        List<FixStep> steps = new ArrayList<>();
        String larger = TargetCommands.largestMessage(target);
        if (!larger.isEmpty()) {
            steps.add(FixStep.of(Kind.TAKE_LARGER, target).copying(larger));
        }
        steps.add(FixStep.of(Kind.CORRECT_INPUT, target, rule));
        steps.addAll(look(target));
        return steps;
    }

    private List<FixStep> permission(DeliveryReason reason) {
        return reason.role()
                .flatMap(DeliverySteps::roleName)
                .map(role -> role(role, reason.target()))
                .orElseGet(() -> List.of(readPolicy(reason.target())));
    }

    private static Optional<String> roleName(String arn) {
        return Arn.parse(arn).filter(Arn::isRole).map(role -> {
            String resource = role.resource();
            return resource.substring(resource.lastIndexOf('/') + 1);
        });
    }

    /** A role is not read: that would need rights in IAM, which this program does not ask for. */
    private List<FixStep> role(String role, String target) {
        Optional<RolePolicies> policies = TargetSteps.policies(target);
        if (policies.isEmpty()) {
            return List.of(FixStep.of(Kind.CHECK_ROLE, target, role));
        }
        AwsCommand read = iam("get-role --query Role.AssumeRolePolicyDocument --output json", role);
        AwsCommand save = iam("update-assume-role-policy", role).with("policy-document", "file://" + TRUST_FILE);
        AwsCommand allow = iam("put-role-policy --policy-name deliver-events", role)
                .with("policy-document", policies.get().compactPermission());
        List<FixStep> steps = new ArrayList<>(List.of(
                FixStep.of(Kind.READ_TRUST, role).copying(read.in(bus.arn()) + " > " + TRUST_FILE),
                FixStep.of(Kind.ADD_TO_TRUST)
                        .copying(JsonLayout.text(policies.get().trusting())),
                FixStep.of(Kind.SAVE_TRUST).copying(save.in(bus.arn())),
                FixStep.of(Kind.ALLOW_BY_ROLE, target, role).copying(allow.in(bus.arn()))));
        if (!TargetKind.needsRole(target)) {
            steps.add(FixStep.of(Kind.WITHOUT_ROLE, target));
        }
        return steps;
    }

    /** IAM is in no region, but each partition has its own, which the CLI finds by a region. */
    private static AwsCommand iam(String command, String role) {
        return AwsCommand.of("iam", command).with("role-name", role);
    }

    private static List<FixStep> look(String target) {
        return List.of(FixStep.of(Kind.LOOK_AT_TARGET, target).copying(TargetCommands.log(target)));
    }

    private static FixStep readPolicy(String target) {
        return FixStep.of(Kind.READ_POLICY, target).copying(TargetCommands.policy(target));
    }

    private static FixStep raiseLimit(String target) {
        return FixStep.of(Kind.RAISE_LIMIT, target).copying(TargetCommands.limit(target));
    }

    private FixStep moreRetries(String target) {
        return FixStep.of(Kind.MORE_RETRIES, target, rule);
    }
}
