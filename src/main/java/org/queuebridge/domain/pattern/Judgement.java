package org.queuebridge.domain.pattern;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.queuebridge.domain.Answer;

/**
 * Whether events can pass a condition, or several.
 *
 * @param answer yes: some do; no: none ever can
 * @param flaws why not, or why perhaps not
 */
record Judgement(Answer answer, List<Flaw> flaws) {
    static final Judgement YES = new Judgement(Answer.YES, List.of());
    static final Judgement UNKNOWN = new Judgement(Answer.UNKNOWN, List.of());

    Judgement {
        flaws = List.copyOf(flaws);
    }

    static Judgement no(Flaw why) {
        return new Judgement(Answer.NO, List.of(why));
    }

    static Judgement perhapsNot(Flaw why) {
        return new Judgement(Answer.UNKNOWN, List.of(why));
    }

    /** Of what a field has: yes without a reason, no with this one. */
    static Judgement of(Answer answer, Flaw whyNot) {
        return switch (answer) {
            case YES -> YES;
            case NO -> no(whyNot);
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Of both conditions, with what speaks against each. */
    Judgement and(Judgement other) {
        Set<Flaw> both = new LinkedHashSet<>(flaws);
        both.addAll(other.flaws);
        return new Judgement(answer.and(other.answer), List.copyOf(both));
    }

    /** The better of two ways; where none is better, with what speaks against each. */
    Judgement or(Judgement other) {
        if (answer != other.answer) {
            return answer.or(other.answer) == answer ? this : other;
        }
        return answer == Answer.YES ? YES : new Judgement(answer, and(other).flaws);
    }
}
