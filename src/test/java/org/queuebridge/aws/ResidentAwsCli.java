package org.queuebridge.aws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.queuebridge.Tool;

/**
 * The AWS CLI for scripts that start it a hundred times. Most of such a start is loading it: here one process has
 * loaded it, and each {@code aws} runs as a fork of that process, with the streams, the folder, the arguments and the
 * variables of its own. Where the {@code aws} on the path is no Python program that can be loaded so, scripts start
 * that one.
 */
public final class ResidentAwsCli implements AutoCloseable {
    private static final String PYTHON =
            "import awscli.clidriver, sys; sys.platform == 'linux' and print(sys.executable, end='')";

    private final Optional<Process> server;
    private final Map<String, String> environment;

    private ResidentAwsCli(Optional<Process> server, Map<String, String> environment) {
        this.server = server;
        this.environment = environment;
    }

    /** Skips the test, saying so, where there is no AWS CLI. */
    public static ResidentAwsCli start(Path folder) throws IOException, InterruptedException {
        Tool.assumeOnPath("aws");
        Tool.Ended python = Tool.run(folder, Map.of(), List.of("python3", "-c", PYTHON));
        if (python.code() != 0 || python.said().isEmpty()) {
            return new ResidentAwsCli(Optional.empty(), Map.of());
        }
        return loaded(folder, python.said());
    }

    private static ResidentAwsCli loaded(Path folder, String python) throws IOException, InterruptedException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path aws = Files.writeString(bin.resolve("aws"), "#!" + python + " -IS\n" + resource("aws.py"));
        if (!aws.toFile().setExecutable(true)) {
            throw new IOException("cannot make it executable: " + aws);
        }
        Process server = new ProcessBuilder(
                        python,
                        "-c",
                        resource("server.py"),
                        bin.resolve("socket").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ResidentAwsCli resident =
                new ResidentAwsCli(Optional.of(server), Map.of("PATH", bin + ":" + System.getenv("PATH")));
        if (server.getInputStream().read() < 0) {
            throw new IOException("the AWS CLI could not be loaded");
        }
        if (!version(folder, Map.of(), "aws").equals(version(folder, resident.environment, aws.toString()))) {
            resident.close();
            return new ResidentAwsCli(Optional.empty(), Map.of());
        }
        return resident;
    }

    /** What scripts need besides, to find it. */
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }

    private static Tool.Ended version(Path folder, Map<String, String> environment, String aws)
            throws IOException, InterruptedException {
        return Tool.run(folder, environment, List.of(aws, "--version"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ResidentAwsCli.class.getResourceAsStream("/aws-cli/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
