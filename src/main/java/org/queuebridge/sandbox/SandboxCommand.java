package org.queuebridge.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The command {@code sandbox}: prints, after a comment line, addresses and credentials, then {@code ready}, and serves
 * until a signal or an interrupt stops it.
 */
public final class SandboxCommand {
    private static final String WITH_PARENT = "--with-parent";
    private static final String ENV_FILE = "--env-file";

    /** With {@code -B}, Maven puts a color code before the first line; a comment loses nothing by it. */
    private static final String FIRST_LINE = "# Where the sandbox is, and what signs in to it:";

    private static final int DONE = 0;
    private static final int FAILED = 2;

    private final PrintStream out;
    private final PrintStream err;

    public SandboxCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs it.
     *
     * @param arguments as {@link SandboxOptions#parse} reads them, {@code --with-parent}, {@code --env-file PATH}, or
     *     {@code --help}
     * @return the exit code: 2 where it could not start, which is printed as one line
     */
    public int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            out.print(SandboxOptions.HELP);
            return DONE;
        }
        List<String> options = new ArrayList<>(arguments);
        options.remove(WITH_PARENT);
        Optional<Path> envFile = takeEnvFile(options);
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.parse(options))) {
            if (envFile.isPresent()) {
                EnvFile.write(envFile.get(), sandbox.exports());
            }
            serve(
                    sandbox,
                    arguments.contains(WITH_PARENT) ? new ParentProcess()::awaitEnd : new CountDownLatch(1)::await);
            return DONE;
        } catch (IllegalArgumentException | IOException e) {
            err.println("sandbox: " + e.getMessage());
            return FAILED;
        }
    }

    /** Takes the option and its value from the others. */
    private static Optional<Path> takeEnvFile(List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            String word = options.get(i);
            if (word.startsWith(ENV_FILE + "=")) {
                options.remove(i);
                return Optional.of(Path.of(word.substring(ENV_FILE.length() + 1)));
            }
            if (word.equals(ENV_FILE) && i + 1 < options.size()) {
                options.remove(i);
                return Optional.of(Path.of(options.remove(i)));
            }
        }
        return Optional.empty();
    }

    private void serve(Sandbox sandbox, End end) {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("sandbox-stop").unstarted(sandbox::close));
        out.println(FIRST_LINE);
        sandbox.exports().forEach(out::println);
        out.println("ready");
        out.flush();
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What stops the server, besides signals. */
    @FunctionalInterface
    private interface End {
        void await() throws InterruptedException;
    }
}
