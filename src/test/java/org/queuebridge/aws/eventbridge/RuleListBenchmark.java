package org.queuebridge.aws.eventbridge;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.aws.bulk.ManyRules;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.LoadRules;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.task.Parallel;

/**
 * How long it takes to list 300 rules with 5 targets each, at 40 ms a call and the call rate of the program: until
 * their names are known, and until their targets are.
 */
public final class RuleListBenchmark {
    private static final int RULES = 300;
    private static final int TARGETS = 5;
    private static final int RUNS = 3;
    private static final Duration LATENCY = Duration.ofMillis(40);

    private RuleListBenchmark() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT.withLatency(LATENCY))) {
            fill(SandboxSession.patient(sandbox).services().eventBridge());
            for (int run = 0; run < RUNS; run++) {
                measure(SandboxSession.patient(sandbox));
            }
        }
    }

    private static void fill(EventBridge events) throws InterruptedException {
        int missing = RULES - events.rules(ManyRules.BUS.name()).items().size();
        Parallel.each(IntStream.range(0, missing).boxed().toList(), 50, number -> {
            RuleKey key = new RuleKey(ManyRules.BUS.name(), "deep-" + number);
            String pattern = "{\"detail\":{\"eventBody\":{\"queueId\":[\"" + ManyRules.queue(number) + "\"]}}}";
            var _ = events.putRule(key, RuleFields.of(Optional.of(pattern), true, "", Optional.empty()), Map.of());
            events.putTargets(key.bus(), key.name(), targets());
        });
    }

    private static List<Target> targets() {
        return IntStream.range(0, TARGETS)
                .mapToObj(each ->
                        new Target("t" + each, "arn:aws:sqs:eu-central-1:111122223333:ended-" + each, Optional.empty()))
                .toList();
    }

    private static void measure(AwsSession session) throws InterruptedException {
        Duration cpu = cpu();
        long begin = System.nanoTime();
        AtomicLong names = new AtomicLong();
        List<RuleInsight> rules = new LoadRules(session.services().eventBridge(), StandardFormat.ALL)
                .load(ManyRules.BUS, (_, _) -> {}, _ -> names.compareAndSet(0, System.nanoTime() - begin))
                .items();
        System.out.printf(
                "%d rules, %d targets: names after %d ms, all after %d ms, with %d ms of CPU%n",
                rules.size(),
                rules.stream().mapToInt(rule -> rule.targets().size()).sum(),
                Duration.ofNanos(names.get()).toMillis(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                cpu().minus(cpu).toMillis());
    }

    /** Of this process, the sandbox included: a busy computer makes the times longer, not this. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
