package org.queuebridge.ui.rules.model;

/**
 * Queues whose ended conversations no rule of the bus sends anywhere.
 *
 * @param certain how many provably have no rule
 * @param inDoubt of how many it cannot be told
 */
public record UncoveredQueues(int certain, int inDoubt) {}
