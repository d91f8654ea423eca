package org.queuebridge.ui.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.domain.Failure;

/** Whether one connected side answers, by its last request. On the window's thread. */
public final class Reachability {
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Why the side does not answer or does not permit what is asked; empty where the last request went well. */
    public ReadOnlyObjectProperty<Optional<Failure>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** A request was answered, or there is another session. */
    public void answered() {
        trouble.set(Optional.empty());
    }

    /** A request failed. Errors of the request itself say nothing about the side. */
    public void failed(Failure failure) {
        switch (failure) {
            case Failure.Network _, Failure.SignIn _, Failure.Forbidden _, Failure.Throttled _, Failure.Unexpected _ ->
                trouble.set(Optional.of(failure));
            case Failure.NotFound _, Failure.Conflict _, Failure.Invalid _ -> answered();
            case Failure.Canceled _ -> {}
        }
    }
}
