package org.queuebridge.ui.rules;

import org.queuebridge.rules.Health;

/** The dot before a rule's name. Each has a shape of its own, because colour is never the only sign. */
enum Mark {
    FINE,
    OFF,
    WARNING,
    DANGER;

    static Mark of(RuleLine line) {
        return line.health().stream().findFirst().map(Mark::of).orElse(FINE);
    }

    static Mark of(Health worst) {
        return switch (worst) {
            case CAN_NEVER_MATCH, QUEUE_UNKNOWN -> DANGER;
            case NO_TARGET, MAY_NOT_MATCH, TARGETS_UNREAD -> WARNING;
            case DISABLED -> OFF;
            case MANAGED -> FINE;
        };
    }
}
