package org.queuebridge.domain.change;

import org.queuebridge.domain.rule.TargetKind;

/**
 * The permission of a rule to deliver to a resource, by a statement in the resource's policy (facts, EventBridge:
 * permissions of targets).
 *
 * @param kind LAMBDA, SQS, SNS or LOGS
 * @param resourceArn the function, queue, topic or log group
 * @param ruleArn the rule that may deliver; with its bus, unless that is the default one
 * @param source the source that the statement allows: the ARN of the rule, or a pattern for the ARNs of several rules,
 *     as the size of policies is limited; {@code *} stands for any text
 */
public record Grant(TargetKind kind, String resourceArn, String ruleArn, String source) {
    /** Makes a grant whose statement is for that rule only. */
    public Grant(TargetKind kind, String resourceArn, String ruleArn) {
        this(kind, resourceArn, ruleArn, ruleArn);
    }

    /** Returns the same grant by a statement with another source. */
    public Grant by(String other) {
        return new Grant(kind, resourceArn, ruleArn, other);
    }

    /** Returns whether other rules can share the statement. */
    public boolean shared() {
        return !source.equals(ruleArn);
    }

    /** Returns whether both grants have the same statement, even if they are for different rules. */
    public boolean sameStatement(Grant other) {
        return kind == other.kind && resourceArn.equals(other.resourceArn) && source.equals(other.source);
    }
}
