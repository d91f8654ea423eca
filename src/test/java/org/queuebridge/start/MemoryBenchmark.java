package org.queuebridge.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.start.WindowProcess.Subject;

/**
 * The memory of the packaged program, worked by keys: in the sample contact center, which it then serves itself, and
 * with very many queues and rules of a sandbox in this process.
 */
final class MemoryBenchmark {
    private static final int MANY_QUEUES = 50_000;
    private static final int MANY_RULES = 300;

    /** The button that has the focus where no variable fills a field; then the screen Queues. */
    private static final List<String> EXPLORE = List.of("space", "ctrl+2");

    /** From the button that signs in to the one that connects to AWS, back to the first; then Rules and Queues. */
    private static final List<String> CONNECT =
            List.of("Tab Tab Tab Tab Tab Tab Tab space", "ctrl+2 ctrl+1 space", "ctrl+3", "ctrl+2");

    private final Path home;
    private final double bare;

    /**
     * Measures in a home folder of its own.
     *
     * @param bare megabytes of a bare window
     */
    MemoryBenchmark(Path home, double bare) {
        this.home = home;
        this.bare = bare;
    }

    void run() throws IOException, InterruptedException {
        measure(DemoQueues.DEFAULT_COUNT, "with the sandbox", Map.of(), EXPLORE);
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT.withQueues(MANY_QUEUES))) {
            fill(sandbox);
            measure(MANY_QUEUES, "with " + MANY_RULES + " rules", environment(sandbox), CONNECT);
        }
    }

    private void measure(int queues, String what, Map<String, String> environment, List<String> keys)
            throws IOException, InterruptedException {
        Path own = Files.createDirectories(home.resolve("of-" + queues));
        List<String> command = List.of(StartBenchmark.IMAGE.toString());
        Subject subject = new Subject(what, StartBenchmark.PROGRAM, command, environment);
        try (WindowProcess window = WindowProcess.open(subject, own)) {
            window.awaitRest();
            for (String each : keys) {
                window.press(each.split(" "));
                window.awaitRest();
            }
            long remembered = remembered(own);
            if (remembered != queues) {
                throw new IllegalStateException("Not loaded: of " + queues + " queues " + remembered
                        + "; the keys may not have reached the window");
            }
            double megabytes = window.megabytes();
            System.out.println(String.format(
                    Locale.ROOT, "%,d queues %s: %.0f MB, %.2f", queues, what, megabytes, megabytes / bare));
        }
    }

    /** How many queues the program remembers, which it does once all are loaded. */
    private static long remembered(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve(".local/share/queuebridge"));
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> memory = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.getFileName().toString().startsWith("queues-"))
                    .findFirst();
            return memory.isEmpty() ? 0 : Files.readString(memory.get()).split("\"id\"", -1).length - 1L;
        }
    }

    private static void fill(Sandbox sandbox) {
        EventBridge events = SandboxSession.patient(sandbox).services().eventBridge();
        String bus = events.buses().items().stream()
                .map(found -> found.name())
                .filter(name -> name.startsWith("aws.partner/"))
                .findFirst()
                .orElseThrow();
        int missing = MANY_RULES - events.rules(bus).items().size();
        IntStream.range(0, missing).forEach(number -> {
            String pattern = "{\"detail\":{\"eventBody\":{\"queueId\":[\"" + number + "\"]}}}";
            var _ = events.putRule(
                    new RuleKey(bus, "many-" + number),
                    RuleFields.of(Optional.of(pattern), true, "", Optional.empty()),
                    Map.of());
        });
    }

    private static Map<String, String> environment(Sandbox sandbox) {
        return sandbox.exports().stream()
                .map(line -> line.substring("export ".length()).split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
    }
}
