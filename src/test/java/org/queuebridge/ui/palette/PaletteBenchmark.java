package org.queuebridge.ui.palette;

import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.rule;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.queues.Loaded;

/**
 * How long the palette takes for a keystroke over 50,000 queues and 2,000 rules, from the typed letter to what it
 * found. In the program all but the first step runs in the background.
 */
final class PaletteBenchmark {
    private static final int QUEUES = 50_000;
    private static final int RULES = 2_000;
    private static final int ROUNDS = 15;
    private static final List<String> TYPED =
            List.of("support en 42", "grosskunden sud", "kein treffer", "日本 4", "ended-1", "sqs");
    private static final List<String> NAMES =
            List.of("Support", "Kundendienst für Großkunden", "Billing", "サポート 日本", "Ventas España", "Chat 💬");

    private PaletteBenchmark() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        QueueIndex queues = QueueIndex.of(IntStream.range(0, QUEUES)
                .mapToObj(i -> Loaded.queue(
                        new UUID(i, i).toString(),
                        NAMES.get(i % NAMES.size()) + (i % 2 == 0 ? " EN " : " DE ") + i,
                        i % 3 == 0 ? "DACH Süd" : "Home",
                        i % 40))
                .toList());
        List<RuleInsight> rules = IntStream.range(0, RULES)
                .mapToObj(i -> insight(rule("ended-" + i, "{}"), SQS))
                .toList();
        Executor atOnce = Runnable::run;
        PaletteModel model = new PaletteModel(
                new PaletteModel.Sources(
                        new SimpleObjectProperty<>(queues),
                        new SimpleObjectProperty<>(rules),
                        List::of,
                        new PaletteModel.Links(_ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {})),
                atOnce,
                atOnce);
        double[] best = keystrokes(model);
        Arrays.sort(best);
        out.printf(
                Locale.ROOT,
                "a keystroke over %,d queues and %,d rules: median %.2f ms, worst %.2f ms%n",
                queues.size(),
                RULES,
                best[best.length / 2],
                best[best.length - 1]);
    }

    /** Milliseconds of each keystroke, the best of the rounds, after warming up. */
    private static double[] keystrokes(PaletteModel model) {
        List<String> queries = TYPED.stream()
                .flatMap(text -> IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end)))
                .toList();
        double[] best = new double[queries.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                long start = System.nanoTime();
                model.typedProperty().set(queries.get(i));
                found += model.foundProperty().get().all();
                best[i] = Math.min(best[i], (System.nanoTime() - start) / 1e6);
            }
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return best;
    }
}
