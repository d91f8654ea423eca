package org.queuebridge.ui.connect;

import org.queuebridge.domain.Failure;

/**
 * The state of one side's sign-in.
 *
 * @param <S> type of the session
 */
public sealed interface SignInState<S> {
    /** Not signed in, or signed out. */
    record SignedOut<S>() implements SignInState<S> {}

    /** Signing in. */
    record SigningIn<S>() implements SignInState<S> {}

    /** Signed in. */
    record SignedIn<S>(S session) implements SignInState<S> {}

    /** It failed or was canceled. */
    record Refused<S>(Failure failure) implements SignInState<S> {}
}
