package org.queuebridge.domain.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with a draft, before it is sent.
 *
 * @param name of the name
 * @param description of the description
 * @param problems of the draft as a whole
 * @param targets of each target, in the draft's order; an empty list where a target is well
 */
public record RuleCheck(
        Optional<RuleName.Problem> name,
        Optional<RuleDescription.Problem> description,
        List<Problem> problems,
        List<List<TargetCheck.Problem>> targets) {
    /** How many targets a rule may have (facts, EventBridge: limits). */
    public static final int MOST_TARGETS = 5;

    public RuleCheck {
        problems = List.copyOf(problems);
        targets = List.copyOf(targets);
    }

    /** The words are in {@code messages.properties} under {@code rule.problem.<NAME>}. */
    public enum Problem {
        PATTERN_TOO_LONG,
        ROLE_NOT_AN_ARN,
        NO_TARGET,
        TOO_MANY_TARGETS,
        /** Two targets have the same ARN: each event would arrive twice. */
        SAME_TARGET_TWICE,
        /** Two targets have the same id: the second would replace the first. */
        SAME_TARGET_ID
    }

    /**
     * Checks a draft against EventBridge's limits.
     *
     * @param place the bus's
     * @param patternLimit in characters
     */
    public static RuleCheck of(RuleDraft draft, RulePlace place, int patternLimit) {
        return new RuleCheck(
                RuleName.check(draft.name()),
                RuleDescription.check(draft.description()),
                problemsOf(draft, patternLimit),
                draft.targets().stream()
                        .map(target -> TargetCheck.check(target, place))
                        .toList());
    }

    /** Whether nothing is wrong. */
    public boolean passed() {
        return name.isEmpty()
                && description.isEmpty()
                && problems.isEmpty()
                && targets.stream().allMatch(List::isEmpty);
    }

    private static List<Problem> problemsOf(RuleDraft draft, int patternLimit) {
        List<Problem> problems = new ArrayList<>();
        if (draft.pattern().length() > patternLimit) {
            problems.add(Problem.PATTERN_TOO_LONG);
        }
        if (draft.roleArn().isPresent()
                && draft.roleArn().flatMap(Arn::parse).filter(Arn::isRole).isEmpty()) {
            problems.add(Problem.ROLE_NOT_AN_ARN);
        }
        if (draft.targets().isEmpty()) {
            problems.add(Problem.NO_TARGET);
        }
        if (draft.targets().size() > MOST_TARGETS) {
            problems.add(Problem.TOO_MANY_TARGETS);
        }
        if (hasTwice(draft.targets().stream()
                .map(Target::arn)
                .filter(arn -> !arn.isBlank())
                .toList())) {
            problems.add(Problem.SAME_TARGET_TWICE);
        }
        if (hasTwice(draft.targets().stream().map(Target::id).toList())) {
            problems.add(Problem.SAME_TARGET_ID);
        }
        return problems;
    }

    private static boolean hasTwice(List<String> values) {
        Set<String> distinct = new HashSet<>(values);
        return distinct.size() < values.size();
    }
}
