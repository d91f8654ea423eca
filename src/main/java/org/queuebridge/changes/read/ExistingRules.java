package org.queuebridge.changes.read;

import java.util.Collection;
import java.util.Map;
import org.queuebridge.domain.rule.RuleKey;

/** Tells which rules are there already. */
@FunctionalInterface
public interface ExistingRules {
    /**
     * The rules that are there, in the keys' order, those included that AWS manages.
     *
     * @throws org.queuebridge.domain.FailureException where one cannot be read
     * @throws InterruptedException where the thread is interrupted
     */
    Map<RuleKey, ExistingRule> existing(Collection<RuleKey> keys) throws InterruptedException;
}
