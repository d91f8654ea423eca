package org.queuebridge.ui.rules.model;

/** Filters rules by whether they are enabled. A set in which some are is in both. */
public enum StateFilter {
    ALL,
    ENABLED,
    DISABLED;

    boolean lets(RuleRow row) {
        return switch (this) {
            case ALL -> true;
            case ENABLED -> row.rules().stream().anyMatch(rule -> rule.rule().enabled());
            case DISABLED -> row.rules().stream().anyMatch(rule -> !rule.rule().enabled());
        };
    }
}
