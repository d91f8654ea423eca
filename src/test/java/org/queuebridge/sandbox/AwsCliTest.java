package org.queuebridge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.queuebridge.Tool;

/** The main job by the {@code aws} CLI, a client that we did not write. */
@Tag("cli")
class AwsCliTest {
    private static final Path SCRIPT = Path.of("src", "test", "scripts", "aws-cli.sh");

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theCliManagesRulesAndPermitsTheirTargets() throws Exception {
        Tool.assumeOnPath("aws");
        Tool.assumeOnPath("sh");
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT)) {
            Process script = script(sandbox).start();
            String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(said)
                    .contains("ok: deleted on aws.partner/genesys.com/cloud/", "ok: a queue with permission")
                    .endsWith("done\n");
            assertThat(script.waitFor()).isZero();
        }
    }

    private static ProcessBuilder script(Sandbox sandbox) {
        ProcessBuilder script = new ProcessBuilder("sh", SCRIPT.toString()).redirectErrorStream(true);
        script.environment().put("AWS_ENDPOINT_URL", sandbox.awsUrl().toString());
        script.environment().put("AWS_ACCESS_KEY_ID", sandbox.accessKeyId());
        script.environment().put("AWS_SECRET_ACCESS_KEY", sandbox.secretAccessKey());
        script.environment().put("AWS_DEFAULT_REGION", sandbox.region());
        return script;
    }
}
