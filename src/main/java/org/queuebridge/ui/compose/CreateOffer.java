package org.queuebridge.ui.compose;

import java.util.Optional;
import org.queuebridge.changes.EditedRules;
import org.queuebridge.ui.words.Words;

/**
 * What the button does that applies the plan.
 *
 * @param words on the button; where it is disabled, why
 */
record CreateOffer(String words, boolean enabled) {
    /**
     * Of what is composed.
     *
     * @param busy whether a change is under way, begun on whichever screen
     */
    static CreateOffer of(CreateState state, Planned planned, EditModel editing, boolean busy) {
        if (editing.readingProperty().get()) {
            return new CreateOffer(Words.text("compose.reading"), false);
        }
        if (state instanceof CreateState.Waiting) {
            return new CreateOffer(Words.text("compose.waiting"), false);
        }
        if (busy) {
            return new CreateOffer(
                    Words.text(state instanceof CreateState.Working ? "compose.working" : "compose.busy"), false);
        }
        Optional<EditedRules> edited = editing.editedProperty().get();
        return planned.nothingToDo()
                ? new CreateOffer(Words.text("compose.nothing"), false)
                : new CreateOffer(words(planned, edited), true);
    }

    private static String words(Planned planned, Optional<EditedRules> edited) {
        Optional<Boolean> turns = planned.turns();
        if (turns.isPresent()) {
            return Words.text(turns.get() ? "compose.enable" : "compose.disable");
        }
        if (planned.replaces().isPresent()) {
            return Words.text("compose.replace");
        }
        int rules = planned.drafts().size();
        if (edited.isPresent()) {
            return rules > 1 ? Words.text("compose.update.set", rules) : Words.text("compose.update");
        }
        return rules > 1 ? Words.text("compose.split", rules) : Words.text("compose.create");
    }
}
