package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.queuebridge.aws.AwsConnector;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.domain.json.Json;
import org.queuebridge.genesys.GenesysCloudSignIn;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.net.FakeTime;
import org.queuebridge.net.ProxyChoice;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.settings.Settings;
import org.queuebridge.storage.FileJournal;
import org.queuebridge.storage.memory.FirstMatchesFile;
import org.queuebridge.storage.memory.HealthyRunsFile;
import org.queuebridge.storage.memory.QueueMemoryFiles;
import picocli.CommandLine;

/** Commands against a sandbox of their own, over HTTP, with a real journal. */
final class CommandFixture implements AutoCloseable {
    private static final int FASTER_THAN_TESTS = 10_000;

    final Sandbox sandbox;
    final Map<String, String> environment = new HashMap<>();
    private final Path data;

    /**
     * How a command ended.
     *
     * @param out what it wrote to stdout
     * @param err what it wrote to stderr
     */
    record Ended(int code, String out, String err) {}

    CommandFixture(Path data) throws IOException {
        this.data = data;
        sandbox = Sandbox.start(SandboxOptions.DEFAULT.withEventLimits(
                EventLimits.ofNewAccount().withCallsPerSecond(FASTER_THAN_TESTS)));
        for (String line : sandbox.exports()) {
            String[] parts = line.substring("export ".length()).split("=", 2);
            environment.put(parts[0], parts[1]);
        }
    }

    /** Runs a command without a terminal. */
    Ended run(String... arguments) {
        return run("", false, arguments);
    }

    /**
     * Runs a command.
     *
     * @param input what it reads from stdin
     * @param interactive whether a person answers
     */
    Ended run(String input, boolean interactive, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandIo io = new CommandIo(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                interactive,
                false);
        int code = new Cli(this::services, io, "1.2.3").run(List.of(arguments));
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The commands as picocli sees them. */
    CommandLine commands() {
        CommandIo none = new CommandIo(System.out, System.err, InputStream.nullInputStream(), false, false);
        return new Cli(this::services, none, "").commands();
    }

    private CommandServices services() {
        return new CommandServices(
                environment,
                new GenesysCloudSignIn(),
                new AwsConnector(
                        AwsStub.NO_FILES,
                        environment::get,
                        new ProxyChoice(ProxySelector.getDefault(), environment::get),
                        AwsStub.hasty(FASTER_THAN_TESTS)),
                () -> Settings.DEFAULT,
                new QueueMemoryFiles(data),
                new DoctorMemory(new HealthyRunsFile(data), new FirstMatchesFile(data)),
                new FileJournal(data, InstantSource.system()),
                new EventRuler(),
                new FakeTime());
    }

    @Override
    public void close() {
        sandbox.close();
    }

    static String[] with(String[] arguments, String... more) {
        return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
    }

    static List<Json> array(Ended ended) {
        assertThat(ended.err()).isEmpty();
        return ((Json.Arr) JsonText.parse(ended.out()).value().orElseThrow()).items();
    }

    static Json.Obj only(Ended ended) {
        return (Json.Obj) ((Json.Arr) JsonText.parse(ended.out()).value().orElseThrow())
                .items()
                .getFirst();
    }
}
