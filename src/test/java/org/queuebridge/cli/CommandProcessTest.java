package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.Launcher;
import org.queuebridge.Tool.Ended;

/** Commands as a shell starts them: each in a process of its own, where there is no JavaFX. */
@Timeout(120)
class CommandProcessTest {
    private static final String QUEUE_ARN = "arn:aws:sqs:eu-central-1:123456789012:conversation-ended";

    @TempDir
    private Path home;

    private CommandFixture shell;

    @BeforeEach
    void start() throws IOException {
        shell = new CommandFixture(home.resolve(".local/share/queuebridge"));
    }

    @AfterEach
    void stop() {
        shell.close();
    }

    private ProcessBuilder process(String... arguments) {
        String withoutJavaFx = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> !jar.contains("javafx"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.home=" + home,
                "-classpath",
                withoutJavaFx,
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("XDG_"));
        builder.environment().putAll(shell.environment);
        return builder;
    }

    private Ended ended(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    @Test
    void runsWithoutJavaFx() throws Exception {
        Ended rules = ended(process("rules", "--format", "csv"));

        assertThat(rules.code()).isZero();
        assertThat(rules.said()).startsWith("NAME,STATE,").contains("genesys-ended-support");
    }

    @Test
    void aReaderThatLeavesEarlyGetsNoStackTrace() throws Exception {
        Path said = home.resolve("err");
        Process process = process("queues", "--format", "json")
                .redirectError(said.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.getInputStream().read()).isEqualTo('[');
        process.getInputStream().close();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmptyFile();
    }

    /** It ends while its first call is under way: interrupted, it records the answer; killed, nothing more. */
    @ParameterizedTest
    @CsvSource({"false, 143", "true, 137"})
    void aCreationThatIsStoppedBetweenStepsIsFinished(boolean killed, int expected) throws Exception {
        shell.sandbox.faults().latency(Duration.ofMillis(120));
        Path said = Files.createFile(home.resolve("out"));
        Process process = process("create", "--queue", "Support DE", "--name", "mine", "--target", QUEUE_ARN, "--yes")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (shell.sandbox.faults().calls("PutRule") == 0 && process.isAlive()) {
            LockSupport.parkNanos(1_000_000);
        }
        shell.sandbox.faults().latency(Duration.ofMillis(500)); // so that its second call is not sent before the signal
        if (killed) {
            process.destroyForcibly();
        } else {
            process.destroy();
        }
        int code = process.waitFor();
        shell.sandbox.faults().latency(Duration.ZERO);

        assertThat(code).as(Files.readString(said)).isEqualTo(expected);
        CommandFixture.Ended finished = shell.run("finish", "--yes");
        assertThat(finished.code()).as(finished.err()).isZero();
        assertThat(shell.run("verify", "mine").code()).isZero();
    }
}
