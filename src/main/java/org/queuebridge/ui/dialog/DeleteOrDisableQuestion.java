package org.queuebridge.ui.dialog;

/**
 * What a person has to know before rules are deleted or disabled.
 *
 * @param name of the rule or the set; empty where there are several
 * @param rules how many rules are changed
 * @param consequences what stops, or may
 */
public record DeleteOrDisableQuestion(String name, int rules, WriteLocation where, ConsequencesReading consequences) {
    /** Whether it is one rule. */
    boolean one() {
        return rules == 1;
    }
}
