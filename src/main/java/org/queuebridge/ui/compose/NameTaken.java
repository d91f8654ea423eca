package org.queuebridge.ui.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.json.JsonText;
import org.queuebridge.rules.ReplaceOutlook;
import org.queuebridge.ui.dialog.NameTakenDialog;
import org.queuebridge.ui.dialog.Where;

/** What to ask where a rule of the draft's name is there already. */
final class NameTaken {
    private NameTaken() {}

    /**
     * The question.
     *
     * @param taken the names of the rules that are known to be on the bus
     */
    static NameTakenDialog.Question question(
            CreateModel model, RuleDraft draft, RuleWithTargets existing, Set<String> taken, Where where) {
        Set<String> names = new HashSet<>(taken);
        names.add(existing.rule().name());
        String free = RuleName.free(draft.name(), names);
        return new NameTakenDialog.Question(
                ReplaceOutlook.of(draft, existing, StandardFormat.ALL),
                existing.rule().pattern().map(NameTaken::lines).orElse(List.of()),
                lines(draft.pattern()),
                free,
                where,
                () -> model.replace(draft, existing),
                () -> model.createAs(draft, free));
    }

    private static List<JsonLayout.Line> lines(String pattern) {
        Optional<Json> parsed = JsonText.parse(pattern).value();
        return JsonLayout.lines(parsed.orElse(new Json.Str(pattern)));
    }
}
