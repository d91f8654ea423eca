package org.queuebridge.metrics.quota;

/** Quotas of EventBridge, by their codes in Service Quotas: names change, codes do not. */
public enum EventQuota {
    /** How many rules a bus may have. */
    RULES_PER_BUS("L-244521F2"),
    /** How many characters an event pattern may have. */
    PATTERN_SIZE("L-664C5505"),
    /** How many calls a second the account has in the region, apart from PutEvents. */
    CALLS_PER_SECOND("L-3C47459F");

    private final String code;

    EventQuota(String code) {
        this.code = code;
    }

    /** Returns the code in Service Quotas. */
    public String code() {
        return code;
    }
}
