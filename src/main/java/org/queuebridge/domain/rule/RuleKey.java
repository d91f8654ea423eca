package org.queuebridge.domain.rule;

import java.util.Comparator;

/**
 * The bus and name that identify a rule in its account and region.
 *
 * @param bus the name of its bus
 * @param name unique on the bus
 */
public record RuleKey(String bus, String name) implements Comparable<RuleKey> {
    @Override
    public int compareTo(RuleKey other) {
        return Comparator.comparing(RuleKey::bus).thenComparing(RuleKey::name).compare(this, other);
    }
}
