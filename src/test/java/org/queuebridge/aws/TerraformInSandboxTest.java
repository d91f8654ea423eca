package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.Tool;
import org.queuebridge.code.Language;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.json.JsonText;

/** A plan as a configuration of Terraform, applied as its comments say, leaves what applying the plan leaves. */
@Tag("terraform")
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TerraformInSandboxTest {
    @TempDir
    private Path folder;

    @Test
    void terraformDoesWhatApplyingDoes() throws Exception {
        Path providers = Tool.assumeTerraformAws();
        try (PlanInSandbox plan = PlanInSandbox.ofKnown()) {
            Files.writeString(folder.resolve("plan.tf"), plan.code(Language.TERRAFORM));

            terraform(plan, "init", "-no-color", "-plugin-dir=" + providers);
            terraform(plan, "apply", "-no-color", "-auto-approve");
            assertThat(terraform(plan, "apply", "-no-color", "-auto-approve", "-var=remove=true"))
                    .contains("0 added, 0 changed, 8 destroyed");

            assertThat(meanings(plan.there().rules()))
                    .isEqualTo(meanings(plan.applied().rules()));
            assertThat(plan.there().policies()).isEqualTo(plan.applied().policies());
        }
    }

    private String terraform(PlanInSandbox plan, String... arguments) throws Exception {
        Map<String, String> environment = new HashMap<>(plan.environment());
        environment.putAll(
                Map.of("NO_PROXY", "127.0.0.1", "CHECKPOINT_DISABLE", "1", "TF_CLI_CONFIG_FILE", "/dev/null"));
        List<String> command = new ArrayList<>(List.of("terraform"));
        command.addAll(List.of(arguments));
        Tool.Ended ended = Tool.run(folder, environment, command);
        assertThat(ended.code()).as(ended.said()).isZero();
        return ended.said();
    }

    /** Terraform writes a pattern with its fields in another order and without white space. */
    private static Map<RuleKey, List<Object>> meanings(Map<RuleKey, Optional<RuleImage>> images) {
        return images.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> meaning(entry.getValue())));
    }

    private static List<Object> meaning(Optional<RuleImage> image) {
        return image.stream()
                .flatMap(there -> Stream.of(
                        JsonText.parse(there.fields().pattern().orElseThrow()),
                        there.with(withoutPattern(there.fields()))))
                .toList();
    }

    private static RuleFields withoutPattern(RuleFields fields) {
        return new RuleFields(
                Optional.empty(), fields.schedule(), fields.state(), fields.description(), fields.roleArn());
    }
}
