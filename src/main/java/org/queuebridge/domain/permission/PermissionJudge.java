package org.queuebridge.domain.permission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.PermissionVerdict.Allowed;
import org.queuebridge.domain.permission.PermissionVerdict.AwsManagedKey;
import org.queuebridge.domain.permission.PermissionVerdict.Denied;
import org.queuebridge.domain.permission.PermissionVerdict.Encrypted;
import org.queuebridge.domain.permission.PermissionVerdict.Incomplete;
import org.queuebridge.domain.permission.PermissionVerdict.Need;
import org.queuebridge.domain.permission.PermissionVerdict.NoDeduplication;
import org.queuebridge.domain.permission.PermissionVerdict.NotAllowed;
import org.queuebridge.domain.permission.PermissionVerdict.Uncertain;
import org.queuebridge.domain.permission.PermissionVerdict.Unreadable;
import org.queuebridge.domain.permission.PermissionVerdict.WrongArn;
import org.queuebridge.domain.permission.policy.ConditionResult;
import org.queuebridge.domain.permission.policy.DeliveryCall;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.permission.policy.PolicyStatement;

/** Judges whether EventBridge may deliver to a resource, by its policies, as the service of the resource would. */
public final class PermissionJudge {
    private static final String RULE = ":rule/";

    private PermissionJudge() {}

    /** The verdict of this moment: conditions can ask for the time. */
    public static PermissionVerdict judge(Grant wanted, ResourceState resource) {
        return judge(wanted, resource, Instant.now());
    }

    /**
     * The verdict.
     *
     * @param wanted what is to be delivered where; of the kinds that have a policy of their own
     * @param now when an event is delivered
     */
    public static PermissionVerdict judge(Grant wanted, ResourceState resource, Instant now) {
        if (!resource.deduplicates()) {
            return new NoDeduplication();
        }
        PermissionVerdict byPolicy = judge(wanted, resource.policies(), DeliveryCall.of(wanted, now));
        if (byPolicy instanceof Denied) {
            return byPolicy;
        }
        return switch (resource.encryption()) {
            case Encryption.None() -> byPolicy;
            case Encryption.AwsManagedKey() -> new AwsManagedKey();
            case Encryption.OwnKey(KeyState key) -> new Encrypted(byPolicy, KeyJudge.judge(wanted, key, now));
        };
    }

    /** What policies say of all the calls that an event needs. */
    public static PermissionVerdict judge(Grant wanted, List<PolicyDocument> policies, List<DeliveryCall> deliveries) {
        if (policies.stream().anyMatch(PolicyDocument::unreadable)) {
            return new Unreadable();
        }
        List<PolicyStatement> statements = policies.stream()
                .flatMap(policy -> policy.statements().stream())
                .toList();
        List<PermissionVerdict> each = deliveries.stream()
                .map(delivery -> judge(wanted, delivery, statements))
                .toList();
        return first(each, Denied.class)
                .or(() -> incomplete(deliveries, each))
                .or(() -> each.stream().filter(verdict -> !verdict.allowed()).findFirst())
                .orElseGet(each::getFirst);
    }

    /** Where some of the calls are let through, the others are named. */
    private static Optional<PermissionVerdict> incomplete(List<DeliveryCall> deliveries, List<PermissionVerdict> each) {
        List<Need> missing = Stream.iterate(0, number -> number + 1)
                .limit(each.size())
                .filter(number -> each.get(number).delivers() == Answer.NO)
                .map(deliveries::get)
                .map(delivery -> new Need(delivery.principal(), delivery.action()))
                .toList();
        return missing.isEmpty() || missing.size() == each.size()
                ? Optional.empty()
                : Optional.of(new Incomplete(missing));
    }

    private static PermissionVerdict judge(Grant wanted, DeliveryCall delivery, List<PolicyStatement> statements) {
        Function<PolicyStatement, ConditionResult> denies = statement -> statement.denies(delivery);
        Function<PolicyStatement, ConditionResult> allows = statement -> statement.allows(delivery);
        Optional<PolicyStatement> denied = certain(statements, denies);
        Optional<PolicyStatement> allowed = certain(statements, allows);
        if (denied.isPresent()) {
            return new Denied(denied.get());
        }
        Optional<PermissionVerdict> mayBeDenied = uncertain(statements, denies, true);
        if (allowed.isPresent()) {
            return mayBeDenied.orElseGet(() -> new Allowed(allowed.get()));
        }
        return uncertain(statements, allows, false)
                .or(() -> wrongArn(wanted.ruleArn(), delivery, statements))
                .orElseGet(NotAllowed::new);
    }

    private static Optional<PolicyStatement> certain(
            List<PolicyStatement> statements, Function<PolicyStatement, ConditionResult> test) {
        return statements.stream()
                .filter(statement -> test.apply(statement) instanceof ConditionResult.Yes)
                .findFirst();
    }

    private static Optional<PermissionVerdict> uncertain(
            List<PolicyStatement> statements, Function<PolicyStatement, ConditionResult> test, boolean denies) {
        return statements.stream()
                .flatMap(statement -> test.apply(statement) instanceof ConditionResult.Unclear(String about)
                        ? Stream.of(new Uncertain(statement, about, denies))
                        : Stream.empty())
                .<PermissionVerdict>map(uncertain -> uncertain)
                .findFirst();
    }

    private static <T extends PermissionVerdict> Optional<PermissionVerdict> first(
            List<PermissionVerdict> verdicts, Class<T> kind) {
        return verdicts.stream().filter(kind::isInstance).findFirst();
    }

    /** The ARN without its bus first: that is a mistake, another rule's is mostly on purpose. */
    private static Optional<PermissionVerdict> wrongArn(
            String ruleArn, DeliveryCall delivery, List<PolicyStatement> statements) {
        List<WrongArn> found = statements.stream()
                .flatMap(statement -> statement.allowsInsteadOf(delivery).stream()
                        .map(named -> new WrongArn(statement, named, named.equals(withoutBus(ruleArn)))))
                .toList();
        return found.stream()
                .filter(WrongArn::withoutBus)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(wrong -> wrong);
    }

    private static String withoutBus(String ruleArn) {
        int path = ruleArn.indexOf(RULE);
        return path < 0
                ? ruleArn
                : ruleArn.substring(0, path + RULE.length()) + ruleArn.substring(ruleArn.lastIndexOf('/') + 1);
    }
}
