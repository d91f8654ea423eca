package org.queuebridge.ui.queues;

import java.util.List;
import java.util.Map;
import org.queuebridge.rules.QueueCoverage;

/** Coverage for tests. */
final class Covered {
    private Covered() {}

    /** Queues by id, with the rules that cover them; all others are not covered. */
    static CoverageState by(Map<String, List<String>> rules) {
        return new CoverageState.Known(new QueueCoverage(List.of(), rules));
    }
}
