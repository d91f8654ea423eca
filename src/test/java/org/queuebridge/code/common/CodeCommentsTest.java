package org.queuebridge.code.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

class CodeCommentsTest {
    private static final Grant GRANT = new Grant(TargetKind.SQS, CodeExamples.QUEUE_ARN, "arn:rule");
    private static final RuleFields ON = RuleFields.of(Optional.of("{}"), true, "", Optional.empty());
    private static final RuleImage EMPTY = new RuleImage(CodeExamples.KEY, ON, List.of(), Map.of());
    private static final RuleImage FULL =
            new RuleImage(CodeExamples.KEY, ON, List.of(target("a"), target("b")), Map.of("team", "care"));

    @ParameterizedTest
    @CsvSource({
        "CREATE, 1, Creates 1 rule.",
        "UPDATE, 2, Updates 2 rules.",
        "ENABLE, 2, Enables 2 rules.",
        "DISABLE, 1, Disables 1 rule.",
        "DELETE, 0, Deletes 0 rules.",
        "UNDO, 1, Undoes a change of 1 rule."
    })
    void thePlanIsDescribed(ChangePlan.Purpose purpose, int rules, String words) {
        RuleChange change = new RuleChange(CodeExamples.KEY, Optional.empty(), Optional.of(EMPTY));
        List<RuleChange> changes = List.of(change, change).subList(0, rules);

        assertThat(CodeComments.purpose(new ChangePlan(purpose, changes))).isEqualTo(words);
    }

    @Test
    void eachStepIsDescribed() {
        assertThat(steps(Optional.empty(), Optional.of(FULL)))
                .containsExactly("Create the rule.", "Add or replace targets: a, b");
        assertThat(steps(Optional.of(FULL), Optional.of(EMPTY)))
                .containsExactlyInAnyOrder("Remove targets: a, b", "Remove tags.");
        assertThat(steps(Optional.of(EMPTY), Optional.of(FULL)))
                .containsExactlyInAnyOrder("Add or replace targets: a, b", "Add or replace tags.");
        assertThat(steps(Optional.of(FULL), Optional.empty())).contains("Delete the rule.");
        assertThat(steps(Optional.of(EMPTY), Optional.of(EMPTY.with(ON.with("{\"a\":[1]}", "")))))
                .containsExactly("Update the rule: all its fields, because a field left out would become empty.");
        assertThat(steps(Optional.of(EMPTY), Optional.of(EMPTY.with(ON.in(RuleFields.DISABLED)))))
                .containsExactly("Disable the rule.");
        assertThat(steps(Optional.of(EMPTY.with(ON.in(RuleFields.DISABLED))), Optional.of(EMPTY)))
                .containsExactly("Enable the rule.");
    }

    @Test
    void permissionsNameTheResource() {
        assertThat(CodeComments.step(new Step.Allow(CodeExamples.KEY, GRANT)))
                .isEqualTo("Allow the rule to deliver to " + CodeExamples.QUEUE_ARN);
        assertThat(CodeComments.step(new Step.Disallow(CodeExamples.KEY, GRANT)))
                .isEqualTo("Remove the permission of the rule to deliver to " + CodeExamples.QUEUE_ARN);
    }

    @Test
    void thePatternIsThatAfterTheChange() {
        RuleImage other = EMPTY.with(ON.with("{\"a\":[1]}", ""));
        assertThat(CodeComments.pattern(new RuleChange(CodeExamples.KEY, Optional.of(EMPTY), Optional.of(other))))
                .contains("{\"a\":[1]}");
        assertThat(CodeComments.pattern(new RuleChange(CodeExamples.KEY, Optional.of(EMPTY), Optional.empty())))
                .contains("{}");
    }

    private static List<String> steps(Optional<RuleImage> before, Optional<RuleImage> after) {
        return new RuleChange(CodeExamples.KEY, before, after)
                .steps().stream().map(CodeComments::step).toList();
    }

    private static Target target(String id) {
        return new Target(id, CodeExamples.QUEUE_ARN, Optional.empty());
    }
}
