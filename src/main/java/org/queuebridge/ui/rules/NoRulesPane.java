package org.queuebridge.ui.rules;

import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** Explains why no rules are shown: not connected, no bus, loading, or none. */
public final class NoRulesPane {
    private NoRulesPane() {}

    public static void noBus(EmptyState empty) {
        empty.show(Feather.INBOX, Messages.text("rules.empty.no-bus.title"), Messages.text("rules.empty.no-bus"));
    }

    public static void loading(EmptyState empty) {
        empty.show(Feather.LOADER, Messages.text("rules.empty.loading.title"), Messages.text("rules.empty.loading"));
    }

    /** There are rules, and none of them could be read. */
    public static void unreadable(EmptyState empty) {
        empty.show(
                Feather.ALERT_TRIANGLE,
                Messages.text("rules.empty.unreadable.title"),
                Messages.text("rules.unreadable.text"));
    }

    /** Says what helps; what went wrong is said by a notice. */
    public static void failed(EmptyState empty, RulesState.Failed failed) {
        empty.show(
                Feather.ALERT_CIRCLE,
                Messages.text("rules.empty.failed.title"),
                FailureWords.of(failed.failure()).advice());
    }
}
