package org.queuebridge.ui.compose.form;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The event pattern as a person writes it, where they do not have it composed. */
public final class HandWrittenPattern {
    private final ObjectProperty<Optional<String>> text = new SimpleObjectProperty<>(Optional.empty());

    /** The JSON text as it is typed; empty while the pattern is composed. */
    public ObjectProperty<Optional<String>> textProperty() {
        return text;
    }

    public boolean used() {
        return text.get().isPresent();
    }

    /** Goes on from this text by hand. */
    public void write(String from) {
        text.set(Optional.of(from));
    }

    /** Has it composed again. */
    public void compose() {
        text.set(Optional.empty());
    }
}
