package org.queuebridge.ui.compose.form;

import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.rule.Target;

/**
 * All that the form holds, apart from the ticked queues.
 *
 * @param fixedName whether the name cannot be changed, as a rule of that name is edited
 * @param description empty where it follows the queues
 * @param intent what counts as ended, where a bus is chosen
 * @param written the pattern as it is written by hand; empty where it is composed
 * @param targets as far as they are typed
 */
public record FormState(
        String name,
        boolean fixedName,
        Optional<String> description,
        boolean enabled,
        String role,
        Optional<PatternIntent> intent,
        Optional<String> written,
        List<Target> targets) {
    public FormState {
        targets = List.copyOf(targets);
    }

    /** What rules that are edited have; of a set what its first one has. */
    public static FormState of(EditedRules rules, Optional<String> written) {
        RuleImage first = rules.rules().getFirst();
        return new FormState(
                rules.name(),
                true,
                description(rules),
                first.fields().enabled(),
                first.fields().roleArn().orElse(""),
                rules.intent(),
                written,
                first.targets());
    }

    /** That of a set's first rule says that rule's queues only: there a new one is proposed. */
    private static Optional<String> description(EditedRules rules) {
        List<String> descriptions = rules.rules().stream()
                .map(rule -> rule.fields().description())
                .distinct()
                .toList();
        return descriptions.size() == 1 ? Optional.of(descriptions.getFirst()) : Optional.empty();
    }
}
