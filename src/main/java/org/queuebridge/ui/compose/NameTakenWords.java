package org.queuebridge.ui.compose;

import java.util.stream.Collectors;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.words.Messages;

/** That rules of the names that are composed exist, and what creating would do. */
final class NameTakenWords {
    private NameTakenWords() {}

    /** Empty where no such rule is known, where it would stay as it is, and where a rule is edited. */
    static String of(PlannedChange planned, EditModel editing) {
        if (editing.editedProperty().get().isPresent() || planned.nothingToDo()) {
            return "";
        }
        if (planned.severalTaken()) {
            return Messages.text(
                    "compose.name.taken.several",
                    planned.taken().stream().map(there -> there.rule().name()).collect(Collectors.joining(", ")));
        }
        boolean updates =
                planned.plan().filter(plan -> plan.purpose() == Purpose.UPDATE).isPresent();
        return updates
                ? Messages.text(
                        "compose.name.taken", planned.drafts().getFirst().name())
                : "";
    }
}
