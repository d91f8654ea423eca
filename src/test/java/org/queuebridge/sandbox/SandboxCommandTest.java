package org.queuebridge.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.http.LoopbackServer;
import org.queuebridge.sandbox.http.Response;

@Timeout(60)
class SandboxCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsWhereItIsThenReadyAndServesUntilStopped() throws Exception {
        var pipe = new PipedInputStream();
        var command = new SandboxCommand(new PrintStream(new PipedOutputStream(pipe), false, UTF_8), printTo(err));
        try (var reader = new BufferedReader(new InputStreamReader(pipe, UTF_8));
                var client = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var exitCode = threads.submit(() -> command.run(List.of("--queues", "5")));
            Map<String, String> exports = exportsUntilReady(reader);

            assertThat(exports)
                    .containsOnlyKeys(
                            "GENESYS_CLOUD_REGION",
                            "GENESYS_CLOUD_CLIENT_ID",
                            "GENESYS_CLOUD_CLIENT_SECRET",
                            "AWS_ENDPOINT_URL",
                            "AWS_ACCESS_KEY_ID",
                            "AWS_SECRET_ACCESS_KEY",
                            "AWS_DEFAULT_REGION")
                    .containsEntry("AWS_DEFAULT_REGION", "eu-central-1");
            URI genesys = URI.create(exports.get("GENESYS_CLOUD_REGION"));
            assertThat(status(client, genesys.resolve("/api/v2/organizations/me")))
                    .isEqualTo(401);

            threads.shutdownNow();
            assertThat(exitCode.get(10, TimeUnit.SECONDS)).isZero();
            assertThatThrownBy(() -> status(client, genesys)).isInstanceOf(IOException.class);
            assertThat(err.toString(UTF_8)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--queues x", "--nothing", "--aws-port -1"})
    void badArgumentsEndItWithTwoAndOneLine(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("sandbox: ").hasLineCount(1);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--genesys-port", "--aws-port"})
    void aPortInUseEndsItWithTwoAndOneLine(String option) throws Exception {
        try (var other = LoopbackServer.start(0, _ -> Response.empty(200))) {
            assertThat(run(option, Integer.toString(other.port()))).isEqualTo(2);
            assertThat(err.toString(UTF_8))
                    .startsWith("sandbox: port " + other.port() + ": ")
                    .hasLineCount(1);
            assertThat(out.toString(UTF_8)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--env-file=%s", "--env-file %s"})
    void writesTheSameLinesToAFileThatOnlyItsOwnerReads(String option, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("sandbox.env"), "export OLD=1\n");
        var pipe = new PipedInputStream();
        var command = new SandboxCommand(new PrintStream(new PipedOutputStream(pipe), false, UTF_8), printTo(err));
        try (var reader = new BufferedReader(new InputStreamReader(pipe, UTF_8));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> arguments = new ArrayList<>(List.of("--queues", "1"));
            arguments.addAll(List.of(option.formatted(file).split(" ")));
            var exitCode = threads.submit(() -> command.run(arguments));
            Map<String, String> exports = exportsUntilReady(reader);

            assertThat(Files.readAllLines(file))
                    .containsExactlyInAnyOrderElementsOf(exports.entrySet().stream()
                            .map(export -> "export " + export.getKey() + "=" + export.getValue())
                            .toList());
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(folder).isDirectoryContaining(file::equals);
            threads.shutdownNow();
            assertThat(exitCode.get(10, TimeUnit.SECONDS)).isZero();
        }
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8))
                .contains(
                        "--genesys-port",
                        "--aws-port",
                        "--queues",
                        "--latency-ms",
                        "--seed",
                        "--token-seconds",
                        "--help");
    }

    private int run(String... arguments) {
        return new SandboxCommand(printTo(out), printTo(err)).run(List.of(arguments));
    }

    private static Map<String, String> exportsUntilReady(BufferedReader reader) throws IOException {
        assertThat(reader.readLine())
                .as("Maven with -B spoils what is printed first")
                .startsWith("# ");
        Map<String, String> exports = new TreeMap<>();
        for (String line = reader.readLine(); !line.equals("ready"); line = reader.readLine()) {
            assertThat(line).startsWith("export ");
            String[] parts = line.substring("export ".length()).split("=", 2);
            exports.put(parts[0], parts[1]);
        }
        return exports;
    }

    private static int status(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static PrintStream printTo(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }
}
