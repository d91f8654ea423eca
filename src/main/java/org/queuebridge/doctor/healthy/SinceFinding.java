package org.queuebridge.doctor.healthy;

import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.domain.check.Verdict;

/**
 * What differs from the last healthy run. {0} is when that was, an ISO instant. The words are in the messages under
 * {@code finding.<key>}.
 */
public enum SinceFinding implements FindingKind {
    /** {1} the state now. This and the next. */
    INTEGRATION("integration"),
    /** {1} account and region now. */
    DESTINATION("destination"),
    /** {1} the topics that the integration lacks, as people name them; evidence: the topics. */
    TOPICS("topics"),
    /** {1} the state now. */
    SOURCE("source"),
    BUS_KEY("key"),
    /** {1} ENABLED or DISABLED. */
    RULE_STATE("state"),
    PATTERN("pattern"),
    /** {1} how many targets the rule lacks; evidence: the targets. */
    TARGETS("targets"),
    /** {1} how many targets no longer let the rule deliver; evidence: the targets. */
    PERMITTED("permitted");

    private final String key;

    SinceFinding(String name) {
        this.key = "doctor.since." + name;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Verdict verdict() {
        return Verdict.WARN;
    }
}
