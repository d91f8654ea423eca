package org.queuebridge.sandbox.events.delivery;

/**
 * An event as a target received it.
 *
 * @param ruleArn the rule that matched
 * @param targetId the rule's target
 * @param body the event as JSON, or what the target's settings make of it
 */
public record DeliveredEvent(String ruleArn, String targetId, String body) {}
