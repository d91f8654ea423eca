package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.Tool;
import org.queuebridge.code.Language;

/** A plan as a script, run as it is, leaves what applying the plan leaves, in rules and in policies. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ScriptsInSandboxTest {
    @TempDir
    private Path folder;

    @Test
    void theBashScriptDoesWhatApplyingDoes() throws Exception {
        Tool.assumeOnPath("bash");
        try (ResidentAwsCli aws = ResidentAwsCli.start(folder)) {
            runsOnce(Language.CLI, "bash", aws.environment(), "Rule \"made\" exists now. Nothing has been changed.");
        }
    }

    @Test
    void thePythonScriptDoesWhatApplyingDoes() throws Exception {
        Tool.assumeOnPath("python3");
        Tool.Ended boto3 = Tool.run(folder, Map.of(), List.of("python3", "-c", "import boto3"));
        assumeTrue(boto3.code() == 0, "skipped: boto3 is not installed");
        runsOnce(
                Language.PYTHON,
                "python3",
                Map.of(),
                "Not as it was when this was planned: default made Nothing has been changed.");
    }

    private void runsOnce(Language language, String program, Map<String, String> besides, String secondTime)
            throws Exception {
        try (PlanInSandbox plan = PlanInSandbox.ofAll()) {
            Map<String, String> environment = new HashMap<>(plan.environment());
            environment.putAll(besides);
            Path file = Files.writeString(folder.resolve("plan"), plan.code(language));
            List<String> command = List.of(program, file.toString());

            assertThat(Tool.run(folder, environment, command)).isEqualTo(new Tool.Ended(0, ""));
            assertThat(plan.there()).isEqualTo(plan.applied());
            assertThat(plan.there().rules()).isEqualTo(plan.wanted());
            assertThat(plan.wouldUndo()).hasSize(4).isEqualTo(plan.given());

            Tool.Ended again = Tool.run(folder, environment, command);
            assertThat(again.code()).isEqualTo(1);
            assertThat(again.said()).contains(secondTime);
            assertThat(plan.there().rules()).isEqualTo(plan.wanted());
        }
    }
}
