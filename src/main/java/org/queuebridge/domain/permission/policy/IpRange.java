package org.queuebridge.domain.permission.policy;

import java.net.InetAddress;
import java.util.List;

/** Ranges of IP addresses in conditions, and whether they can contain the address of a service's own call. */
final class IpRange {
    /** Networks from which no service calls: private ones, single links, loopback, and those of documents. */
    private static final List<IpRange> NEVER = List.of(
            of("10.0.0.0/8"),
            of("172.16.0.0/12"),
            of("192.168.0.0/16"),
            of("127.0.0.0/8"),
            of("169.254.0.0/16"),
            of("192.0.2.0/24"),
            of("198.51.100.0/24"),
            of("203.0.113.0/24"),
            of("fc00::/7"),
            of("fe80::/10"),
            of("::1/128"),
            of("2001:db8::/32"));

    private final byte[] first;
    private final int bits;

    private IpRange(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /**
     * Whether the address of a service is in a range. From which public addresses services call is not documented: only
     * ranges that are wholly within networks from which they never call certainly do not hold it.
     *
     * @param address what to say where that cannot be told
     */
    static ConditionResult holds(String range, String address) {
        try {
            IpRange asked = of(range);
            return NEVER.stream().anyMatch(never -> never.contains(asked))
                    ? new ConditionResult.No()
                    : new ConditionResult.Unclear(address);
        } catch (IllegalArgumentException _) {
            return new ConditionResult.Unclear(address);
        }
    }

    /** An address alone is a range of one. */
    private static IpRange of(String range) {
        int slash = range.indexOf('/');
        byte[] first = InetAddress.ofLiteral(slash < 0 ? range : range.substring(0, slash))
                .getAddress();
        int bits = slash < 0 ? first.length * Byte.SIZE : Integer.parseInt(range.substring(slash + 1));
        if (bits < 0 || bits > first.length * Byte.SIZE) {
            throw new IllegalArgumentException("no range of addresses: " + range);
        }
        return new IpRange(first, bits);
    }

    private boolean contains(IpRange other) {
        if (first.length != other.first.length || other.bits < bits) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((first[bit / Byte.SIZE] ^ other.first[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
