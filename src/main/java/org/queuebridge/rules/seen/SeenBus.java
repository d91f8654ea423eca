package org.queuebridge.rules.seen;

/**
 * A bus wherever it is. The name of a partner bus says the organization.
 *
 * @param account the account of AWS
 * @param endpoint the address of EventBridge: that of the sandbox has nothing to do with AWS
 * @param bus the name of the bus
 */
public record SeenBus(String account, String region, String endpoint, String bus) {}
