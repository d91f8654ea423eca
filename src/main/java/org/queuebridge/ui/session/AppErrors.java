package org.queuebridge.ui.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.domain.Failure;

/** What went wrong that no screen can say, the newest. On the window's thread. */
public final class AppErrors {
    private final ReadOnlyObjectWrapper<Optional<Failure>> newest = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The newest; empty once a person has read it. */
    public ReadOnlyObjectProperty<Optional<Failure>> newestProperty() {
        return newest.getReadOnlyProperty();
    }

    /** Tells a person. */
    public void tell(Failure failure) {
        newest.set(Optional.of(failure));
    }

    /** The person has read it. */
    public void dismiss() {
        newest.set(Optional.empty());
    }
}
