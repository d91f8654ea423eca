package org.queuebridge.doctor.proof;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.domain.Secret;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.genesys.GenesysCloudSignIn;
import org.queuebridge.queues.memory.QueueMemory;
import org.queuebridge.queues.memory.RememberQueues;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.genesys.GenesysEvent;
import org.queuebridge.sandbox.genesys.GenesysLimits;
import org.queuebridge.sandbox.genesys.OAuthClient;

/** A sandbox, and a person who works with it again and again, by the program's own adapters and over HTTP. */
final class ProofSandbox implements AutoCloseable {
    static final String RULE = "genesys-ended-support";
    private static final String QUEUE = "Support EN";
    /** Where the rule delivers to that has a target in another account. */
    private static final String QUEUE_ABROAD = "arn:aws:sqs:eu-central-1:999988887777:conversation-ended";

    private static final int QUEUES = 24;
    private static final int FASTER_THAN_TESTS = 1_000_000;

    final Sandbox sandbox;
    private final AwsSession aws;
    private final MemoryJournal journal = new MemoryJournal();
    private final AtomicReference<QueueMemory> memory = new AtomicReference<>(QueueMemory.EMPTY);

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

    /** What the doctor finds on the demo's rule, for somebody who signs in to Genesys Cloud now. */
    Diagnosis diagnose(EventBus bus) throws InterruptedException {
        return new ProofVisit(aws, signIn(), journal, remembering()).diagnose(bus);
    }

    AwsSession aws() {
        return aws;
    }

    /** Somebody who signs in on both sides now. */
    ProofVisit visit() {
        return new ProofVisit(aws, signIn(), journal, remembering());
    }

    /** Lets a call end in Genesys Cloud, and says whether a target of the rule has the event. */
    boolean delivers() {
        sandbox.events().inbox(DemoRules.ENDED_QUEUE).clear();
        int abroad = sandbox.targets().sqs().waiting(QUEUE_ABROAD);
        String queue = sandbox.genesys().queueId(QUEUE).orElseThrow();
        for (String topic : List.of("user.end", "acd.end")) {
            sandbox.genesys().happen(GenesysEvent.of(topic, "c0ffee", queue, Instant.EPOCH));
        }
        return !sandbox.events().inbox(DemoRules.ENDED_QUEUE).messages().isEmpty()
                || sandbox.targets().sqs().waiting(QUEUE_ABROAD) > abroad;
    }

    static EventBus bus(String name) {
        return new EventBus(
                name,
                "arn:aws:events:" + DemoAccount.AWS_REGION + ":" + DemoAccount.AWS_ACCOUNT + ":event-bus/" + name);
    }

    private RememberQueues remembering() {
        return new RememberQueues((_, change) -> memory.updateAndGet(change), () -> Instant.EPOCH);
    }

    GenesysSession signIn() {
        return new GenesysCloudSignIn()
                .signIn(new GenesysCredentials(
                        sandbox.genesysUrl().toString(),
                        OAuthClient.ADMIN.id(),
                        Secret.of(OAuthClient.ADMIN.secret().toCharArray())));
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
