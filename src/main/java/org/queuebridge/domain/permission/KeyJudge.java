package org.queuebridge.domain.permission;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.PermissionVerdict.Need;
import org.queuebridge.domain.permission.policy.DeliveryCall;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.permission.policy.PolicyStatement;
import org.queuebridge.domain.rule.TargetKind;

/** Judges whether EventBridge may use the key that a queue, a topic or a bus is encrypted with, as KMS would. */
public final class KeyJudge {
    private KeyJudge() {}

    static KeyVerdict judge(Grant wanted, KeyState key, Instant now) {
        return judge(wanted, key, keyArn -> DeliveryCall.ofKey(wanted, keyArn, now));
    }

    /** The verdict for the key of a bus. */
    public static KeyVerdict ofBus(String busArn, KeyState key, Instant now) {
        Grant of = new Grant(TargetKind.SQS, busArn, busArn);
        return judge(of, key, keyArn -> DeliveryCall.ofBus(busArn, keyArn, now));
    }

    private static KeyVerdict judge(Grant wanted, KeyState key, Function<String, List<DeliveryCall>> calls) {
        return switch (key) {
            case KeyState.Unread unread -> new KeyVerdict.Unread(unread);
            case KeyState.Unusable(String arn, String state) -> new KeyVerdict.Unusable(arn, state);
            case KeyState.Read(String arn, PolicyDocument policy) -> byPolicy(wanted, arn, policy, calls.apply(arn));
        };
    }

    private static KeyVerdict byPolicy(Grant wanted, String keyArn, PolicyDocument policy, List<DeliveryCall> calls) {
        return switch (PermissionJudge.judge(wanted, List.of(policy), calls)) {
            case PermissionVerdict.Allowed _ -> new KeyVerdict.Allows(keyArn);
            case PermissionVerdict.Denied(PolicyStatement statement) -> new KeyVerdict.Denies(keyArn, statement);
            case PermissionVerdict.Uncertain(PolicyStatement statement, String about, boolean _) ->
                new KeyVerdict.Uncertain(keyArn, statement, about);
            case PermissionVerdict.Incomplete(List<Need> missing) -> new KeyVerdict.Lacks(keyArn, missing);
            case PermissionVerdict.Unreadable() -> new KeyVerdict.Unreadable(keyArn);
            default ->
                new KeyVerdict.Lacks(
                        keyArn,
                        calls.stream()
                                .map(call -> new Need(call.principal(), call.action()))
                                .toList());
        };
    }
}
