package org.queuebridge.genesys;

/** Requests access tokens; a test's own source stands in for {@link TokenRequest}. */
interface TokenSource {
    /**
     * Requests a new token.
     *
     * @throws org.queuebridge.domain.FailureException if the request fails or is refused, or the thread is interrupted
     */
    AccessToken request();

    /** Wipes the secret that tokens are requested with. */
    void wipe();
}
