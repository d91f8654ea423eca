package org.queuebridge.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Metrics as a test tells them; what it does not mention is absent. */
public final class ScriptedMetrics implements EventMetrics {
    private final Map<MetricQuery, MetricAnswer> answers = new HashMap<>();
    private final List<Collection<MetricQuery>> calls = new ArrayList<>();

    /** Answers a query. */
    public ScriptedMetrics answer(MetricQuery query, MetricAnswer answer) {
        answers.put(query, answer);
        return this;
    }

    /** Answers a query with one sum. */
    public ScriptedMetrics sum(MetricQuery query, Instant period, long sum) {
        return answer(query, MetricAnswer.of(new TreeMap<>(Map.of(period, sum))));
    }

    /** What was asked, call by call. */
    public List<Collection<MetricQuery>> calls() {
        return calls;
    }

    @Override
    public Map<MetricQuery, MetricAnswer> sums(Collection<MetricQuery> queries, MetricRange range) {
        calls.add(List.copyOf(queries));
        Map<MetricQuery, MetricAnswer> all = new LinkedHashMap<>();
        queries.forEach(query -> all.put(query, answers.getOrDefault(query, new MetricAnswer.Absent())));
        return all;
    }
}
