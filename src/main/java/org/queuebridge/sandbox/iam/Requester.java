package org.queuebridge.sandbox.iam;

/** Who sends a request. */
public sealed interface Requester {
    /** A service on its own behalf, such as {@code events.amazonaws.com}. */
    record Service(String name) implements Requester {}

    /**
     * A session of a role.
     *
     * @param arn the role's, such as {@code arn:aws:iam::123456789012:role/Events}
     * @param account the role's
     */
    record Role(String arn, String account) implements Requester {}
}
