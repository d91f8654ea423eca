package org.queuebridge.connect;

/** Port: signs in to Genesys Cloud. */
public interface GenesysSignIn {
    /**
     * Gets a token, the organisation, and what the client may do. Blocks; ends soon after its thread is interrupted.
     *
     * @param credentials copied where they are needed longer; the caller may wipe them afterwards
     * @throws org.queuebridge.domain.FailureException where any of it fails. Integrations that may not be read are no
     *     failure: the list is empty then
     */
    GenesysSession signIn(GenesysCredentials credentials);
}
