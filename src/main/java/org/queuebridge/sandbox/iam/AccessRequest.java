package org.queuebridge.sandbox.iam;

/**
 * A call that policies allow or deny.
 *
 * @param action such as {@code sqs:SendMessage}
 * @param resource the ARN of what the call is about
 */
public record AccessRequest(Requester requester, String action, String resource, RequestContext context) {}
