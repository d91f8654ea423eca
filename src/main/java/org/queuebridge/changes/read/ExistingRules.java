package org.queuebridge.changes.read;

import java.util.Collection;
import java.util.Map;
import org.queuebridge.domain.rule.RuleKey;

/** Reads which of some rules exist. */
@FunctionalInterface
public interface ExistingRules {
    /**
     * The existing rules in the keys' order, including rules that AWS manages.
     *
     * @throws org.queuebridge.domain.FailureException where one cannot be read
     * @throws InterruptedException where the thread is interrupted
     */
    Map<RuleKey, ExistingRule> existing(Collection<RuleKey> keys) throws InterruptedException;
}
