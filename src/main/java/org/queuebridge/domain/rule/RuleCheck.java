package org.queuebridge.domain.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a draft of a rule before it is sent, and holds the problems found.
 *
 * @param name the problem of the name
 * @param description the problem of the description
 * @param problems the problems of the draft as a whole
 * @param targets the problems of each target, in the draft's order; an empty list if a target has none
 */
public record RuleCheck(
        Optional<RuleName.Problem> name,
        Optional<RuleDescription.Problem> description,
        List<Problem> problems,
        List<List<TargetCheck.Problem>> targets) {
    /** The most targets that a rule may have (facts, EventBridge: limits). */
    public static final int MAX_TARGETS = 5;

    public RuleCheck {
        problems = List.copyOf(problems);
        targets = List.copyOf(targets);
    }

    /** The messages are in {@code messages/compose.properties} under {@code rule.problem.<NAME>}. */
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
     * @param place region and account of the bus
     * @param patternLimit the longest pattern, in characters
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

    /** Returns whether there are no problems. */
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
        if (draft.targets().size() > MAX_TARGETS) {
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
