package org.queuebridge.ui.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.domain.Failure;

/** Errors that belong to no screen; the newest one. On the window's thread. */
public final class AppErrors {
    private final ReadOnlyObjectWrapper<Optional<Failure>> newest = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The newest error; empty once it was dismissed. */
    public ReadOnlyObjectProperty<Optional<Failure>> newestProperty() {
        return newest.getReadOnlyProperty();
    }

    /** Shows an error. */
    public void tell(Failure failure) {
        newest.set(Optional.of(failure));
    }

    /** Dismisses the error. */
    public void dismiss() {
        newest.set(Optional.empty());
    }
}
