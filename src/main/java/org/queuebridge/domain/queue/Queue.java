package org.queuebridge.domain.queue;

/**
 * A routing queue, as {@code GET /api/v2/routing/queues} gives it.
 *
 * @param id a lower-case UUID; what events carry
 * @param name what people know it by; unique in its organisation, of any script and length
 * @param division where it belongs
 * @param description empty where it has none
 * @param memberCount how many people are in it
 */
public record Queue(String id, String name, Division division, String description, int memberCount) {}
