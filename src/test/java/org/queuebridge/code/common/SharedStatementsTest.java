package org.queuebridge.code.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.TargetKind;

class SharedStatementsTest {
    private static final Grant GRANT = new Grant(TargetKind.SQS, CodeExamples.QUEUE_ARN, "arn:rule");

    @Test
    void aStatementThatRulesShareIsAddedFirstAndRemovedLast() {
        Grant shared = GRANT.by("arn:rule-*");
        RuleChange one = change(List.of(shared, GRANT));
        RuleChange other =
                change(List.of(new Grant(TargetKind.SQS, CodeExamples.QUEUE_ARN, "arn:rule-2", "arn:rule-*")));

        List<RuleChange> once = SharedStatements.writtenOnce(List.of(one, other));

        assertThat(once).extracting(RuleChange::allowed).containsExactly(List.of(shared, GRANT), List.of());
        assertThat(once).extracting(RuleChange::disallowed).containsExactly(List.of(GRANT), other.disallowed());
    }

    private static RuleChange change(List<Grant> grants) {
        return new RuleChange(CodeExamples.KEY, Optional.empty(), Optional.empty(), grants, grants);
    }
}
