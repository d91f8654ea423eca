package org.queuebridge.ui.connect;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.Failure;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;

/**
 * Signs in to one side, one attempt at a time, and hands the session to the workspace.
 *
 * @param <S> the session
 */
final class SignIn<S> {
    private final Tasks tasks;
    private final String label;
    private final ObjectProperty<Optional<S>> session;
    private final ReadOnlyObjectWrapper<SignInState<S>> state =
            new ReadOnlyObjectWrapper<>(new SignInState.SignedOut<>());
    private @Nullable Job job;
    private int newest;

    SignIn(Tasks tasks, String label, ObjectProperty<Optional<S>> session) {
        this.tasks = tasks;
        this.label = label;
        this.session = session;
    }

    ReadOnlyObjectProperty<SignInState<S>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * Signs in; signs out first, so that nothing of the old session stays beside the new one.
     *
     * @param attempt signs in; blocks
     * @param wipe called once the attempt has ended
     * @param worked called on success
     */
    void start(Supplier<S> attempt, Runnable wipe, Runnable worked) {
        signOut();
        state.set(new SignInState.SigningIn<>());
        int mine = newest;
        job = tasks.start(
                label,
                _ -> {
                    try {
                        return attempt.get();
                    } finally {
                        wipe.run();
                    }
                },
                signedIn -> {
                    worked.run();
                    state.set(new SignInState.SignedIn<>(signedIn));
                    session.set(Optional.of(signedIn));
                },
                failure -> refuse(mine, failure));
    }

    void cancel() {
        if (job != null && state.get() instanceof SignInState.SigningIn) {
            job.cancel();
        }
    }

    void signOut() {
        cancel();
        newest++;
        state.set(new SignInState.SignedOut<>());
        session.set(Optional.empty());
    }

    /** A refusal says nothing about what is chosen or typed now. */
    void forgetRefusal() {
        if (state.get() instanceof SignInState.Refused) {
            state.set(new SignInState.SignedOut<>());
        }
    }

    /** An attempt that a newer one replaced is not reported. */
    private void refuse(int attempt, Failure failure) {
        if (attempt == newest) {
            state.set(new SignInState.Refused<>(failure));
        }
    }
}
