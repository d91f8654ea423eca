package org.queuebridge.connect;

/** Port: the sandbox inside the program, which stands in for both clouds on this computer. */
public interface SandboxSignIn {
    /** Starts the sandbox where it does not run yet, and says what signs in to it. Blocks for a moment. */
    Access start();

    /**
     * What signs in to the sandbox.
     *
     * @param genesys its Genesys Cloud
     * @param aws its AWS
     */
    record Access(GenesysCredentials genesys, AwsChoice aws) {}
}
