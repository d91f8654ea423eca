package org.queuebridge.ui.connect;

import org.queuebridge.domain.Failure;

/**
 * Where one side's sign-in stands.
 *
 * @param <S> what it leads to
 */
public sealed interface SignInState<S> {
    /** Nothing was tried, or the person signed out. */
    record SignedOut<S>() implements SignInState<S> {}

    /** Under way. */
    record SigningIn<S>() implements SignInState<S> {}

    /** It worked. */
    record SignedIn<S>(S session) implements SignInState<S> {}

    /** It did not work, or was cancelled. */
    record Refused<S>(Failure failure) implements SignInState<S> {}
}
