package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.rule.RuleCheck.Problem;

class RuleCheckTest {
    private static final String SQS = "arn:aws:sqs:eu-central-1:123456789012:";

    @Test
    void passesAGoodDraft() {
        RuleCheck check = check(draft("ended", "x".repeat(2_048), Optional.empty(), target(1), target(2)));
        assertThat(check.passed()).isTrue();
        assertThat(check.targets()).containsExactly(List.of(), List.of());
    }

    @Test
    void reportsProblemsOfTheDraft() {
        RuleCheck check = check(draft("two words", "x".repeat(2_049), Optional.of("role")));
        assertThat(check.passed()).isFalse();
        assertThat(check.name()).contains(RuleName.Problem.CHARACTERS);
        assertThat(check.problems())
                .containsExactly(Problem.PATTERN_TOO_LONG, Problem.ROLE_NOT_AN_ARN, Problem.NO_TARGET);
    }

    @Test
    void reportsProblemsOfTheTargets() {
        Target[] six = IntStream.range(0, 6).mapToObj(RuleCheckTest::target).toArray(Target[]::new);
        assertThat(check(draft("ended", "{}", Optional.empty(), six)).problems())
                .containsExactly(Problem.TOO_MANY_TARGETS);
        assertThat(check(draft("ended", "{}", Optional.empty(), target(1), target(1)))
                        .problems())
                .containsExactly(Problem.SAME_TARGET_TWICE, Problem.SAME_TARGET_ID);
        RuleCheck check =
                check(draft("ended", "{}", Optional.empty(), target(1), new Target("x", "x", Optional.empty())));
        assertThat(check.passed()).isFalse();
        assertThat(check.targets()).containsExactly(List.of(), List.of(TargetCheck.Problem.NOT_AN_ARN));
    }

    @Test
    void twoEmptyTargetsAreNotDuplicates() {
        Target empty = new Target("a", "", Optional.empty());
        RuleCheck check = check(draft("ended", "{}", Optional.empty(), empty, new Target("b", "", Optional.empty())));
        assertThat(check.passed()).isFalse();
        assertThat(check.problems()).isEmpty();
    }

    private static RuleCheck check(RuleDraft draft) {
        return RuleCheck.of(draft, new RulePlace("eu-central-1", "123456789012"), 2_048);
    }

    private static RuleDraft draft(String name, String pattern, Optional<String> role, Target... targets) {
        return new RuleDraft(name, "default", pattern, "", true, role, List.of(targets));
    }

    private static Target target(int number) {
        return new Target("target-" + number, SQS + number, Optional.empty());
    }
}
