package org.queuebridge.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.queuebridge.Program;

class ParentProcessTest {
    private static final String ADDRESS = "export AWS_ENDPOINT_URL=";
    private static final Duration SOON = Duration.ofSeconds(3);

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theSandboxEndsSoonAfterTheProcessThatStartedIt() throws Exception {
        Process grandparent = startedByAShell(Program.command(List.of(), "sandbox", "--with-parent", "--queues", "5"));
        Optional<ProcessHandle> sandbox = Optional.empty();
        try (BufferedReader out = grandparent.inputReader(UTF_8)) {
            URI address = addressOnceReady(out);
            ProcessHandle parent = grandparent.children().findFirst().orElseThrow();
            sandbox = parent.children().findFirst();
            parent.destroyForcibly();

            long deadline = System.nanoTime() + SOON.toNanos();
            while (serves(address)) {
                assertThat(System.nanoTime()).as("it serves no longer").isLessThan(deadline);
            }
        } finally {
            grandparent.destroyForcibly();
            sandbox.ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /**
     * The parent is a child of what takes no notice of its end, as it often is in a container. It is then still listed
     * among the processes, and so alive to whoever only looks whether there is such a process.
     */
    private static Process startedByAShell(List<String> program) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "(\"$@\" & wait) & exec cat", "sh"));
        command.addAll(program);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static URI addressOnceReady(BufferedReader out) throws IOException {
        String address = "";
        String line = out.readLine();
        while (line != null && !line.equals("ready")) {
            address = line.startsWith(ADDRESS) ? line.substring(ADDRESS.length()) : address;
            line = out.readLine();
        }
        assertThat(line).isEqualTo("ready");
        return URI.create(address);
    }

    private static boolean serves(URI address) throws IOException {
        try (Socket _ = new Socket(address.getHost(), address.getPort())) {
            return true;
        } catch (ConnectException _) {
            return false;
        }
    }
}
