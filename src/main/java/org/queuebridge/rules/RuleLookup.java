package org.queuebridge.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;

/**
 * Reads the fields of several rules with few calls: ListRules tells those of a hundred rules at once, DescribeRule
 * those of one. Each rule is as it was when the lookup was made, or later.
 */
public final class RuleLookup {
    /** As many rules as a bus has pages of rules by AWS's default quota, and one: listing them is then fewer calls. */
    private static final int LISTED_FROM = 4;

    private final EventBridge events;
    private final Map<RuleKey, Rule> listed = new HashMap<>();
    private final Set<RuleKey> missing = new HashSet<>();

    private RuleLookup(EventBridge events) {
        this.events = events;
    }

    /**
     * Lists the rules of each bus on which there are several of the keys. A bus that cannot be listed is left to
     * {@link #rule}.
     *
     * @throws FailureException only where it is canceled
     */
    public static RuleLookup of(EventBridge events, Collection<RuleKey> keys) {
        RuleLookup lookup = new RuleLookup(events);
        new LinkedHashSet<>(keys)
                .stream().collect(Collectors.groupingBy(RuleKey::bus)).values().stream()
                        .filter(onBus -> onBus.size() >= LISTED_FROM)
                        .forEach(lookup::list);
        return lookup;
    }

    /**
     * The rule; empty where it does not exist.
     *
     * @throws FailureException as {@link EventBridge#rule}
     */
    public Optional<Rule> rule(RuleKey key) {
        return missing.contains(key)
                ? Optional.empty()
                : Optional.ofNullable(listed.get(key)).or(() -> events.rule(key.bus(), key.name()));
    }

    private void list(List<RuleKey> keys) {
        String bus = keys.getFirst().bus();
        try {
            Listed<Rule> all = events.rules(
                    bus,
                    keys.stream().map(RuleKey::name).reduce(RuleLookup::prefix).orElse(""));
            all.items().forEach(rule -> listed.put(rule.key(), rule));
            // What cannot be read may be one of them.
            if (all.unreadable() == 0) {
                keys.stream().filter(key -> !listed.containsKey(key)).forEach(missing::add);
            }
        } catch (FailureException e) {
            e.unlessCanceled();
        }
    }

    private static String prefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
