package org.queuebridge.domain.pattern.bus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.queuebridge.domain.Answer;

/**
 * The judgement whether events can meet one or more conditions, with the flaws found.
 *
 * @param answer yes: some events do; no: none ever can
 * @param flaws why none can, or may not
 */
public record ConditionJudgement(Answer answer, List<PatternFlaw> flaws) {
    static final ConditionJudgement YES = new ConditionJudgement(Answer.YES, List.of());
    public static final ConditionJudgement UNKNOWN = new ConditionJudgement(Answer.UNKNOWN, List.of());

    public ConditionJudgement {
        flaws = List.copyOf(flaws);
    }

    static ConditionJudgement no(PatternFlaw why) {
        return new ConditionJudgement(Answer.NO, List.of(why));
    }

    static ConditionJudgement perhapsNot(PatternFlaw why) {
        return new ConditionJudgement(Answer.UNKNOWN, List.of(why));
    }

    /** Of what a field has: yes without a reason, no with this one. */
    static ConditionJudgement of(Answer answer, PatternFlaw whyNot) {
        return switch (answer) {
            case YES -> YES;
            case NO -> no(whyNot);
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Of both conditions, with what speaks against each. */
    ConditionJudgement and(ConditionJudgement other) {
        Set<PatternFlaw> both = new LinkedHashSet<>(flaws);
        both.addAll(other.flaws);
        return new ConditionJudgement(answer.and(other.answer), List.copyOf(both));
    }

    /** The better of two ways; where none is better, with what speaks against each. */
    public ConditionJudgement or(ConditionJudgement other) {
        if (answer != other.answer) {
            return answer.or(other.answer) == answer ? this : other;
        }
        return answer == Answer.YES ? YES : new ConditionJudgement(answer, and(other).flaws);
    }
}
