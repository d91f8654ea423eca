package org.queuebridge.ui.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.changes.plan.ReplacePreview;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.json.JsonText;
import org.queuebridge.ui.change.PlanState;
import org.queuebridge.ui.dialog.NameTakenDialog;
import org.queuebridge.ui.dialog.WriteLocation;

/** The question where a rule with the draft's name exists. */
final class NameTakenQuestion {
    private NameTakenQuestion() {}

    /**
     * The question; empty where no name is taken.
     *
     * @param taken the names of the bus's rules
     * @param formats the event formats that can hold a queue's id
     */
    static Optional<NameTakenDialog.Question> question(
            ComposeModel model,
            PlannedChange planned,
            Set<String> taken,
            List<EventFormat> formats,
            WriteLocation where) {
        return planned.replaces().map(existing -> {
            RuleDraft draft = planned.drafts().getFirst();
            Set<String> names = new HashSet<>(taken);
            names.add(existing.rule().name());
            String free = RuleName.free(draft.name(), names);
            return new NameTakenDialog.Question(
                    ReplacePreview.of(draft, existing, formats),
                    existing.rule().pattern().map(NameTakenQuestion::lines).orElse(List.of()),
                    lines(draft.pattern()),
                    new PlanState.State.Ready(planned.plan().orElseThrow(), planned.lines()),
                    free,
                    where,
                    () -> model.replace(planned),
                    () -> model.createAs(free));
        });
    }

    private static List<JsonLayout.Line> lines(String pattern) {
        Optional<Json> parsed = JsonText.parse(pattern).value();
        return JsonLayout.lines(parsed.orElse(new Json.Str(pattern)));
    }
}
