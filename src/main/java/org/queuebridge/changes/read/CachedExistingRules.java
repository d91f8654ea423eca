package org.queuebridge.changes.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.queuebridge.domain.rule.RuleKey;

/**
 * Reads each rule once and remembers it, even where it does not exist: while a rule is composed, the plan is made again
 * at each pause. Applying a plan compares with AWS anyway, so nobody's change is overwritten.
 */
public final class CachedExistingRules implements ExistingRules {
    private final ExistingRules rules;
    private final Map<RuleKey, Optional<ExistingRule>> read = new ConcurrentHashMap<>();

    public CachedExistingRules(ExistingRules rules) {
        this.rules = rules;
    }

    @Override
    public Map<RuleKey, ExistingRule> existing(Collection<RuleKey> keys) throws InterruptedException {
        List<RuleKey> unread =
                keys.stream().filter(key -> !read.containsKey(key)).toList();
        if (!unread.isEmpty()) {
            Map<RuleKey, ExistingRule> now = rules.existing(unread);
            unread.forEach(key -> read.put(key, Optional.ofNullable(now.get(key))));
        }
        Map<RuleKey, ExistingRule> inOrder = new LinkedHashMap<>();
        keys.forEach(key -> read.getOrDefault(key, Optional.empty()).ifPresent(rule -> inOrder.put(key, rule)));
        return inOrder;
    }
}
