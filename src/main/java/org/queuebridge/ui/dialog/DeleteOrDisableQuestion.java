package org.queuebridge.ui.dialog;

/**
 * What to know before rules are deleted or disabled.
 *
 * @param name the name of the rule or set; empty for several
 * @param rules the number of changed rules
 * @param consequences what stops or may stop
 */
public record DeleteOrDisableQuestion(String name, int rules, WriteLocation where, ConsequencesReading consequences) {
    /** Whether it is one rule. */
    boolean one() {
        return rules == 1;
    }
}
