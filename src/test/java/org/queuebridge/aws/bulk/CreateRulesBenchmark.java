package org.queuebridge.aws.bulk;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.aws.client.AwsCallSettings;
import org.queuebridge.changes.Applied;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.http.Faults;
import org.queuebridge.task.Pause;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.Target;

/**
 * Creates many rules as the program does, and as a plain script would: PutRule, PutTargets and DescribeRule one after
 * the other with the AWS SDK alone. Both call the same sandbox, where a call takes 40 ms and 50 a second are allowed.
 * Prints rules and calls a second and the ratio. README says how it is started.
 */
public final class CreateRulesBenchmark {
    private static final int RULES = 200;
    private static final Duration LATENCY = Duration.ofMillis(40);
    private static final int WARM_UP = 5;

    private final Sandbox sandbox;

    private CreateRulesBenchmark(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    public static void main(String[] args) throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT.withLatency(LATENCY))) {
            new CreateRulesBenchmark(sandbox).run(args.length > 0 ? Integer.parseInt(args[0]) : RULES);
        }
    }

    private interface Work {
        void run() throws InterruptedException, IOException;
    }

    private void run(int rules) throws Exception {
        try (EventBridgeClient client = plainClient()) {
            loop(client, "warm", WARM_UP);
            double plain = rate("plain loop", rules, () -> loop(client, "plain", rules));
            // The rate is allowed again in full.
            Thread.sleep(Duration.ofSeconds(2));
            ManyRules many = new ManyRules(
                    SandboxSession.of(sandbox, sandbox.accessKeyId(), AwsCallSettings.standard(Pause.sleeping())),
                    rules,
                    DemoRules.ENDED_QUEUE);
            double ours = rate("this program", rules, () -> create(many));
            System.out.printf(
                    Locale.ROOT,
                    "%.2f times as fast; %d calls were faster than is allowed%n",
                    ours / plain,
                    sandbox.events().tooFast());
        }
    }

    /** Rules a second. */
    private double rate(String what, int rules, Work work) throws Exception {
        sandbox.faults().clear();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        int calls = sandbox.faults().calls(Faults.ANY);
        System.out.printf(
                Locale.ROOT,
                "%s: %d rules in %.1f s, %.1f rules/s, %.2f calls a rule, %.1f calls/s%n",
                what,
                rules,
                seconds,
                rules / seconds,
                calls / (double) rules,
                calls / seconds);
        return rules / seconds;
    }

    private static void create(ManyRules many) throws InterruptedException {
        Applied made = many.create();
        if (!made.complete()) {
            throw new IllegalStateException(made.left().size() + " rules were not created");
        }
    }

    private static void loop(EventBridgeClient client, String prefix, int rules) {
        String bus = "default";
        IntStream.range(0, rules).forEach(number -> {
            String name = prefix + "-" + number;
            var _ = client.putRule(rule -> rule.name(name)
                    .eventBusName(bus)
                    .eventPattern("{\"detail\":{\"queue\":{\"id\":[\"" + ManyRules.queue(number) + "\"]}}}"));
            var _ = client.putTargets(put -> put.rule(name)
                    .eventBusName(bus)
                    .targets(Target.builder().id("t").arn(DemoRules.ENDED_QUEUE).build()));
            var _ = client.describeRule(rule -> rule.name(name).eventBusName(bus));
        });
    }

    private EventBridgeClient plainClient() {
        return EventBridgeClient.builder()
                .endpointOverride(URI.create(sandbox.awsUrl().toString()))
                .region(Region.of(sandbox.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(sandbox.accessKeyId(), sandbox.secretAccessKey())))
                .build();
    }
}
