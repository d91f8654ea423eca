package org.queuebridge.sandbox;

import java.io.IOException;
import java.util.stream.LongStream;

/**
 * How much longer the sandbox takes to start with a day of history than without, which is filled in by a thread of its
 * own. Both take turns, so that what else the computer does slows both.
 */
public final class SandboxStartBenchmark {
    private static final int WARM_UP = 10;
    private static final int RUNS = 31;

    private SandboxStartBenchmark() {}

    public static void main(String... arguments) throws IOException {
        long[] without = new long[RUNS];
        long[] with = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long plain = start(SandboxOptions.DEFAULT);
            long demo = start(SandboxOptions.DEMO);
            if (run >= 0) {
                without[run] = plain;
                with[run] = demo;
            }
        }
        long one = median(without);
        long other = median(with);
        System.out.printf(
                "median of %d starts: without history %d us, with a day of it %d us: %+d us, ratio %.2f%n",
                RUNS, one, other, other - one, (double) other / one);
    }

    /** Until both servers answer, in microseconds. */
    private static long start(SandboxOptions options) throws IOException {
        long begin = System.nanoTime();
        try (Sandbox _ = Sandbox.start(options)) {
            long took = System.nanoTime() - begin;
            return took / 1_000;
        }
    }

    private static long median(long[] values) {
        return LongStream.of(values).sorted().toArray()[values.length / 2];
    }
}
