package org.queuebridge.domain.pattern;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.pattern.build.PatternBuilder;
import org.queuebridge.domain.pattern.build.PatternSplit;
import org.queuebridge.domain.pattern.read.PatternReader;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.json.JsonText;

/** What happens at each tick, for 5,000 queues: it must take less than a frame. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PatternBenchmark {
    private static final int QUEUES = 5_000;
    private static final double FRAME_MS = 16;

    private final PatternIntent intent = Meant.partner(FiresWhen.proposedFor(StandardFormat.PARTNER));
    private final List<String> ids = IntStream.range(0, QUEUES)
            .mapToObj(i -> new UUID(i * 0x9E3779B97F4A7C15L, i).toString())
            .toList();
    private final EventPattern whole = build(ids);
    private final List<Set<String>> parts =
            PatternSplit.of(intent, ids, PatternBudget.DEFAULT_LIMIT, List.of()).orElseThrow();
    private final String text = whole.text();
    private final List<String> partTexts =
            parts.stream().map(part -> build(part).text()).toList();

    /** Runs all benchmarks, and compares them with a frame. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results =
                new Runner(new OptionsBuilder().include("org.queuebridge").build()).run();
        PrintStream out = System.out;
        out.println();
        for (RunResult result : results) {
            double ms = result.getPrimaryResult().getScore();
            out.printf(
                    Locale.ROOT,
                    "%-32s %8.2f ms, %4.0f %% of a frame of 16 ms%n",
                    result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.)", "$1"),
                    ms,
                    100 * ms / FRAME_MS);
        }
    }

    @Benchmark
    public EventPattern build() {
        return build(ids);
    }

    @Benchmark
    public PatternBudget.Usage budget() {
        return PatternBudget.DEFAULT.usage(whole);
    }

    @Benchmark
    public PatternReading read() {
        return read(text);
    }

    @Benchmark
    public List<PatternReading> readParts() {
        List<PatternReading> readings = new ArrayList<>();
        partTexts.forEach(part -> readings.add(read(part)));
        return readings;
    }

    @Benchmark
    public List<Set<String>> split() {
        return PatternSplit.of(intent, ids, PatternBudget.DEFAULT_LIMIT, List.of())
                .orElseThrow();
    }

    /** With one queue more. */
    @Benchmark
    public List<Set<String>> splitAgain() {
        List<String> more = new ArrayList<>(ids);
        more.add("one more");
        return PatternSplit.of(intent, more, PatternBudget.DEFAULT_LIMIT, parts).orElseThrow();
    }

    private EventPattern build(Collection<String> queueIds) {
        return PatternBuilder.build(intent, queueIds).orElseThrow();
    }

    private static PatternReading read(String pattern) {
        return PatternReader.read(
                JsonText.parse(pattern).object().orElseThrow(), Optional.of(Meant.BUS), StandardFormat.ALL);
    }
}
