package org.queuebridge.rules.coverage;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.RuleInsight;

/**
 * Which of 300 rules cover which of 50,000 queues: in the background, whenever these change: it has no frame to keep
 * to.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SubstituteRulesBenchmark {
    private static final int RULES = 300;

    private final List<Queue> queues = IntStream.range(0, 50_000)
            .mapToObj(i -> InMemoryGenesysCloud.queue("id-" + i, "Queue " + i))
            .toList();
    private final List<RuleInsight> naming = rules(i -> IntStream.range(0, 44)
            .mapToObj(each -> "\"id-" + (i * 44 + each) + "\"")
            .collect(Collectors.joining(",")));
    private final List<RuleInsight> conditional = rules(i -> "{\"anything-but\":[\"id-" + i + "\"]}");

    /** As this program makes them: 44 ids in each. */
    @Benchmark
    public QueueCoverage byIds() {
        return QueueCoverage.of(naming, 0, queues);
    }

    /** The worst: each rule has to be asked about each queue. */
    @Benchmark
    public QueueCoverage byConditions() {
        return QueueCoverage.of(conditional, 0, queues);
    }

    private static List<RuleInsight> rules(IntFunction<String> tests) {
        return IntStream.range(0, RULES)
                .mapToObj(i -> Examples.insight(
                        Examples.rule("r" + i, "{\"detail.eventBody.queueId\":[" + tests.apply(i) + "]}"),
                        Examples.SQS))
                .toList();
    }
}
