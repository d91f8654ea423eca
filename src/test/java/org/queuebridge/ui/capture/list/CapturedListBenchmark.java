package org.queuebridge.ui.capture.list;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.queuebridge.Samples;
import org.queuebridge.capture.CapturedEvent;
import org.queuebridge.domain.Answer;
import org.queuebridge.ui.Fx;

/**
 * How long the list of captured events takes, on the window's thread, for ten more events and for a typed letter, with
 * few and with all events that it keeps; and the table that shows it. Prints milliseconds of CPU time; the median of
 * many.
 */
public final class CapturedListBenchmark {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 60;
    private static final int BATCH = 10;
    private static final int OF_A_CONVERSATION = 3;

    private final String event = Samples.event("user-end-acd");
    private long number;

    private CapturedListBenchmark() {}

    public static void main(String[] args) throws Exception {
        for (int round = 0; round < 2; round++) {
            new CapturedListBenchmark().run(round > 0);
        }
        Fx.run(() -> {
            for (int kept : new int[] {500, 500, CapturedList.MOST}) {
                new CapturedListBenchmark().show(kept);
            }
        });
        Platform.exit();
    }

    private void show(int kept) {
        CapturedList list = filled(kept);
        list.groupedProperty().set(true);
        CaptureTable table =
                new CaptureTable(list, new SimpleObjectProperty<>(true), new SimpleObjectProperty<>(13), () -> {});
        Stage window = Fx.dressed(new Scene(table, 700, 600));
        list.choose(list.shownProperty().get().lines().get(1));
        double shown = median(() -> {
            list.add(rows(BATCH));
            table.applyCss();
            table.layout();
        });
        System.out.printf("%,6d events by conversation in a table: 10 more and laid out %.2f ms%n", kept, shown);
        window.close();
    }

    private void run(boolean say) {
        for (int kept : new int[] {500, CapturedList.MOST}) {
            double flat = median(kept, false, "");
            double grouped = median(kept, true, "");
            double filtered = median(kept, true, "support acd");
            if (say) {
                System.out.printf(
                        "%,6d events: 10 more %.2f ms, by conversation %.2f ms, filtered too %.2f ms; a letter %.2f"
                                + " ms%n",
                        kept, flat, grouped, filtered, typing(kept));
            }
        }
    }

    private double median(int kept, boolean grouped, String filter) {
        CapturedList list = filled(kept);
        list.groupedProperty().set(grouped);
        list.filterProperty().set(filter);
        return median(() -> list.add(rows(BATCH)));
    }

    private double typing(int kept) {
        CapturedList list = filled(kept);
        list.groupedProperty().set(true);
        return median(
                () -> list.filterProperty().set(list.filterProperty().get().equals("supp") ? "suppo" : "supp"));
    }

    private CapturedList filled(int kept) {
        CapturedList list = new CapturedList();
        list.add(rows(kept));
        return list;
    }

    private static double median(Runnable work) {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREAD.getCurrentThreadCpuTime();
            work.run();
            times[round] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private List<CaptureRow> rows(int count) {
        return IntStream.range(0, count).mapToObj(_ -> row()).toList();
    }

    private CaptureRow row() {
        number++;
        return new CaptureRow(
                number,
                CapturedEvent.of(event.replace("\"id\"", "\"id" + number + "\""), Instant.EPOCH),
                "09:42:07",
                "Support EN " + number % 40,
                "Home",
                "user.end",
                "c" + number / OF_A_CONVERSATION,
                List.of("billing"),
                Optional.of(Answer.YES),
                "");
    }
}
