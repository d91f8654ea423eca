package org.queuebridge.domain.queue;

/** A division of a Genesys Cloud organisation: what a role is granted in. */
public record Division(String id, String name) {}
