package org.queuebridge.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.RuleKey;

/**
 * What was counted of a rule, or of several rules together.
 *
 * @param range the periods that were read
 * @param at when it was read
 * @param answers by metric
 */
public record RuleTraffic(MetricRange range, Instant at, Map<EventMetric, MetricAnswer> answers) {
    public RuleTraffic {
        answers = Map.copyOf(answers);
    }

    /**
     * Reads metrics of rules, all together with as few calls as possible.
     *
     * @return the traffic of each rule
     * @throws org.queuebridge.domain.FailureException only where it is canceled
     */
    public static Map<RuleKey, RuleTraffic> read(
            EventMetrics port,
            Collection<RuleKey> rules,
            Collection<EventMetric> metrics,
            MetricRange range,
            Instant at) {
        List<MetricQuery> queries = new ArrayList<>();
        rules.forEach(rule -> metrics.forEach(metric -> queries.add(MetricQuery.ofRule(metric, rule))));
        Map<MetricQuery, MetricAnswer> read = port.sums(queries, range);
        Map<RuleKey, RuleTraffic> all = new LinkedHashMap<>();
        for (RuleKey rule : rules) {
            Map<EventMetric, MetricAnswer> answers = new EnumMap<>(EventMetric.class);
            metrics.forEach(metric -> answers.put(
                    metric, read.getOrDefault(MetricQuery.ofRule(metric, rule), new MetricAnswer.Absent())));
            all.put(rule, new RuleTraffic(range, at, answers));
        }
        return all;
    }

    /** Returns the traffic of rules that were read at the same time, e.g. those of a set; there is at least one. */
    public static RuleTraffic together(List<RuleTraffic> parts) {
        RuleTraffic first = parts.getFirst();
        Map<EventMetric, MetricAnswer> answers = new EnumMap<>(EventMetric.class);
        first.answers()
                .keySet()
                .forEach(metric -> answers.put(
                        metric,
                        MetricAnswer.together(
                                parts.stream().map(part -> part.of(metric)).toList())));
        return new RuleTraffic(first.range(), first.at(), answers);
    }

    /** Returns the answer for a metric that was asked for. */
    public MetricAnswer of(EventMetric metric) {
        MetricAnswer answer = answers.get(metric);
        if (answer == null) {
            throw new IllegalArgumentException(metric + " was not read");
        }
        return answer;
    }

    /** Returns why something cannot be told; empty where everything can. */
    public Optional<Failure> unknown() {
        return answers.values().stream()
                .flatMap(answer -> answer instanceof MetricAnswer.Unknown(Failure why)
                        ? Optional.of(why).stream()
                        : Optional.<Failure>empty().stream())
                .findFirst();
    }

    /** Returns whether nothing was counted of any metric, as far as is known. */
    public boolean absent() {
        return answers.values().stream().allMatch(MetricAnswer.Absent.class::isInstance);
    }

    /**
     * Returns the sums of equal parts of the range, the oldest first; 0 where there is no value.
     *
     * @param parts how many
     */
    public long[] bars(EventMetric metric, int parts) {
        long[] bars = new long[parts];
        if (of(metric) instanceof MetricAnswer.Sums(var byPeriod)) {
            long whole = Duration.between(range.from(), range.to()).toSeconds();
            byPeriod.forEach((start, sum) -> {
                long part = Duration.between(range.from(), start).toSeconds() * parts / whole;
                if (part >= 0 && part < parts) {
                    bars[Math.toIntExact(part)] += sum;
                }
            });
        }
        return bars;
    }
}
