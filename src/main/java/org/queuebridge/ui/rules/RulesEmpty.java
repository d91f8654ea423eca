package org.queuebridge.ui.rules;

import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.words.FailureWords;
import org.queuebridge.ui.words.Words;

/** Why there are no rules to be seen, wherever that is: while none can be loaded, or have been. */
public final class RulesEmpty {
    private RulesEmpty() {}

    public static void noBus(EmptyState empty) {
        empty.show(Feather.INBOX, Words.text("rules.empty.no-bus.title"), Words.text("rules.empty.no-bus"));
    }

    public static void loading(EmptyState empty) {
        empty.show(Feather.LOADER, Words.text("rules.empty.loading.title"), Words.text("rules.empty.loading"));
    }

    /** There are rules, and none of them could be read. */
    public static void unreadable(EmptyState empty) {
        empty.show(
                Feather.ALERT_TRIANGLE,
                Words.text("rules.empty.unreadable.title"),
                Words.text("rules.unreadable.text"));
    }

    /** Says what helps; what went wrong is said by a notice. */
    public static void failed(EmptyState empty, RulesState.Failed failed) {
        empty.show(
                Feather.ALERT_CIRCLE,
                Words.text("rules.empty.failed.title"),
                FailureWords.of(failed.failure()).advice());
    }
}
