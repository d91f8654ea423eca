package org.queuebridge.domain.rule;

import java.util.Set;

/** The most rules that a bus can have, unless the account's quota was raised (facts, EventBridge: limits). */
public final class RuleQuota {
    private static final Set<String> SMALLER_REGIONS = Set.of("af-south-1", "eu-south-1");
    private static final int DEFAULT_QUOTA = 300;
    private static final int SMALLER_QUOTA = 100;

    private RuleQuota() {}

    /** Returns the quota of each bus in a region, e.g. {@code eu-central-1}. */
    public static int ofBusIn(String region) {
        return SMALLER_REGIONS.contains(region) ? SMALLER_QUOTA : DEFAULT_QUOTA;
    }
}
