package org.queuebridge.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.permission.PolicyChange;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.ui.control.code.DiffRow;
import org.queuebridge.ui.control.code.UnchangedLines;
import org.queuebridge.words.Messages;
import org.queuebridge.words.StepWords;

/** The difference of rules and of their targets' policies: JSON before and after, in sections. */
public final class PlanDiff {
    private PlanDiff() {}

    /** The difference of a plan: first its rules, then the policies that change, each once. */
    static List<DiffRow> of(ChangePlan plan, List<PolicyChange> policies) {
        List<DiffRow> rows = new ArrayList<>();
        for (RuleChange change : plan.changes()) {
            if (!change.before().equals(change.after())) {
                rows.addAll(rule(change.key(), change.before(), change.after()));
            }
        }
        policies.forEach(policy -> rows.addAll(policy(policy)));
        plan.setUp().ifPresent(change -> rows.addAll(SetUpDiff.of(change)));
        return rows;
    }

    /** The difference of one rule. */
    public static List<DiffRow> rule(RuleKey key, Optional<RuleImage> before, Optional<RuleImage> after) {
        return DiffRow.section(
                Messages.text("plan.diff.rule", key.name()),
                Optional.empty(),
                UnchangedLines.folded(DiffRow.between(RuleImageText.of(before), RuleImageText.of(after))));
    }

    private static List<DiffRow> policy(PolicyChange change) {
        return DiffRow.section(
                StepWords.policyHeading(change.kind(), change.resourceArn()),
                note(change),
                DiffRow.between(lines(change.before()), lines(change.after())));
    }

    private static Optional<String> note(PolicyChange change) {
        if (change.withoutRoom() > 0) {
            return Optional.of(Messages.text(
                    "plan.diff.no-room", change.withoutRoom(), Messages.text("permission.no-room." + change.kind())));
        }
        if (change.policy().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                Messages.text(change.kind() == TargetKind.LOGS ? "plan.diff.alone.logs" : "plan.diff.alone"));
    }

    private static List<JsonLayout.Line> lines(List<Json> documents) {
        return documents.stream()
                .flatMap(json -> JsonLayout.lines(json).stream())
                .toList();
    }
}
