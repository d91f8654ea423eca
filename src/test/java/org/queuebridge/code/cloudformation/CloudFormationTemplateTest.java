package org.queuebridge.code.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.queuebridge.Tool;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.json.JsonText;

class CloudFormationTemplateTest {
    private static final List<String> NASTY = CodeExamples.NASTY;

    @TempDir
    private Path folder;

    @Test
    void keepsEveryText() throws Exception {
        Json read = read(CodeExamples.nastyUpdate());

        for (int i = 0; i < NASTY.size(); i++) {
            Json properties = at(at(at(read, "Resources"), "Ruler" + i), "Properties");
            assertThat(was(at(properties, "Description"))).isEqualTo(new Json.Str(NASTY.get(i)));
            assertThat(was(at(properties, "EventPattern"))).isEqualTo(new Json.Str(CodeExamples.pattern(NASTY.get(i))));
            Json targets = was(at(properties, "Targets"));
            assertThat(at(((Json.Arr) targets).items().getFirst(), "Input")).isEqualTo(new Json.Str(NASTY.get(i)));
        }
    }

    @Test
    void isAValidTemplate() throws Exception {
        Tool.assumeOnPath("cfn-lint");
        RuleFields fields = RuleFields.of(Optional.of("{\"source\":[\"a\"]}"), true, "", Optional.empty());
        RuleImage image = new RuleImage(CodeExamples.KEY, fields, CodeExamples.everySetting(), Map.of("a", "1"));
        RuleChange permissions = CodeExamples.permissions().changes().getFirst();
        ChangePlan plan = CodeExamples.plan(
                new RuleChange(
                        CodeExamples.KEY,
                        Optional.of(image.with(fields.in(RuleFields.DISABLED))),
                        Optional.of(image),
                        permissions.allowed(),
                        permissions.disallowed()),
                new RuleChange(CodeExamples.KEY, Optional.empty(), Optional.of(image)),
                new RuleChange(CodeExamples.KEY, Optional.of(image), Optional.empty()));
        Path file = Files.writeString(folder.resolve("plan.yaml"), write(plan, "Support"));

        Tool.Ended ended =
                Tool.run(folder, Map.of(), List.of("cfn-lint", "--regions", "eu-central-1", "--", file.toString()));
        assertThat(ended).isEqualTo(new Tool.Ended(0, ""));
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void keepsAQueueNameInsideItsComment(String nasty) {
        String code = write(CodeExamples.create("x"), nasty);

        assertThat(code.lines().filter(line -> line.startsWith("  # " + CodeExamples.QUEUE_ID)))
                .hasSize(1);
        assertThat(code.lines().filter(line -> !line.strip().startsWith("#")).toList())
                .isEqualTo(write(CodeExamples.create("x"), "Support")
                        .lines()
                        .filter(line -> !line.strip().startsWith("#"))
                        .toList());
    }

    @Test
    void importsExistingRulesFirst() {
        assertThat(write(CodeExamples.update("a", "b"), "Support"))
                .contains("--change-set-type IMPORT", "\"Arn\":\"arn:aws:events:eu-central-1:123456789012:rule/ended\"")
                .contains("--parameter-overrides Planned=yes")
                .contains("CloudFormation cannot express FieldOfTheFuture of target t1");
        assertThat(write(CodeExamples.create("a"), "Support")).doesNotContain("IMPORT");
    }

    @Test
    void deletesAStackThatWouldBeEmpty() {
        RuleChange made = CodeExamples.create("a").changes().getFirst();
        RuleChange gone = new RuleChange(made.key(), made.after(), Optional.empty());

        assertThat(write(CodeExamples.plan(gone), "Support"))
                .contains("--change-set-type IMPORT", "aws cloudformation delete-stack", "Condition: IsBefore")
                .doesNotContain("cloudformation deploy");
    }

    @Test
    void uploadsALongTemplateToS3() {
        ChangePlan many = CodeExamples.plan(IntStream.range(0, 60)
                .mapToObj(i -> CodeExamples.update("a".repeat(500), "b".repeat(500))
                        .changes()
                        .getFirst())
                .toArray(RuleChange[]::new));
        String code = write(many, "Support");

        assertThat(code.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(51_200);
        assertThat(code)
                .contains("BUCKET=...  # a bucket of your own", "--template-url", "--s3-bucket \"$BUCKET\"")
                .doesNotContain("--template-body");
        assertThat(write(CodeExamples.update("a", "b"), "Support"))
                .contains("--template-body file://plan.yaml")
                .doesNotContain("BUCKET");
    }

    @Test
    void listsItsLimitsAtTheTop() {
        CodeDestination elsewhere =
                CodeDestination.byEventBridge("123456789012", "eu-central-1", "aws", "http://127.0.0.1:1");
        assertThat(PlanCode.write(
                        Language.CLOUDFORMATION, CodeExamples.permissions(), elsewhere, CodeExamples.named("x")))
                .contains("# What this cannot do:\n", "merge those statements by hand", "Use the endpoint named above");
    }

    @Test
    void usesThePartitionOfTheSessionInArns() {
        CodeDestination china = CodeDestination.ofAws("123456789012", "cn-north-1", "aws-cn");
        assertThat(PlanCode.write(
                        Language.CLOUDFORMATION, CodeExamples.update("a", "b"), china, CodeExamples.named("x")))
                .contains("\"Arn\":\"arn:aws-cn:events:cn-north-1:123456789012:rule/ended\"");
    }

    /** Parses the template with PyYAML. */
    private Json read(ChangePlan plan) throws Exception {
        Tool.assumeOnPath("python3");
        Path file = Files.writeString(folder.resolve("plan.yaml"), write(plan, "Support"));
        Tool.Ended yaml = Tool.run(folder, Map.of(), List.of("python3", "-c", "import yaml"));
        assumeTrue(yaml.code() == 0, "skipped: PyYAML is not installed");
        Tool.Ended ended = Tool.run(
                folder,
                Map.of("PYTHONUTF8", "1"),
                List.of(
                        "python3",
                        "-c",
                        "import json,sys,yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1]))))",
                        file.toString()));
        return JsonText.parse(ended.said()).value().orElseThrow(() -> new AssertionError(ended.said()));
    }

    private static Json at(Json object, String name) {
        return ((Json.Obj) object).get(name).orElseThrow();
    }

    /** Returns the value of a property before the change. */
    private static Json was(Json property) {
        return property instanceof Json.Obj choice && choice.get("Fn::If").isPresent()
                ? ((Json.Arr) at(choice, "Fn::If")).items().getLast()
                : property;
    }

    private static String write(ChangePlan plan, String queueName) {
        return PlanCode.write(Language.CLOUDFORMATION, plan, CodeExamples.PLACE, CodeExamples.named(queueName));
    }
}
