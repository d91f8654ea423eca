package org.queuebridge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.queuebridge.Tool;

/** The official SDK of Genesys Cloud for Node.js, a client that we did not write, where it is installed (README). */
@Tag("cli")
class GenesysSdkTest {
    private static final String SDK = "purecloud-platform-client-v2";
    private static final Path SCRIPT = Path.of("src", "test", "scripts", "genesys-sdk.js");

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theOfficialSdkReadsWhatTheProgramReads() throws Exception {
        Tool.assumeOnPath("node");
        Path modules = assumeSdk();
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT)) {
            Tool.Ended ended = Tool.run(
                    Path.of("").toAbsolutePath(),
                    Map.of(
                            "NODE_PATH", modules.toAbsolutePath().toString(),
                            "GENESYS_CLOUD_REGION", sandbox.genesysUrl().toString(),
                            "GENESYS_CLOUD_CLIENT_ID", sandbox.clientId(),
                            "GENESYS_CLOUD_CLIENT_SECRET", sandbox.clientSecret()),
                    List.of("node", SCRIPT.toString()));

            assertThat(ended.said())
                    .contains("ok: 240 queues", "ok: queues by id and name", "ok: who it is and what it may")
                    .endsWith("done\n");
            assertThat(ended.code()).isZero();
        }
    }

    private static Path assumeSdk() {
        String path = System.getenv().getOrDefault("NODE_PATH", "");
        Optional<Path> modules = Stream.concat(
                        Stream.of("target/genesys-sdk/node_modules"), Stream.of(path.split(File.pathSeparator)))
                .map(Path::of)
                .filter(folder -> Files.isDirectory(folder.resolve(SDK)))
                .findFirst();
        assumeTrue(modules.isPresent(), "skipped: " + SDK + " is not installed");
        return modules.orElseThrow();
    }
}
