package org.queuebridge.ui.rules.table;

import org.queuebridge.rules.RuleIssue;
import org.queuebridge.ui.rules.model.RuleRow;

/** The dot before a rule's name. Each state has its own shape, because color is never the only sign. */
public enum IssueMark {
    FINE,
    /** Cannot be told yet. */
    LOADING,
    OFF,
    WARNING,
    DANGER;

    static IssueMark of(RuleRow line) {
        return line.issues().stream().findFirst().map(IssueMark::of).orElse(FINE);
    }

    public static IssueMark of(RuleIssue worst) {
        return switch (worst) {
            case CAN_NEVER_MATCH, QUEUE_RECREATED, QUEUE_GONE, QUEUE_UNKNOWN -> DANGER;
            case NO_TARGET, MAY_NOT_MATCH, TARGETS_UNREAD -> WARNING;
            case TARGETS_LOADING -> LOADING;
            case DISABLED -> OFF;
            case QUEUE_RENAMED, QUEUE_MOVED, MANAGED -> FINE;
        };
    }
}
