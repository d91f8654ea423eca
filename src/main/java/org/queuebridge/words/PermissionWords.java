package org.queuebridge.words;

import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.changes.permission.TargetPermission.Outcome;
import org.queuebridge.changes.permission.TargetPermission.Use;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.KeyVerdict;
import org.queuebridge.domain.permission.PermissionVerdict;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.permission.grant.RolePolicies;
import org.queuebridge.domain.permission.policy.PolicyStatement;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

/**
 * Whether a rule may deliver, in words.
 *
 * @param sign the state
 * @param text the state and what to do
 * @param copyable the policies that a role needs, to paste elsewhere; may be empty
 */
public record PermissionWords(Sign sign, String text, String copyable) {
    /** The state. The words are in the messages under {@code permission.sign.<NAME>}. */
    public enum Sign {
        MAY,
        /** Not yet: the plan adds the permission. */
        ADDED,
        /** The plan does not add it. */
        MAY_NOT,
        /** Cannot be checked. */
        UNKNOWN,
        ROLE
    }

    /** Puts it in words. */
    public static PermissionWords of(TargetPermission permission) {
        PermissionWords words = switch (permission.outcome()) {
            case Outcome.Judged judged -> of(judged, judged.verdict(), permission.added());
            case Outcome.ByRole(Optional<RolePolicies> needed) -> byRole(needed, permission.target());
            case Outcome.NotThere _ -> of(Sign.MAY_NOT, Messages.text("permission.not-there"));
            case Outcome.Unread(var why) ->
                of(
                        Sign.UNKNOWN,
                        Messages.text("permission.unread", FailureWords.of(why).what()));
            case Outcome.NotChecked() -> of(Sign.UNKNOWN, Messages.text("permission.not-checked"));
        };
        return permission.use() == Use.DEAD_LETTERS
                ? new PermissionWords(
                        words.sign(), Messages.text("permission.dead-letters", words.text()), words.copyable())
                : words;
    }

    private static PermissionWords of(Outcome.Judged judged, PermissionVerdict verdict, boolean added) {
        if (verdict instanceof PermissionVerdict.Encrypted(PermissionVerdict byPolicy, KeyVerdict byKey)) {
            return KeyWords.with(of(judged, byPolicy, added), byKey);
        }
        PermissionWords words = of(judged, verdict);
        return words.sign() == Sign.ADDED && !added ? of(Sign.MAY_NOT, Messages.text("permission.not-added")) : words;
    }

    private static PermissionWords of(Outcome.Judged judged, PermissionVerdict verdict) {
        return switch (verdict) {
            case PermissionVerdict.Allowed(PolicyStatement statement) ->
                judged.missing().isEmpty()
                        ? of(Sign.MAY, allowed(statement))
                        : of(Sign.ADDED, Messages.text("permission.borrowed", KeyWords.name(statement)));
            case PermissionVerdict.NotAllowed() -> of(Sign.ADDED, Messages.text("permission.not-yet"));
            case PermissionVerdict.WrongArn(PolicyStatement statement, String named, boolean withoutBus) ->
                of(
                        Sign.ADDED,
                        withoutBus
                                ? Messages.text("permission.wrong-arn.without-bus", KeyWords.name(statement), named)
                                : Messages.text("permission.wrong-arn", KeyWords.name(statement), named));
            case PermissionVerdict.Incomplete(List<PermissionVerdict.Need> missing) ->
                of(Sign.ADDED, Messages.text("permission.incomplete", KeyWords.needs(missing)));
            case PermissionVerdict.Uncertain(PolicyStatement statement, String about, boolean denies) ->
                denies
                        ? of(
                                Sign.UNKNOWN,
                                Messages.text("permission.uncertain.denies", KeyWords.name(statement), about))
                        : of(Sign.ADDED, Messages.text("permission.uncertain.allows", KeyWords.name(statement), about));
            case PermissionVerdict.Encrypted encrypted -> of(judged, encrypted.byPolicy());
            case PermissionVerdict.NoRoom() ->
                of(
                        Sign.MAY_NOT,
                        Messages.text("permission.no-room." + judged.wanted().kind()));
            case PermissionVerdict.NoDeduplication() -> of(Sign.MAY_NOT, Messages.text("permission.no-deduplication"));
            case PermissionVerdict.Denied(PolicyStatement statement) ->
                of(Sign.MAY_NOT, Messages.text("permission.denied", KeyWords.name(statement)));
            case PermissionVerdict.AwsManagedKey() -> of(Sign.MAY_NOT, encrypted(judged.wanted()));
            case PermissionVerdict.Unreadable() -> of(Sign.UNKNOWN, Messages.text("permission.unreadable"));
        };
    }

    /** The id of a statement of this program's own says nothing to anybody. */
    private static String allowed(PolicyStatement statement) {
        return GrantStatement.isOurs(statement)
                ? Messages.text("permission.allowed.own")
                : Messages.text("permission.allowed", KeyWords.name(statement));
    }

    /** A queue can also be encrypted with SQS's own keys, which need no permission; a topic cannot. */
    private static String encrypted(Grant wanted) {
        return Messages.text(
                wanted.kind() == TargetKind.SQS ? "permission.encrypted.queue" : "permission.encrypted.topic");
    }

    private static PermissionWords byRole(Optional<RolePolicies> needed, Target target) {
        boolean elsewhere =
                target.roleArn().isPresent() && !account(target.roleArn().get()).equals(account(target.arn()));
        if (elsewhere) {
            return of(
                    Sign.ROLE,
                    Messages.text(
                            "permission.role.other-account", target.roleArn().get()));
        }
        return needed.map(policies -> new PermissionWords(
                        Sign.ROLE,
                        Messages.text("permission.role"),
                        Messages.text("permission.role.copied", policies.trust(), policies.permission())))
                .orElseGet(() -> of(Sign.ROLE, Messages.text("permission.role.unknown")));
    }

    private static String account(String arn) {
        return Arn.parse(arn).map(Arn::account).orElse("");
    }

    private static PermissionWords of(Sign sign, String text) {
        return new PermissionWords(sign, text, "");
    }
}
