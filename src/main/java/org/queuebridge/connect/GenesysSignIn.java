package org.queuebridge.connect;

/** Port: signs in to Genesys Cloud. */
public interface GenesysSignIn {
    /**
     * Requests a token, then reads the organization, its integrations and what the client may do. Blocks; ends soon
     * after its thread is interrupted.
     *
     * @param credentials copied if needed later, so the caller may wipe them afterwards
     * @throws org.queuebridge.domain.FailureException if any of it fails. A missing permission to read integrations is
     *     no failure: the list is empty then
     */
    GenesysSession signIn(GenesysCredentials credentials);
}
