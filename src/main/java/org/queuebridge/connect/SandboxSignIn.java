package org.queuebridge.connect;

/** Port: starts the sandbox inside the program, which stands in for both clouds on this computer. */
public interface SandboxSignIn {
    /** Starts the sandbox unless it is running, and returns the credentials for it. Blocks for a moment. */
    Access start();

    /**
     * The credentials for the sandbox.
     *
     * @param genesys for its Genesys Cloud
     * @param aws for its AWS
     */
    record Access(GenesysCredentials genesys, AwsChoice aws) {}
}
