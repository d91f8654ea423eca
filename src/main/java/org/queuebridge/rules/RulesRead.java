package org.queuebridge.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** The rules of a bus while their targets are being read by several threads. */
final class RulesRead {
    /** With each list, everything that depends on the rules is computed again, so there are few of them. */
    private static final int MOST_LISTS = 20;

    private static final int FEWEST_NEW = 25;

    private final SequencedMap<String, RuleInsight> rules = new LinkedHashMap<>();
    private final Consumer<List<RuleInsight>> told;
    private int done;

    /**
     * Tells the rules as they were listed.
     *
     * @param told receives all rules now and whenever the targets of some more are known, but the last ones
     */
    RulesRead(List<RuleInsight> listed, Consumer<List<RuleInsight>> told) {
        this.told = told;
        listed.forEach(rule -> rules.put(rule.rule().name(), rule));
        told.accept(all());
    }

    /** All rules, in the order in which they were listed. */
    synchronized List<RuleInsight> all() {
        return List.copyOf(rules.values());
    }

    /** Replaces a rule by the same with its targets; returns of how many the targets were read. */
    synchronized int add(RuleInsight rule) {
        rules.put(rule.rule().name(), rule);
        done++;
        int news = Math.max(FEWEST_NEW, rules.size() / MOST_LISTS);
        if (done % news == 0 && done < rules.size()) {
            told.accept(all());
        }
        return done;
    }
}
