package org.queuebridge.domain.rule;

import java.util.Set;

/** How many rules a bus can have, unless the account's quota was raised (facts, EventBridge: limits). */
public final class RuleQuota {
    private static final Set<String> SMALLER_REGIONS = Set.of("af-south-1", "eu-south-1");
    private static final int USUAL = 300;
    private static final int SMALLER = 100;

    private RuleQuota() {}

    /** Of each bus in a region, e.g. {@code eu-central-1}. */
    public static int ofBusIn(String region) {
        return SMALLER_REGIONS.contains(region) ? SMALLER : USUAL;
    }
}
