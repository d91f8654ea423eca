package org.queuebridge.domain.queue;

/** A division of a Genesys Cloud organization, in which roles are granted. */
public record Division(String id, String name) {}
