package org.queuebridge.code.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.queuebridge.Tool;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.json.JsonText;

class TerraformConfigurationTest {
    private static final List<String> NASTY = CodeExamples.NASTY;
    private static final RuleFields FIELDS = RuleFields.of(Optional.of("{}"), true, "", Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void keepsEveryText() throws Exception {
        Tool.assumeOnPath("terraform");
        String texts = String.join(", ", NASTY.stream().map(HclLiterals::quoted).toList());
        Files.writeString(folder.resolve("texts.tf"), "output \"texts\" { value = [" + texts + "] }\n");

        terraform("apply", "-no-color", "-auto-approve");
        Tool.Ended output = Tool.run(folder, environment(), List.of("terraform", "output", "-json", "texts"));

        assertThat(JsonText.parse(output.said()).value())
                .contains(Json.strings(NASTY.stream()
                        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                        .toList()));
    }

    @Tag("terraform")
    @Test
    void usesOnlyWhatTheProviderKnows() throws Exception {
        Path providers = Tool.assumeTerraformAws();
        RuleImage image = new RuleImage(CodeExamples.KEY, FIELDS, CodeExamples.everySetting(), Map.of("a", "1"));
        RuleImage without = image.with(List.of());
        RuleChange permissions = CodeExamples.permissions().changes().getFirst();
        ChangePlan plan = CodeExamples.plan(
                new RuleChange(
                        CodeExamples.KEY,
                        Optional.of(without),
                        Optional.of(image),
                        permissions.allowed(),
                        permissions.disallowed()),
                new RuleChange(CodeExamples.KEY, Optional.of(image), Optional.empty()));
        Files.writeString(folder.resolve("plan.tf"), write(plan, "Support"));

        terraform("init", "-no-color", "-plugin-dir=" + providers);
        terraform("validate", "-no-color");
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void keepsAQueueNameInsideItsComment(String nasty) {
        String code = write(CodeExamples.create("x"), nasty);

        assertThat(code.lines().filter(line -> line.startsWith("# " + CodeExamples.QUEUE_ID)))
                .hasSize(1);
        assertThat(code.lines().toList())
                .hasSameSizeAs(
                        write(CodeExamples.create("x"), "Support").lines().toList());
    }

    @Test
    void namesSettingsThatItCannotExpress() {
        assertThat(write(CodeExamples.create("x"), "Support"))
                .contains("# Terraform cannot express FieldOfTheFuture of this target.")
                .doesNotContain("Unicode NFC");
        assertThat(write(CodeExamples.create("e\u0301"), "Support")).contains("Unicode NFC");
    }

    @Test
    void asksToMergePoliciesByHand() {
        assertThat(write(CodeExamples.permissions(), "Support"))
                .contains("resource \"aws_lambda_permission\"", "Merge this statement into the queue's policy")
                .contains("#     \"Action\": \"sqs:SendMessage\",")
                .doesNotContain("resource \"aws_sqs_queue_policy\"");
    }

    @Test
    void removesOldTargetsFirstIfThereIsNoRoomForBoth() {
        RuleImage five = new RuleImage(CodeExamples.KEY, FIELDS, targets("old", 5), Map.of());
        RuleChange change =
                new RuleChange(CodeExamples.KEY, Optional.of(five), Optional.of(five.with(targets("new", 1))));

        assertThat(write(CodeExamples.plan(change), "Support"))
                .contains("# Run: terraform init\n"
                        + "#      terraform apply -target=aws_cloudwatch_event_target.rule_ended_old0")
                .contains("#      terraform apply -var=remove=true -target=");
    }

    private static List<Target> targets(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Target(prefix + i, CodeExamples.QUEUE_ARN, Optional.empty()))
                .toList();
    }

    private void terraform(String... arguments) throws Exception {
        List<String> command =
                Stream.concat(Stream.of("terraform"), Stream.of(arguments)).toList();
        Tool.Ended ended = Tool.run(folder, environment(), command);
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    private static Map<String, String> environment() {
        return Map.of("CHECKPOINT_DISABLE", "1", "TF_CLI_CONFIG_FILE", "/dev/null");
    }

    private static String write(ChangePlan plan, String queueName) {
        return PlanCode.write(Language.TERRAFORM, plan, CodeExamples.PLACE, CodeExamples.named(queueName));
    }
}
