package org.queuebridge.ui.connect;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.connect.GenesysSignIn;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.Secret;
import org.queuebridge.ui.session.Sessions;

/** A Genesys Cloud with one client, {@code client}, and one secret, {@code hush}. */
final class FakeGenesysSignIn implements GenesysSignIn {
    static final Failure WRONG = new Failure.SignIn(Reason.GENESYS_SECRET_OR_REGION, List.of(), Evidence.NONE);

    private final List<String> attempts = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();

    @Override
    public GenesysSession signIn(GenesysCredentials credentials) {
        String secret = Secrets.text(credentials.clientSecret());
        secrets.add(credentials.clientSecret());
        attempts.add(credentials.region() + " " + credentials.clientId() + " " + secret);
        if (!credentials.clientId().equals("client") || !secret.equals("hush")) {
            throw new FailureException(WRONG);
        }
        return Sessions.genesys();
    }

    /** What was tried, as {@code region client secret}. */
    List<String> attempts() {
        return attempts;
    }

    /** The secrets that were handed over. */
    List<Secret> secrets() {
        return secrets;
    }
}
