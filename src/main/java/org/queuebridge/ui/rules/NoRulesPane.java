package org.queuebridge.ui.rules;

import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.words.FailureWords;
import org.queuebridge.ui.words.Messages;

/** Explains why no rules are shown: not connected, no bus, loading, or none. */
public final class NoRulesPane {
    private NoRulesPane() {}

    public static void noBus(EmptyState empty) {
        empty.show(Feather.INBOX, Messages.text("rules.empty.no-bus.title"), Messages.text("rules.empty.no-bus"));
    }

    public static void loading(EmptyState empty) {
        empty.show(Feather.LOADER, Messages.text("rules.empty.loading.title"), Messages.text("rules.empty.loading"));
    }

    /** Says what to do; a notice says what went wrong. */
    public static void failed(EmptyState empty, RulesState.Failed failed) {
        empty.show(
                Feather.ALERT_CIRCLE,
                Messages.text("rules.empty.failed.title"),
                FailureWords.of(failed.failure()).advice());
    }
}
