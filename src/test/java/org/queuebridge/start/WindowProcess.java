package org.queuebridge.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program with a window, and what started it, as {@code xdotool} and Linux see them. */
final class WindowProcess implements AutoCloseable {
    private static final long PATIENCE_NANOS = Duration.ofMinutes(3).toNanos();
    private static final long RESTING_CPU_MILLIS = 300;

    private final Process process;
    private final double wallSeconds;
    private final double cpuSeconds;

    /**
     * What is started.
     *
     * @param title that of its window, or the beginning
     * @param environment added to that of this process
     */
    record Subject(String name, String title, List<String> command, Map<String, String> environment) {}

    private WindowProcess(Process process, double wallSeconds, double cpuSeconds) {
        this.process = process;
        this.wallSeconds = wallSeconds;
        this.cpuSeconds = cpuSeconds;
    }

    /** Starts it and returns once its window is there. */
    static WindowProcess open(Subject subject, Path home) throws IOException, InterruptedException {
        Path output = home.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(subject.command()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home);
        builder.environment().putAll(subject.environment());
        long begun = System.nanoTime();
        Process process = builder.start();
        while (xdotool("search", "--onlyvisible", "--name", "^" + subject.title()) != 0) {
            if (!process.isAlive()) {
                throw new IllegalStateException(subject.name() + " ended: " + Files.readString(output));
            }
            // Seldom enough to take little of a processor from what is measured.
            Thread.sleep(25);
        }
        return new WindowProcess(
                process, (System.nanoTime() - begun) / 1e9, cpu(process).toMillis() / 1e3);
    }

    /** From its start until its window was there. */
    double wallSeconds() {
        return wallSeconds;
    }

    /** That of all its processes until its window was there. */
    double cpuSeconds() {
        return cpuSeconds;
    }

    /** Presses keys in the window, one after another. */
    void press(String... keys) throws IOException, InterruptedException {
        // A window manager gives the focus by this alone; without one, it fails and the next does.
        xdotoolOnWindow("windowactivate");
        xdotoolOnWindow("windowfocus");
        List<String> words = new ArrayList<>(List.of("sleep", "1", "key", "--delay", "100"));
        words.addAll(List.of(keys));
        xdotool(words.toArray(String[]::new));
    }

    private void xdotoolOnWindow(String command) throws IOException, InterruptedException {
        xdotool("search", "--onlyvisible", "--pid", "" + process.pid(), command);
    }

    /**
     * Returns once the process does next to nothing for some seconds, longer than it waits to give memory back. The
     * sample contact center is never quite still.
     */
    void awaitRest() throws InterruptedException {
        long begun = System.nanoTime();
        for (int quiet = 0; quiet < 4; ) {
            Duration before = cpu(process);
            Thread.sleep(Duration.ofSeconds(2));
            quiet = cpu(process).minus(before).toMillis() < RESTING_CPU_MILLIS ? quiet + 1 : 0;
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new IllegalStateException("It does not come to rest");
            }
        }
    }

    /** What the largest of its processes takes of the computer's memory now, shared libraries included. */
    double megabytes() {
        return processes(process).mapToDouble(WindowProcess::megabytes).max().orElseThrow();
    }

    private static double megabytes(ProcessHandle handle) {
        try {
            return Files.readAllLines(Path.of("/proc/" + handle.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration cpu(Process process) {
        return processes(process)
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Stream<ProcessHandle> processes(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static int xdotool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        List<ProcessHandle> all = processes(process).toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(each -> each.onExit().join());
    }
}
