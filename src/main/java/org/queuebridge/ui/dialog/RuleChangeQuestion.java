package org.queuebridge.ui.dialog;

import java.util.List;

/**
 * What to know before rules are deleted, disabled or enabled.
 *
 * @param name the name of the rule or set; empty for several
 * @param rules the number of changed rules
 * @param effect what stops or starts
 */
public record RuleChangeQuestion(String name, int rules, WriteLocation where, Effect effect) {
    /** What the change means for events. */
    public sealed interface Effect {}

    /** What stops, or may; being worked out while the question is read. */
    public record Stops(ConsequencesReading consequences) implements Effect {}

    /**
     * What is delivered from then on.
     *
     * @param deliveries a sentence for each rule or set
     */
    public record Starts(List<String> deliveries) implements Effect {
        public Starts {
            deliveries = List.copyOf(deliveries);
        }
    }

    /** Whether it is one rule. */
    boolean one() {
        return rules == 1;
    }
}
