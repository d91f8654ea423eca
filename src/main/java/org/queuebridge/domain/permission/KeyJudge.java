package org.queuebridge.domain.permission;

import java.time.Instant;
import java.util.List;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.PermissionVerdict.Need;
import org.queuebridge.domain.permission.policy.DeliveryCall;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.permission.policy.PolicyStatement;

/** Judges whether EventBridge may use the key that a queue or topic is encrypted with, as KMS would. */
final class KeyJudge {
    private KeyJudge() {}

    static KeyVerdict judge(Grant wanted, KeyState key, Instant now) {
        return switch (key) {
            case KeyState.Unread unread -> new KeyVerdict.Unread(unread);
            case KeyState.Unusable(String arn, String state) -> new KeyVerdict.Unusable(arn, state);
            case KeyState.Read(String arn, PolicyDocument policy) -> byPolicy(wanted, arn, policy, now);
        };
    }

    private static KeyVerdict byPolicy(Grant wanted, String keyArn, PolicyDocument policy, Instant now) {
        List<DeliveryCall> calls = DeliveryCall.ofKey(wanted, keyArn, now);
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
