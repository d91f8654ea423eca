package org.queuebridge.ui.compose.form;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A text that follows a proposal until the user writes another, and again once it is emptied. */
final class ProposedText {
    private final StringProperty text = new SimpleStringProperty("");
    private String proposal = "";
    private Optional<Object> about = Optional.empty();
    private boolean own;

    ProposedText() {
        text.subscribe(now -> own = !now.isEmpty() && !now.equals(proposal));
    }

    StringProperty textProperty() {
        return text;
    }

    /** The user's text; empty where it is as proposed. */
    String own() {
        return own ? text.get() : "";
    }

    /** Proposes a text, unless the last proposal was about the same. */
    void proposeOnce(Object subject, Supplier<String> newProposal) {
        Optional<Object> now = Optional.of(subject);
        if (!now.equals(about)) {
            about = now;
            propose(newProposal.get());
        }
    }

    /** The next proposal counts, whatever it is about. */
    void forgetSubject() {
        about = Optional.empty();
    }

    void propose(String newProposal) {
        proposal = newProposal;
        if (!own) {
            text.set(newProposal);
        }
    }
}
