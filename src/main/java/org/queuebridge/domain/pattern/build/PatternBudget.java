package org.queuebridge.domain.pattern.build;

import org.queuebridge.domain.pattern.EventPattern;

/**
 * The length limit of patterns, and how much of it a pattern uses.
 *
 * @param limit in characters; an account's quota may be raised from {@link #DEFAULT_LIMIT} to {@link #HIGHEST_LIMIT}
 *     (facts, EventBridge: limits)
 */
public record PatternBudget(int limit) {
    /** The default quota of every account. */
    public static final int DEFAULT_LIMIT = 2_048;

    /** The most that AWS grants. */
    public static final int HIGHEST_LIMIT = 4_096;

    /** The length of another queue: 36 characters of id, two quotes, a comma. */
    public static final int CHARACTERS_PER_QUEUE = 39;

    /** The default quota of every account. */
    public static final PatternBudget DEFAULT = new PatternBudget(DEFAULT_LIMIT);

    public PatternBudget {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /**
     * How much of the limit a pattern uses.
     *
     * @param used in characters
     * @param limit in characters
     */
    public record Usage(int used, int limit) {
        public boolean fits() {
            return used <= limit;
        }

        /** Returns the free characters; 0 if the pattern does not fit. */
        public int left() {
            return Math.max(0, limit - used);
        }

        /** Returns how many queues can still be added; 0 if the pattern does not fit. */
        public int moreQueues() {
            return fits() ? (limit - used) / CHARACTERS_PER_QUEUE : 0;
        }

        /** Returns how many queues must be removed for the pattern to fit; 0 if it fits. */
        public int queuesTooMany() {
            return fits() ? 0 : Math.ceilDiv(used - limit, CHARACTERS_PER_QUEUE);
        }
    }

    public Usage usage(EventPattern pattern) {
        return new Usage(pattern.length(), limit);
    }
}
