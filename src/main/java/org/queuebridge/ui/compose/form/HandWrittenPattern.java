package org.queuebridge.ui.compose.form;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The event pattern that the user writes by hand instead of composing it. */
public final class HandWrittenPattern {
    private final ObjectProperty<Optional<String>> text = new SimpleObjectProperty<>(Optional.empty());

    /** The typed JSON text; empty while the pattern is composed. */
    public ObjectProperty<Optional<String>> textProperty() {
        return text;
    }

    public boolean used() {
        return text.get().isPresent();
    }

    /** Starts writing by hand from this text. */
    public void write(String from) {
        text.set(Optional.of(from));
    }

    /** Returns to the composed pattern. */
    public void compose() {
        text.set(Optional.empty());
    }
}
