package org.queuebridge.doctor.healthy;

import java.util.Optional;

/**
 * What was examined.
 *
 * @param account the account of AWS
 * @param endpoint the address of EventBridge: that of the sandbox has nothing to do with AWS
 * @param bus the name of the bus
 * @param rule the name of the rule; empty where the whole bus was examined
 */
public record Examined(String account, String region, String endpoint, String bus, Optional<String> rule) {}
