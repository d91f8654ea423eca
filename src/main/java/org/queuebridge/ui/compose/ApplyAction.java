package org.queuebridge.ui.compose;

import java.util.Optional;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.words.Messages;

/**
 * The action of the main button, which applies the plan.
 *
 * @param words the button's text; where it is disabled, the reason
 */
record ApplyAction(String words, boolean enabled) {
    /**
     * The action for what is composed.
     *
     * @param busy whether a change is running, started on any screen
     */
    static ApplyAction of(ComposeState state, PlannedChange planned, EditModel editing, boolean busy) {
        if (editing.readingProperty().get()) {
            return new ApplyAction(Messages.text("compose.reading"), false);
        }
        if (state instanceof ComposeState.Waiting) {
            return new ApplyAction(Messages.text("compose.waiting"), false);
        }
        if (busy) {
            return new ApplyAction(
                    Messages.text(state instanceof ComposeState.Working ? "compose.working" : "compose.busy"), false);
        }
        Optional<EditedRules> edited = editing.editedProperty().get();
        return planned.nothingToDo()
                ? new ApplyAction(Messages.text("compose.nothing"), false)
                : new ApplyAction(words(planned, edited), true);
    }

    private static String words(PlannedChange planned, Optional<EditedRules> edited) {
        Optional<Boolean> turns = planned.turns();
        if (turns.isPresent()) {
            return Messages.text(turns.get() ? "compose.enable" : "compose.disable");
        }
        if (planned.replaces().isPresent()) {
            return Messages.text("compose.replace");
        }
        int rules = planned.drafts().size();
        if (edited.isPresent()) {
            return rules > 1 ? Messages.text("compose.update.set", rules) : Messages.text("compose.update");
        }
        return rules > 1 ? Messages.text("compose.split", rules) : Messages.text("compose.create");
    }
}
