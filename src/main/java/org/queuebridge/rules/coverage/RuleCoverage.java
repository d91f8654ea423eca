package org.queuebridge.rules.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.pattern.read.MatchedQueues;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.pattern.read.PatternScope;
import org.queuebridge.rules.RuleInsight;

/**
 * How far one rule covers queues.
 *
 * @param everywhere how far it covers every queue
 * @param byId how far it covers the queues that it names
 * @param byCondition the mark of a queue's id and name; empty where ids decide alone
 */
record RuleCoverage(
        CoverageMark everywhere,
        Map<String, CoverageMark> byId,
        Optional<BiFunction<String, String, CoverageMark>> byCondition) {
    private static final RuleCoverage NOTHING = new RuleCoverage(CoverageMark.NONE, Map.of(), Optional.empty());

    static RuleCoverage of(RuleInsight rule) {
        return rule.reading().map(reading -> of(rule, reading)).orElse(NOTHING);
    }

    private static RuleCoverage of(RuleInsight rule, PatternReading reading) {
        MatchedQueues gate = reading.gate();
        Marks marks = new Marks(rule, reading.scope());
        CoverageMark everywhere = marks.of(gate.everything(), reading.scope().ofOtherQueues());
        Map<String, CoverageMark> byId = new HashMap<>();
        gate.ids()
                .forEach((id, matches) ->
                        add(byId, id, marks.ofQueue(id, matches).or(everywhere)));
        if (rule.delivers() == Answer.NO) {
            reading.queueIds().forEach(id -> add(byId, id, CoverageMark.OFF));
        }
        if (!gate.conditional()) {
            return new RuleCoverage(everywhere, byId, Optional.empty());
        }
        BiFunction<String, String, Answer> condition = gate.byCondition();
        PatternScope others = reading.scope().ofOtherQueues();
        return new RuleCoverage(
                everywhere,
                byId,
                Optional.of((id, name) ->
                        marks.of(condition.apply(id, name), others).or(everywhere)));
    }

    private static void add(Map<String, CoverageMark> byId, String id, CoverageMark mark) {
        if (mark != CoverageMark.NONE) {
            byId.merge(id, mark, CoverageMark::or);
        }
    }

    /** Turns answers about a pattern into marks of its rule. */
    private record Marks(RuleInsight rule, PatternScope scope) {
        CoverageMark ofQueue(String id, Answer matches) {
            return of(matches, scope.alternatives().size() > 1 ? scope.ofQueue(id) : scope);
        }

        CoverageMark of(Answer matches, PatternScope part) {
            if (matches == Answer.NO) {
                return CoverageMark.NONE;
            }
            if (rule.delivers() == Answer.NO) {
                return CoverageMark.OFF;
            }
            if (matches == Answer.UNKNOWN) {
                return CoverageMark.MAY;
            }
            if (rule.targetsUnread().isPresent()) {
                return CoverageMark.UNKNOWN;
            }
            return part.narrowed() ? CoverageMark.PARTLY : CoverageMark.FULL;
        }
    }
}
