package org.queuebridge.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.queuebridge.Launcher;
import org.queuebridge.Program;

/**
 * Measures from start to window, in turns: a bare window of JavaFX, the packaged program where there is an image, and
 * the program from its classes. Prints the middle of all rounds and the ratios to the bare window. On Linux, with
 * {@code xdotool} and a display or Xvfb.
 */
public final class StartBenchmark {
    private static final Path IMAGE = Path.of("target/image/QueueBridge/bin/QueueBridge");
    private static final String PROGRAM = "QueueBridge";
    private static final int ROUNDS = 3;
    private static final Duration SETTLING = Duration.ofSeconds(4);

    private final Path home;

    private StartBenchmark(Path home) {
        this.home = home;
    }

    /** What is started, and the title of its window. */
    private record Subject(String name, String title, List<String> command) {}

    /** One start: until the window is mapped, and the memory some seconds later. */
    private record Start(double wallSeconds, double cpuSeconds, double megabytes) {}

    /** Runs it; the first argument is the number of rounds. */
    public static void main(String[] args) throws Exception {
        if (System.getenv("DISPLAY") == null || !Files.isExecutable(Path.of("/usr/bin/xdotool"))) {
            System.err.println("This needs xdotool and a display, or Xvfb: xvfb-run -a mvn -q test-compile"
                    + " exec:exec@benchmark-start");
            System.exit(2);
        }
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        new StartBenchmark(Files.createTempDirectory("start-benchmark")).run(rounds);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        List<Subject> subjects = subjects();
        List<List<Start>> starts = new ArrayList<>();
        subjects.forEach(_ -> starts.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < subjects.size(); i++) {
                starts.get(i).add(start(subjects.get(i)));
            }
        }
        System.out.println("                  wall s   CPU s  memory MB   ratios to the bare window");
        Start bare = middle(starts.getFirst());
        for (int i = 0; i < subjects.size(); i++) {
            Start it = middle(starts.get(i));
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-16s %7.2f %7.2f %10.0f   %.2f  %.2f  %.2f",
                    subjects.get(i).name(),
                    it.wallSeconds(),
                    it.cpuSeconds(),
                    it.megabytes(),
                    it.wallSeconds() / bare.wallSeconds(),
                    it.cpuSeconds() / bare.cpuSeconds(),
                    it.megabytes() / bare.megabytes()));
        }
    }

    private static List<Subject> subjects() {
        List<String> bare = new ArrayList<>(Program.command(List.of()));
        bare.replaceAll(word -> word.equals(Launcher.class.getName()) ? BareWindow.Main.class.getName() : word);
        List<Subject> subjects = new ArrayList<>(List.of(new Subject("bare window", BareWindow.TITLE, bare)));
        if (Files.isExecutable(IMAGE)) {
            subjects.add(new Subject("packaged", PROGRAM, List.of(IMAGE.toString())));
        }
        List<String> quick = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms24m");
        subjects.add(new Subject("from classes", PROGRAM, Program.command(quick)));
        return subjects;
    }

    private Start start(Subject subject) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(subject.command())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home);
        long begun = System.nanoTime();
        Process process = builder.start();
        try {
            while (!mapped(subject.title())) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            subject.name() + " ended: " + Files.readString(home.resolve("output")));
                }
                Thread.sleep(10);
            }
            double wall = (System.nanoTime() - begun) / 1e9;
            double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
            Thread.sleep(SETTLING);
            return new Start(wall, cpu, megabytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean mapped(String title) throws IOException, InterruptedException {
        return new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", "^" + title)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static double megabytes(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static Start middle(List<Start> starts) {
        return new Start(
                middle(starts, Start::wallSeconds),
                middle(starts, Start::cpuSeconds),
                middle(starts, Start::megabytes));
    }

    private static double middle(List<Start> starts, ToDoubleFunction<Start> what) {
        return starts.stream().mapToDouble(what).sorted().toArray()[starts.size() / 2];
    }
}
