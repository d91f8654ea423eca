package org.queuebridge.aws;

import java.net.ProxySelector;
import java.util.Optional;
import org.queuebridge.aws.client.AwsCallSettings;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Secret;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.task.Pause;

/** Connected to a sandbox, as the program is wired, with keys and settings of a test. */
public final class SandboxSession {
    private SandboxSession() {}

    /** As its administrator, with what people have at a window. */
    public static AwsSession patient(Sandbox sandbox) {
        return of(sandbox, sandbox.accessKeyId(), AwsCallSettings.standard(Pause.sleeping()));
    }

    /** As its administrator, without waiting. */
    public static AwsSession hasty(Sandbox sandbox) {
        return of(sandbox, sandbox.accessKeyId(), AwsStub.hasty());
    }

    public static AwsSession of(Sandbox sandbox, String accessKey, AwsCallSettings settings) {
        AwsConnector connector = new AwsConnector(AwsStub.NO_FILES, _ -> null, ProxySelector.of(null), settings);
        AwsCredentials keys = new AwsCredentials.Keys(
                accessKey, Secret.of(sandbox.secretAccessKey().toCharArray()), Optional.empty());
        return connector.connect(new AwsChoice(
                keys,
                Optional.of(sandbox.region()),
                Optional.of(sandbox.awsUrl().toString())));
    }
}
