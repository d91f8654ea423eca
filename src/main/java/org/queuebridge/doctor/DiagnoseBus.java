package org.queuebridge.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.metrics.MetricQuery;
import org.queuebridge.rules.RuleInsight;

/** Walks the way of an event from Genesys Cloud to a bus and its rules as a whole. Only reads. */
public record DiagnoseBus(DoctorAccess access) {
    /**
     * What a check of a bus takes, as far as the list of its rules tells.
     *
     * @param calls about how many calls to AWS
     * @param metrics how many metrics are read, for which CloudWatch bills
     */
    public record Cost(int calls, int metrics) {
        /** The source, the bus, CloudWatch, and two quotas. */
        private static final int OF_BUS = 5;

        private static final int RULES_PER_CALL = 100;

        /** Of rules as they are in the list. */
        public static Cost of(List<RuleInsight> rules) {
            List<RuleInsight> enabled = rules.stream()
                    .filter(each -> each.rule().enabled() && !each.rule().managed())
                    .toList();
            List<RuleInsight> judged =
                    enabled.stream().limit(BusTargets.MOST_RULES).toList();
            int policies = judged.stream()
                    .flatMap(each -> each.targets().stream())
                    .map(Target::arn)
                    .distinct()
                    .mapToInt(Cost::policyCalls)
                    .sum();
            int pages = 1 + rules.size() / RULES_PER_CALL;
            return new Cost(OF_BUS + pages + judged.size() + policies, 1 + 2 * enabled.size());
        }

        /** The URL and the policy of a queue; what has no policy is not read. */
        private static int policyCalls(String arn) {
            return switch (Arn.parse(arn).flatMap(TargetKind::ofArn).orElse(TargetKind.EVENT_BUS)) {
                case SQS -> 2;
                case LAMBDA, SNS, LOGS -> 1;
                default -> 0;
            };
        }
    }

    /** The rules of the bus, or why they could not be read. */
    private record Rules(List<Rule> all, Optional<Failure> unread) {
        /** Rules that AWS manages are nobody's to blame. */
        List<Rule> own() {
            return all.stream().filter(rule -> !rule.managed()).toList();
        }

        List<Rule> enabled() {
            return own().stream().filter(Rule::enabled).toList();
        }

        int count() {
            if (unread.isPresent()) {
                throw new FailureException(unread.get());
            }
            return all.size();
        }
    }

    /**
     * The ladder. What cannot be read is said on its rung.
     *
     * @throws FailureException only where it is canceled
     * @throws InterruptedException where it is canceled
     */
    public Diagnosis of(EventBus bus, DoctorListener listener) throws InterruptedException {
        Ladder ladder = new Ladder(listener);
        LastRun last = LastRun.of(access, bus, Optional.empty());
        Rules rules = rules(bus);
        SortedMap<String, RuleTopics> topics = new TreeMap<>();
        rules.enabled().forEach(rule -> topics.put(rule.name(), RuleTopics.of(rule.pattern())));
        new WayToBus(access, bus).climb(ladder, () -> topics);
        ladder.checking(RungKind.RULE);
        ladder.addAfter(
                RungKind.RULE,
                RungKind.BUS,
                rules.unread().map(why -> unread(bus, why)).orElseGet(() -> enabled(rules)));
        ladder.checking(RungKind.SOURCE_EVENTS);
        Map<MetricQuery, Rule> matched = queries(rules, EventMetric.MATCHED_EVENTS);
        Map<MetricQuery, Rule> failed = queries(rules, EventMetric.FAILED_INVOCATIONS);
        List<MetricQuery> ofRules = Stream.concat(matched.keySet().stream(), failed.keySet().stream())
                .toList();
        MetricChecks metrics = MetricChecks.ofBus(access, bus, ofRules);
        metrics.source(ladder);
        if (!ofRules.isEmpty()) {
            ladder.checking(RungKind.MATCHED);
            counted(matched, failed, metrics.answers(), ladder);
        }
        new BusTargets(access.aws()).climb(rules.enabled(), ladder);
        new QuotaChecks(access, bus).climb(Optional.empty(), rules::count, ladder);
        return last.compare(bus, Optional.empty(), ladder);
    }

    private Rules rules(EventBus bus) {
        try {
            return new Rules(
                    access.aws().services().eventBridge().rules(bus.name()).items(), Optional.empty());
        } catch (FailureException e) {
            return new Rules(List.of(), Optional.of(e.unlessCanceled()));
        }
    }

    private static Finding unread(EventBus bus, Failure why) {
        return why instanceof Failure.NotFound
                ? DoctorFinding.BUS_NONE.with(bus.name())
                : NotRead.of(why, DoctorFinding.RULES_DENIED, DoctorFinding.RULES_UNREAD);
    }

    private static Finding enabled(Rules rules) {
        String all = Integer.toString(rules.own().size());
        return rules.enabled().isEmpty()
                ? DoctorFinding.RULES_NONE.with(all)
                : DoctorFinding.RULES_PASS.with(Integer.toString(rules.enabled().size()), all);
    }

    /** What the rules of the bus matched and could not deliver, together. */
    private static void counted(
            Map<MetricQuery, Rule> matched,
            Map<MetricQuery, Rule> failed,
            Map<MetricQuery, MetricAnswer> answers,
            Ladder ladder) {
        Optional<Failure> unknown = Stream.concat(matched.keySet().stream(), failed.keySet().stream())
                .map(answers::get)
                .flatMap(answer -> answer instanceof MetricAnswer.Unknown(Failure why)
                        ? Optional.of(why).stream()
                        : Optional.<Failure>empty().stream())
                .findFirst();
        if (unknown.isPresent()) {
            ladder.add(
                    RungKind.MATCHED,
                    NotRead.of(unknown.get(), LiveFinding.MATCHED_DENIED, LiveFinding.MATCHED_UNREAD));
            return;
        }
        long sum = total(matched, answers);
        if (sum > 0) {
            ladder.add(
                    RungKind.MATCHED,
                    LiveFinding.MATCHED_BUS_PASS.with(
                            Long.toString(sum),
                            Integer.toString(counting(matched, answers).size())));
        } else {
            ladder.addNothingCounted(
                    RungKind.MATCHED,
                    RungKind.SOURCE_EVENTS,
                    LiveFinding.MATCHED_BUS_FOLLOWS,
                    LiveFinding.MATCHED_BUS_NONE);
        }
        List<String> failing = counting(failed, answers);
        ladder.add(
                RungKind.DELIVERIES,
                (failing.isEmpty() ? LiveFinding.DELIVERED_BUS_PASS : LiveFinding.DELIVERED_BUS_SOME).shownBy(failing));
    }

    private static Map<MetricQuery, Rule> queries(Rules rules, EventMetric metric) {
        Map<MetricQuery, Rule> queries = new LinkedHashMap<>();
        rules.enabled().forEach(rule -> queries.put(MetricQuery.ofRule(metric, rule.key()), rule));
        return queries;
    }

    private static long total(Map<MetricQuery, Rule> queries, Map<MetricQuery, MetricAnswer> answers) {
        return queries.keySet().stream()
                .mapToLong(query -> count(answers.get(query)))
                .sum();
    }

    private static List<String> counting(Map<MetricQuery, Rule> queries, Map<MetricQuery, MetricAnswer> answers) {
        return queries.entrySet().stream()
                .filter(query -> count(answers.get(query.getKey())) > 0)
                .map(query -> query.getValue().name())
                .toList();
    }

    private static long count(@Nullable MetricAnswer answer) {
        return answer instanceof MetricAnswer.Sums sums ? sums.total() : 0;
    }
}
