package org.queuebridge.domain.queue;

/**
 * A routing queue, as returned by {@code GET /api/v2/routing/queues}.
 *
 * @param id a lower-case UUID, which events contain
 * @param name the name that people see; unique in its organization, in any script and length
 * @param division the division of the queue
 * @param description empty if there is none
 * @param memberCount how many members it has
 */
public record Queue(String id, String name, Division division, String description, int memberCount) {}
