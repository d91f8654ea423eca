package org.queuebridge.doctor.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.queuebridge.domain.permission.KeyVerdict;
import org.queuebridge.domain.permission.PermissionVerdict;
import org.queuebridge.domain.permission.PermissionVerdict.Need;
import org.queuebridge.domain.permission.policy.PolicyStatement;
import org.queuebridge.rules.verify.FailureEvidence;

/** The verdict of a policy as lines of evidence. */
public final class KeyEvidence {
    private KeyEvidence() {}

    public static List<String> of(KeyVerdict verdict) {
        return switch (verdict) {
            case KeyVerdict.Allows _ -> List.of();
            case KeyVerdict.Lacks(String key, List<Need> missing) ->
                Stream.concat(Stream.of(key), needs(missing).stream()).toList();
            case KeyVerdict.Denies(String key, PolicyStatement statement) -> List.of(key, denies(statement));
            case KeyVerdict.Uncertain(String key, PolicyStatement _, String about) -> List.of(key, unclear(about));
            case KeyVerdict.Unreadable(String key) -> List.of(key, EvidenceLine.POLICY_UNREADABLE.of());
            case KeyVerdict.Unusable(String key, String state) -> List.of(key, EvidenceLine.KEY_STATE.of(state));
            case KeyVerdict.Unread(var key) -> FailureEvidence.of(key.why());
        };
    }

    public static List<String> of(PermissionVerdict verdict) {
        return switch (verdict) {
            case PermissionVerdict.Allowed _ -> List.of();
            case PermissionVerdict.NotAllowed() -> List.of(EvidenceLine.POLICY_NONE.of());
            case PermissionVerdict.Incomplete(List<Need> missing) -> needs(missing);
            case PermissionVerdict.Denied(PolicyStatement statement) -> List.of(denies(statement));
            case PermissionVerdict.Uncertain(PolicyStatement _, String about, boolean _) -> List.of(unclear(about));
            case PermissionVerdict.WrongArn(PolicyStatement _, String named, boolean withoutBus) ->
                List.of((withoutBus ? EvidenceLine.POLICY_WITHOUT_BUS : EvidenceLine.POLICY_OTHER_RULE).of(named));
            case PermissionVerdict.AwsManagedKey() -> List.of(EvidenceLine.KEY_AWS_MANAGED.of());
            case PermissionVerdict.Encrypted(PermissionVerdict policy, KeyVerdict key) ->
                Stream.concat(of(policy).stream(), of(key).stream()).toList();
            case PermissionVerdict.NoDeduplication() -> List.of(EvidenceLine.NO_DEDUPLICATION.of());
            case PermissionVerdict.NoRoom() -> List.of(EvidenceLine.POLICY_NO_ROOM.of());
            case PermissionVerdict.Unreadable() -> List.of(EvidenceLine.POLICY_UNREADABLE.of());
        };
    }

    private static List<String> needs(List<Need> missing) {
        return missing.stream()
                .map(need -> EvidenceLine.POLICY_LACKS.of(need.action(), need.principal()))
                .toList();
    }

    private static String denies(PolicyStatement statement) {
        return EvidenceLine.POLICY_DENIES.of(statement.sid().orElse(Integer.toString(statement.number())));
    }

    private static String unclear(String about) {
        return EvidenceLine.POLICY_UNCLEAR.of(about);
    }
}
