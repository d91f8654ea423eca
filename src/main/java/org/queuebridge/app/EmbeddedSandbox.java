package org.queuebridge.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.SandboxSignIn;
import org.queuebridge.domain.Secret;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;

/** The sandbox inside the program; started once, at the first need. */
public final class EmbeddedSandbox implements SandboxSignIn, AutoCloseable {
    private final SandboxOptions options;
    private @Nullable Sandbox running;

    public EmbeddedSandbox(SandboxOptions options) {
        this.options = options;
    }

    @Override
    public synchronized Access start() {
        Sandbox sandbox = running();
        return new Access(
                new GenesysCredentials(
                        sandbox.genesysUrl().toString(),
                        sandbox.clientId(),
                        Secret.of(sandbox.clientSecret().toCharArray())),
                new AwsChoice(
                        new AwsCredentials.Keys(
                                sandbox.accessKeyId(),
                                Secret.of(sandbox.secretAccessKey().toCharArray()),
                                Optional.empty()),
                        Optional.of(sandbox.region()),
                        Optional.of(sandbox.awsUrl().toString())));
    }

    /** The sandbox itself, started where it does not run yet. */
    public synchronized Sandbox running() {
        Sandbox sandbox = running;
        if (sandbox == null) {
            try {
                sandbox = Sandbox.start(options);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            running = sandbox;
        }
        return sandbox;
    }

    @Override
    public synchronized void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
