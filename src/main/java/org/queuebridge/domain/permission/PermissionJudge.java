package org.queuebridge.domain.permission;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.Grant;

/** Judges whether EventBridge may deliver, as the service that owns the resource would. */
public final class PermissionJudge {
    private PermissionJudge() {}

    /**
     * The verdict.
     *
     * @param wanted what is to be delivered where; of the kinds that have a policy of their own
     */
    public static PermissionVerdict judge(Grant wanted, ResourceState resource) {
        if (resource.policies().stream().anyMatch(PolicyDocument::unreadable)) {
            return new PermissionVerdict.Unreadable();
        }
        Delivery delivery = Delivery.of(wanted);
        List<PolicyStatement> statements = resource.policies().stream()
                .flatMap(policy -> policy.statements().stream())
                .toList();
        Optional<PermissionVerdict> denied = statements.stream()
                .filter(statement -> statement.denies(delivery))
                .findFirst()
                .map(PermissionVerdict.Denied::new);
        if (denied.isPresent()) {
            return denied.get();
        }
        if (resource.encryption() == Encryption.AWS_MANAGED_KEY) {
            return new PermissionVerdict.AwsManagedKey();
        }
        return statements.stream()
                .filter(statement -> statement.allows(delivery))
                .findFirst()
                .<PermissionVerdict>map(PermissionVerdict.Allowed::new)
                .or(() -> wrongArn(wanted.ruleArn(), delivery, statements))
                .orElseGet(PermissionVerdict.NotAllowed::new);
    }

    /** The ARN without its bus first: that is a mistake, another rule's is mostly on purpose. */
    private static Optional<PermissionVerdict> wrongArn(
            String ruleArn, Delivery delivery, List<PolicyStatement> statements) {
        List<PermissionVerdict.WrongArn> found = statements.stream()
                .flatMap(statement -> statement.allowsInsteadOf(delivery).stream()
                        .map(named ->
                                new PermissionVerdict.WrongArn(statement, named, named.equals(withoutBus(ruleArn)))))
                .toList();
        return found.stream()
                .filter(PermissionVerdict.WrongArn::withoutBus)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(wrong -> wrong);
    }

    private static String withoutBus(String ruleArn) {
        int path = ruleArn.indexOf(":rule/") + ":rule/".length();
        return ruleArn.substring(0, path) + ruleArn.substring(ruleArn.lastIndexOf('/') + 1);
    }
}
