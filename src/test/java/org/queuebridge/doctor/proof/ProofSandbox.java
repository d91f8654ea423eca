package org.queuebridge.doctor.proof;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.DiagnoseRule;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.DoctorAccess;
import org.queuebridge.doctor.DoctorListener;
import org.queuebridge.domain.Secret;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.genesys.GenesysCloudSignIn;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.queues.QueuePage;
import org.queuebridge.rules.verify.IntendedRules;
import org.queuebridge.rules.verify.VerifyRule;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.genesys.GenesysLimits;
import org.queuebridge.sandbox.genesys.OAuthClient;

/** A sandbox, and the program's own adapters that look at it over HTTP. */
final class ProofSandbox implements AutoCloseable {
    static final String RULE = "genesys-ended-support";
    private static final int QUEUES = 24;
    private static final int FASTER_THAN_TESTS = 1_000_000;

    final Sandbox sandbox;
    private final AwsSession aws;

    ProofSandbox() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT
                .withQueues(QUEUES)
                .withEventLimits(EventLimits.ofNewAccount().withCallsPerSecond(FASTER_THAN_TESTS))
                .withGenesysLimits(GenesysLimits.DEFAULT
                        .withRequestsPerMinute(FASTER_THAN_TESTS)
                        .withTokensPerMinute(FASTER_THAN_TESTS)
                        .withSettling(Duration.ZERO)));
        aws = SandboxSession.hasty(sandbox);
    }

    /** What the doctor finds on the demo's rule, for somebody who signs in now. */
    Diagnosis diagnose(EventBus bus) throws InterruptedException {
        GenesysSession genesys = signIn();
        VerifyRule verify = new VerifyRule(
                aws.services().eventBridge(), new EventRuler(), _ -> {}, IntendedRules.NONE, StandardFormat.ALL);
        return new DiagnoseRule(new DoctorAccess(aws, Optional.of(genesys), verify, InstantSource.system()))
                .of(bus, RULE, known(genesys), DoctorListener.NONE);
    }

    AwsSession aws() {
        return aws;
    }

    static EventBus bus(String name) {
        return new EventBus(
                name,
                "arn:aws:events:" + DemoAccount.AWS_REGION + ":" + DemoAccount.AWS_ACCOUNT + ":event-bus/" + name);
    }

    GenesysSession signIn() {
        return new GenesysCloudSignIn()
                .signIn(new GenesysCredentials(
                        sandbox.genesysUrl().toString(),
                        OAuthClient.ADMIN.id(),
                        Secret.of(OAuthClient.ADMIN.secret().toCharArray())));
    }

    /** The queues, as the program loads them at its start. */
    private static KnownQueues known(GenesysSession genesys) {
        if (!genesys.mayReadQueues()) {
            return KnownQueues.NONE;
        }
        List<Queue> all = new ArrayList<>();
        QueuePage page = genesys.cloud().queues(1, QUEUES);
        all.addAll(page.queues());
        return KnownQueues.of(all, true);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
