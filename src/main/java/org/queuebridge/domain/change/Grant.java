package org.queuebridge.domain.change;

import org.queuebridge.domain.rule.TargetKind;

/**
 * That a rule may deliver to a resource: one statement in the resource's own policy (facts, EventBridge: permissions of
 * targets).
 *
 * @param kind LAMBDA, SQS, SNS or LOGS
 * @param resourceArn the function, queue, topic or log group
 * @param ruleArn the rule that may deliver; with its bus, unless that is the default one
 */
public record Grant(TargetKind kind, String resourceArn, String ruleArn) {}
