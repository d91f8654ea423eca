package org.queuebridge.domain.permission.grant;

import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.policy.PolicyWildcards;
import org.queuebridge.domain.permission.policy.ResourceNames;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

/** Finds the grants that a rule needs to deliver to a target and its dead-letter queue. */
public final class NeededGrants {
    private NeededGrants() {}

    /**
     * That of the target itself; empty where it is reached through a role, or has no policy that this program reads.
     */
    public static Optional<Grant> ofTarget(Target target, String ruleArn) {
        return target.roleArn().filter(role -> !role.isBlank()).isPresent()
                ? Optional.empty()
                : Arn.parse(target.arn())
                        // Lambda takes no statement for that version.
                        .filter(arn -> !TargetKind.isLatest(arn))
                        .flatMap(TargetKind::ofArn)
                        .flatMap(kind -> grant(kind, target.arn(), ruleArn));
    }

    /** That of its dead-letter queue; empty where it has none. */
    public static Optional<Grant> ofDeadLetters(Target target, String ruleArn) {
        return deadLetterQueue(target)
                .filter(queue -> Arn.parse(queue).isPresent())
                .map(queue -> new Grant(TargetKind.SQS, queue, ruleArn));
    }

    /** Whether a rule can live on the statement of a grant for another one. */
    public static boolean letsIn(Grant grant, String ruleArn) {
        return !GrantStatement.namesRules(grant.kind()) || PolicyWildcards.arnFits(grant.source(), ruleArn);
    }

    /** Whether the statement of a grant can let in a rule whose ARN begins so. */
    public static boolean canLetIn(Grant grant, String begin) {
        String fixed = grant.source().replaceFirst("[*?].*", "");
        return fixed.startsWith(begin) || begin.startsWith(fixed);
    }

    private static Optional<String> deadLetterQueue(Target target) {
        return target.settings()
                .get("DeadLetterConfig")
                .flatMap(config -> config instanceof Json.Obj(Map<String, Json> fields)
                        ? Optional.ofNullable(fields.get("Arn"))
                        : Optional.empty())
                .flatMap(arn -> arn instanceof Json.Str(String text) ? Optional.of(text) : Optional.empty());
    }

    private static Optional<Grant> grant(TargetKind kind, String arn, String ruleArn) {
        return switch (kind) {
            case LAMBDA, SQS -> Optional.of(new Grant(kind, arn, ruleArn));
            case SNS -> Optional.of(new Grant(kind, arn, ruleArn, GrantStatement.everyRule(ruleArn)));
            case LOGS ->
                Optional.of(new Grant(kind, ResourceNames.logGroup(arn), ruleArn, GrantStatement.everyRule(ruleArn)));
            default -> Optional.empty();
        };
    }
}
