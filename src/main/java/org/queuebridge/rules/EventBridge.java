package org.queuebridge.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/**
 * Port: EventBridge of one account and region. Lists are complete: every page is read. Every call blocks, and ends soon
 * after its thread is interrupted. Throttling and ConcurrentModification are retried, with bounded back-off. Every
 * method throws {@link org.queuebridge.domain.FailureException}.
 */
public interface EventBridge {
    Listed<EventBus> buses();

    List<PartnerSource> partnerSources();

    /** All rules of a bus, in AWS's order. */
    Listed<Rule> rules(String bus);

    /** A rule read anew; empty where there is none of that name, NotFound where there is no such bus. */
    Optional<Rule> rule(String bus, String name);

    /** All targets of a rule. */
    List<Target> targets(String bus, String rule);

    /** The names of the rules of a bus that have this target. */
    List<String> rulesTo(String bus, String targetArn);

    /**
     * Creates the rule, or writes all fields of the one of that name anew (facts, EventBridge: behaviour). Targets are
     * not touched.
     *
     * @param tags of a rule that is created; one that is there keeps its own
     * @return the rule's ARN
     */
    String putRule(RuleKey key, RuleFields fields, Map<String, String> tags);

    /** The tags of a rule. */
    Map<String, String> tags(String ruleArn);

    /** Adds tags to a rule, or replaces those of the same key. */
    void tag(String ruleArn, Map<String, String> tags);

    /** Takes tags away from a rule. */
    void untag(String ruleArn, Collection<String> keys);

    /**
     * Adds targets, or replaces those of the same id.
     *
     * @throws org.queuebridge.domain.FailureException also where AWS answers 200 with failed entries: Reason
     *     AWS_ENTRIES_FAILED
     */
    void putTargets(String bus, String rule, List<Target> targets);

    /** Removes targets; failed entries are a failure, as with {@link #putTargets}. */
    void removeTargets(String bus, String rule, Collection<String> targetIds);

    /** Deletes a rule without targets; one that is gone already is no failure. */
    void deleteRule(String bus, String rule);

    void enable(String bus, String rule);

    void disable(String bus, String rule);

    /** What AWS itself says of pattern and event (TestEventPattern). */
    boolean testPattern(String pattern, String event);
}
