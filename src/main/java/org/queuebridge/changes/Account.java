package org.queuebridge.changes;

/**
 * Where a plan writes, and as whom.
 *
 * @param account twelve digits
 * @param region e.g. {@code eu-central-1}
 * @param endpoint the effective endpoint of EventBridge
 * @param callerArn who AWS says we are
 */
public record Account(String account, String region, String endpoint, String callerArn) {}
