package org.queuebridge.domain.change;

import org.queuebridge.domain.rule.TargetKind;

/**
 * That a rule may deliver to a resource, by a statement in the resource's own policy (facts, EventBridge: permissions
 * of targets).
 *
 * @param kind LAMBDA, SQS, SNS or LOGS
 * @param resourceArn the function, queue, topic or log group
 * @param ruleArn the rule that may deliver; with its bus, unless that is the default one
 * @param source what the statement lets in: the ARN of the rule, or a pattern of the ARNs of several, as policies have
 *     a size; {@code *} stands for any text
 */
public record Grant(TargetKind kind, String resourceArn, String ruleArn, String source) {
    /** One for just that rule. */
    public Grant(TargetKind kind, String resourceArn, String ruleArn) {
        this(kind, resourceArn, ruleArn, ruleArn);
    }

    /** The same by another statement. */
    public Grant by(String other) {
        return new Grant(kind, resourceArn, ruleArn, other);
    }

    /** Whether other rules can live on the same statement. */
    public boolean shared() {
        return !source.equals(ruleArn);
    }

    /** Whether both are the same statement, whichever rule each is for. */
    public boolean sameStatement(Grant other) {
        return kind == other.kind && resourceArn.equals(other.resourceArn) && source.equals(other.source);
    }
}
