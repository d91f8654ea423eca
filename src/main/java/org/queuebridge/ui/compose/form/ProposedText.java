package org.queuebridge.ui.compose.form;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A text that follows a proposal until the user writes another, and again once it is emptied. */
final class ProposedText {
    private final StringProperty text = new SimpleStringProperty("");
    private String proposal = "";
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

    void propose(String newProposal) {
        proposal = newProposal;
        if (!own) {
            text.set(newProposal);
        }
    }
}
