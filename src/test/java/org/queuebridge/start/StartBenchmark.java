package org.queuebridge.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.queuebridge.Launcher;
import org.queuebridge.Program;
import org.queuebridge.start.WindowProcess.Subject;

/**
 * Measures from start to window, in turns: a bare window of JavaFX, the packaged program where there is an image, the
 * program from its classes, and all that {@code mvn -q compile exec:exec} does once compiled; then the memory that the
 * packaged one takes with queues and rules. Prints the middle of all rounds and the ratios to the bare window and to
 * the packaged program. On Linux, with {@code xdotool} and a display or Xvfb.
 */
public final class StartBenchmark {
    static final Path IMAGE = Path.of("target/image/QueueBridge/bin/QueueBridge");
    static final String PROGRAM = "QueueBridge";
    private static final int ROUNDS = 3;
    private static final List<Path> MADE_ON_THE_SIDE =
            List.of(Path.of("target/start.options"), Path.of("target/maven.jsa.fits"));

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path home;

    private StartBenchmark(Path home) {
        this.home = home;
    }

    /** One start: until the window is mapped, and the memory at rest. */
    private record Start(double wallSeconds, double cpuSeconds, double megabytes) {}

    /** Runs it; the first argument is the number of rounds. */
    public static void main(String[] args) throws Exception {
        if (System.getenv("DISPLAY") == null || !Files.isExecutable(Path.of("/usr/bin/xdotool"))) {
            System.err.println("This needs xdotool and a display, or Xvfb: xvfb-run -a mvn -q test-compile"
                    + " exec:exec@benchmark-start");
            System.exit(2);
        }
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        Path home = Files.createTempDirectory("start-benchmark");
        // Xvfb starts anew whenever its last client leaves, which would cost each look for a window 40 ms of a
        // processor.
        Process client =
                new ProcessBuilder("xdotool", "sleep", "" + Duration.ofDays(1).toSeconds()).start();
        try {
            double bare = new StartBenchmark(home).run(rounds);
            if (Files.isExecutable(IMAGE)) {
                new MemoryBenchmark(home, bare).run();
            }
        } finally {
            client.destroy();
        }
    }

    /** Returns the memory of the bare window, in megabytes. */
    private double run(int rounds) throws IOException, InterruptedException {
        List<Subject> subjects = subjects();
        awaitWhatIsMadeOnTheSide(subjects.getLast());
        List<List<Start>> starts = new ArrayList<>();
        subjects.forEach(_ -> starts.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < subjects.size(); i++) {
                starts.get(i).add(start(subjects.get(i)));
            }
        }
        System.out.println("                  wall s   CPU s  memory MB   ratios to the bare window   wall to "
                + subjects.get(1).name());
        Start bare = middle(starts.getFirst());
        Start second = middle(starts.get(1));
        for (int i = 0; i < subjects.size(); i++) {
            Start it = middle(starts.get(i));
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-16s %7.2f %7.2f %10.0f   %.2f  %.2f  %.2f          %.2f",
                    subjects.get(i).name(),
                    it.wallSeconds(),
                    it.cpuSeconds(),
                    it.megabytes(),
                    it.wallSeconds() / bare.wallSeconds(),
                    it.cpuSeconds() / bare.cpuSeconds(),
                    it.megabytes() / bare.megabytes(),
                    it.wallSeconds() / second.wallSeconds()));
        }
        return bare.megabytes();
    }

    private List<Subject> subjects() {
        List<String> bare = new ArrayList<>(Program.command(List.of()));
        bare.replaceAll(word -> word.equals(Launcher.class.getName()) ? BareWindow.Main.class.getName() : word);
        List<Subject> subjects = new ArrayList<>(List.of(new Subject("bare window", BareWindow.TITLE, bare, Map.of())));
        if (Files.isExecutable(IMAGE)) {
            subjects.add(new Subject("packaged", PROGRAM, List.of(IMAGE.toString()), Map.of()));
        }
        List<String> quick = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms24m");
        subjects.add(new Subject("from classes", PROGRAM, Program.command(quick), Map.of()));
        List<String> maven = List.of("mvn", "-q", "compile", "exec:exec");
        // Maven has its own folder where the user is at home.
        Map<String, String> folders = Map.of(
                "JAVA_TOOL_OPTIONS", "",
                "XDG_STATE_HOME", home + "/.local/state",
                "XDG_CONFIG_HOME", home + "/.config",
                "XDG_DATA_HOME", home + "/.local/share",
                "XDG_CACHE_HOME", home + "/.cache");
        subjects.add(new Subject("from source", PROGRAM, maven, folders));
        return subjects;
    }

    /** The first start from source is no measure of those that follow. */
    private void awaitWhatIsMadeOnTheSide(Subject fromSource) throws IOException, InterruptedException {
        if (madeOnTheSide()) {
            return;
        }
        try (WindowProcess window = WindowProcess.open(fromSource, home)) {
            window.awaitRest();
        }
        long begun = System.nanoTime();
        while (!madeOnTheSide()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("Not made on the side: " + MADE_ON_THE_SIDE);
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    private static boolean madeOnTheSide() {
        return MADE_ON_THE_SIDE.stream().allMatch(Files::exists);
    }

    private Start start(Subject subject) throws IOException, InterruptedException {
        try (WindowProcess window = WindowProcess.open(subject, home)) {
            window.awaitRest();
            return new Start(window.wallSeconds(), window.cpuSeconds(), window.megabytes());
        }
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
