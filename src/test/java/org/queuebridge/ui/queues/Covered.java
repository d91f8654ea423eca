package org.queuebridge.ui.queues;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.rules.coverage.QueueCoverage.Cover;
import org.queuebridge.ui.rules.model.RulesState;

/** Coverage for tests. */
public final class Covered {
    private Covered() {}

    /** Queues by id, with the rules that cover them; all others are not covered. */
    public static CoverageState by(Map<String, List<String>> rules) {
        Map<String, Cover> covers = new HashMap<>();
        rules.forEach((id, names) -> covers.put(id, new Cover(names, List.of(), 0)));
        return known(new QueueCoverage(Cover.NONE, covers));
    }

    /** A queue that a rule may cover; all others are not covered. */
    public static CoverageState perhapsBy(String id, String rule) {
        Map<String, Cover> covers = Map.of(id, new Cover(List.of(), List.of(rule), 0));
        return known(new QueueCoverage(Cover.NONE, covers));
    }

    /** As where no rule is a catch-all. */
    static CoverageState known(QueueCoverage coverage) {
        return new CoverageState.Known(coverage, List.of(), false, new RulesState.Loaded(Instant.EPOCH, 0));
    }
}
