package org.queuebridge.domain.permission.policy;

import java.util.regex.Pattern;

/** Ranges of IP addresses in conditions, and whether they can contain the address of a service's own call. */
final class IpRange {
    private static final Pattern EVERYWHERE = Pattern.compile("[^/]+/0+");

    private IpRange() {}

    /**
     * Whether the address of a service is in a range. Ranges in policies are those of the networks from which people
     * call, and services call from none of these; a range of all addresses holds it where the call has one.
     */
    static ConditionResult holds(String range, String address) {
        return EVERYWHERE.matcher(range).matches() ? new ConditionResult.Unclear(address) : new ConditionResult.No();
    }
}
