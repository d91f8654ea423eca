package org.queuebridge.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/**
 * Port: EventBridge of one account and region. Lists are read to their last page. Every call blocks, and ends soon
 * after its thread is interrupted. Throttled calls and ConcurrentModification are retried with limited back-off. Every
 * method throws {@link org.queuebridge.domain.FailureException}.
 */
public interface EventBridge {
    Listed<EventBus> buses();

    List<PartnerSource> partnerSources();

    /** All rules of a bus, in AWS's order. */
    default Listed<Rule> rules(String bus) {
        return rules(bus, "");
    }

    /** The rules of a bus whose names begin so, in AWS's order; all of them where the prefix is empty. */
    default Listed<Rule> rules(String bus, String prefix) {
        return rules(bus, prefix, _ -> {});
    }

    /**
     * The same, telling them before the end.
     *
     * @param soFar receives those of all pages read so far, after each page but the last
     */
    Listed<Rule> rules(String bus, String prefix, Consumer<List<Rule>> soFar);

    /** Reads a rule; empty where it does not exist, NotFound where the bus does not. */
    Optional<Rule> rule(String bus, String name);

    /** All targets of a rule. */
    List<Target> targets(String bus, String rule);

    /** The names of the bus's rules that have this target. */
    List<String> rulesTo(String bus, String targetArn);

    /**
     * Creates the rule, or overwrites all fields of the rule of that name (facts, EventBridge: behavior). Targets are
     * not changed.
     *
     * @param tags the tags of a new rule; an existing rule keeps its own
     * @return the rule's ARN
     */
    String putRule(RuleKey key, RuleFields fields, Map<String, String> tags);

    /** The tags of a rule. */
    Map<String, String> tags(String ruleArn);

    /** Adds tags to a rule, or replaces those of the same key. */
    void tag(String ruleArn, Map<String, String> tags);

    /** Removes tags from a rule. */
    void untag(String ruleArn, Collection<String> keys);

    /**
     * Adds targets, or replaces those with the same id.
     *
     * @throws org.queuebridge.domain.FailureException also AWS_ENTRIES_FAILED where AWS answers 200 with failed entries
     */
    void putTargets(String bus, String rule, List<Target> targets);

    /** Removes targets; failed entries are a failure as in {@link #putTargets}. */
    void removeTargets(String bus, String rule, Collection<String> targetIds);

    /** Deletes a rule without targets; not a failure where it does not exist. */
    void deleteRule(String bus, String rule);

    void enable(String bus, String rule);

    void disable(String bus, String rule);

    /** Whether AWS finds that the event matches the pattern (TestEventPattern). */
    boolean testPattern(String pattern, String event);
}
