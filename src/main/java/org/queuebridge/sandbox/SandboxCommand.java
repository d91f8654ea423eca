package org.queuebridge.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * The sandbox without a window: prints where it is and what signs in, then {@code ready}, and serves until it is
 * stopped by a signal or an interrupt.
 */
public final class SandboxCommand {
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
     * @param arguments as {@link SandboxOptions#parse} reads them, or {@code --help}
     * @return the exit code: 2 where it could not start, which is said in one line
     */
    public int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            out.print(SandboxOptions.HELP);
            return DONE;
        }
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.parse(arguments))) {
            serve(sandbox);
            return DONE;
        } catch (IllegalArgumentException | IOException e) {
            err.println("sandbox: " + e.getMessage());
            return FAILED;
        }
    }

    private void serve(Sandbox sandbox) {
        Thread hook = Thread.ofPlatform().name("sandbox-stop").unstarted(sandbox::close);
        Runtime.getRuntime().addShutdownHook(hook);
        sandbox.exports().forEach(out::println);
        out.println("ready");
        out.flush();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
