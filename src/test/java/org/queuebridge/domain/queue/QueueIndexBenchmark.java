package org.queuebridge.domain.queue;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.queuebridge.domain.text.Folding;

/**
 * How long a keystroke takes over 50,000 queues, and how much longer it would take without an index. Both are measured
 * in the same run, so that the ratio can be compared between computers.
 */
final class QueueIndexBenchmark {
    private static final int QUEUES = 50_000;
    private static final int ROUNDS = 15;
    private static final double FRAME_MS = 16;
    private static final List<String> TYPED = List.of("support en 42", "grosskunden sud", "kein treffer", "日本 4");
    private static final List<String> NAMES =
            List.of("Support", "Kundendienst für Großkunden", "Billing", "サポート 日本", "Ventas España", "Chat 💬");
    private static final List<String> DIVISIONS = List.of("Home", "DACH Süd", "APAC", "Iberia", "Nordics", "Americas");

    private QueueIndexBenchmark() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        List<Queue> queues = queues();
        long start = System.nanoTime();
        QueueIndex index = QueueIndex.of(queues);
        out.printf(Locale.ROOT, "%,d queues indexed in %.1f ms (cold)%n", QUEUES, (System.nanoTime() - start) / 1e6);

        double[] indexed = keystrokes(query -> index.search(query).size());
        double[] naive = keystrokes(query -> scan(queues, query));
        out.printf(
                Locale.ROOT, "a keystroke, index:    median %.2f ms, worst %.2f ms%n", median(indexed), worst(indexed));
        out.printf(Locale.ROOT, "a keystroke, no index: median %.2f ms, worst %.2f ms%n", median(naive), worst(naive));
        out.printf(Locale.ROOT, "ratio of medians: %.1f%n", median(naive) / median(indexed));
        out.printf(Locale.ROOT, "worst keystroke: %.0f %% of a frame of 16 ms%n", 100 * worst(indexed) / FRAME_MS);
    }

    /** Milliseconds of each keystroke, the best of the rounds, after warming up. */
    private static double[] keystrokes(ToIntFunction<String> search) {
        List<String> queries = TYPED.stream()
                .flatMap(text -> IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end)))
                .toList();
        double[] best = new double[queries.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                long start = System.nanoTime();
                found += search.applyAsInt(queries.get(i));
                best[i] = Math.min(best[i], (System.nanoTime() - start) / 1e6);
            }
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return best;
    }

    private static int scan(List<Queue> queues, String query) {
        String[] words = Folding.fold(query).strip().split("\\s+");
        int found = 0;
        for (Queue queue : queues) {
            String text = Folding.fold(
                    String.join("\n", queue.name(), queue.division().name(), queue.description(), queue.id()));
            found += Arrays.stream(words).allMatch(text::contains) ? 1 : 0;
        }
        return found;
    }

    private static List<Queue> queues() {
        Random random = new Random(42);
        return IntStream.range(0, QUEUES)
                .mapToObj(i -> new Queue(
                        new UUID(random.nextLong(), random.nextLong()).toString(),
                        NAMES.get(random.nextInt(NAMES.size())) + (random.nextBoolean() ? " EN " : " DE ") + i,
                        new Division("d", DIVISIONS.get(random.nextInt(DIVISIONS.size()))),
                        random.nextInt(3) == 0 ? "Opened for the campaign of week " + i % 52 : "",
                        random.nextInt(40)))
                .toList();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double worst(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
