package org.queuebridge.genesys;

/** Where tokens come from. */
interface TokenSource {
    /**
     * A new token.
     *
     * @throws org.queuebridge.domain.FailureException where none is given, or once the thread is interrupted
     */
    AccessToken request();

    /** Forgets the secret that tokens are asked for with. */
    void wipe();
}
