package org.queuebridge.code.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.TargetKind;

/** What a script contains, and what it leaves out as its steps do not need it. */
class ScriptTextTest {
    private static final RuleFields ON = RuleFields.of(Optional.of("{}"), true, "", Optional.empty());
    private static final RuleImage PLAIN = new RuleImage(CodeExamples.KEY, ON, List.of(), Map.of());
    private static final RuleChange DISABLED =
            new RuleChange(CodeExamples.KEY, Optional.of(PLAIN), Optional.of(PLAIN.with(ON.in(RuleFields.DISABLED))));

    @ParameterizedTest
    @CsvSource({"CLI, bash", "PYTHON, python3"})
    void itsFirstLinesSayWhatRunsItAndWhatItDoes(Language language, String program) {
        assertThat(write(language, DISABLED))
                .startsWith("#!/usr/bin/env " + program + "\n# Updates 1 rule. Written by QueueBridge for account"
                        + " 123456789012, region eu-central-1.\n# What this cannot do:\n");
    }

    @ParameterizedTest
    @CsvSource({"CLI, 'entries() {'", "PYTHON, def entries("})
    void itHasOnlyTheFunctionsThatItsStepsNeed(Language language, String entries) {
        RuleImage full = PLAIN.with(CodeExamples.everySetting());
        RuleChange added = new RuleChange(CodeExamples.KEY, Optional.of(PLAIN), Optional.of(full));
        RuleChange removed = new RuleChange(CodeExamples.KEY, Optional.of(full), Optional.of(PLAIN));

        assertThat(write(language, DISABLED)).doesNotContain(entries, "with_statement", "lambda_permission", "topic");
        assertThat(write(language, added)).contains(entries);
        assertThat(write(language, removed)).contains(entries);
    }

    /** PutTargets succeeds even if it refuses targets. */
    @Test
    void onlyCallsThatListWhatTheyRefusedAreCheckedForIt() {
        RuleImage full = PLAIN.with(CodeExamples.everySetting());
        RuleChange made = new RuleChange(CodeExamples.KEY, Optional.empty(), Optional.of(full));

        assertThat(write(Language.PYTHON, made)).contains("\nevents.put_rule(", "\nentries(events.put_targets(");
        assertThat(write(Language.CLI, made))
                .contains("\ncall events put-rule ", "\nentries put-targets ")
                .containsOnlyOnce(" >/dev/null\n");
    }

    @ParameterizedTest
    @CsvSource({
        "LAMBDA, lambda:eu-central-1:123456789012:function:f, false",
        "SQS, sqs:eu-central-1:123456789012:q, true",
        "SNS, sns:eu-central-1:123456789012:t, true",
    })
    void onlyWholePoliciesNeedTheFunctionsThatMergeThem(TargetKind kind, String resource, boolean whole) {
        Grant grant = new Grant(kind, "arn:aws:" + resource, "arn:aws:events:eu-central-1:123456789012:rule/ended");
        RuleChange change = DISABLED.allowing(List.of(grant));

        assertThat(List.of(write(Language.CLI, change), write(Language.PYTHON, change)))
                .allSatisfy(code -> assertThat(code.contains("with_statement")).isEqualTo(whole))
                .allSatisfy(code -> assertThat(code.contains("Lock policies")).isEqualTo(whole))
                .allSatisfy(code -> assertThat(code.contains("logs_policy"))
                        .as("of log groups")
                        .isFalse());
    }

    @Test
    void toolsAreToldOfSettingsThatTheyMayNotKnow() {
        RuleChange known = new RuleChange(
                CodeExamples.KEY, Optional.of(PLAIN), Optional.of(PLAIN.with(CodeExamples.everySetting())));
        RuleChange unknown = CodeExamples.create("x").changes().getFirst();

        assertThat(write(Language.CLI, known)).doesNotContain("may not know", "AWS_DATA_PATH");
        assertThat(write(Language.PYTHON, known)).doesNotContain("may not know", "shapes[");
        assertThat(write(Language.CLI, unknown))
                .contains("may not know these settings of a target: FieldOfTheFuture.")
                .contains("\"FieldOfTheFuture\": { \"shape\": \"AnyJson\" }", "export AWS_DATA_PATH=");
        assertThat(write(Language.PYTHON, unknown))
                .contains("shapes[\"Target\"][\"members\"][\"FieldOfTheFuture\"] = {\"shape\": \"AnyJson\"}\n");
    }

    @Test
    void endpointsOfThisComputerAreNotCalledThroughAProxy() {
        CodeDestination sandbox =
                CodeDestination.byEventBridge("123456789012", "eu-west-1", "aws", "http://127.0.0.1:4566");
        CodeDestination link = new CodeDestination("1", "eu-west-1", "aws", Map.of("sqs", "https://sqs.example.com"));

        assertThat(write(Language.PYTHON, sandbox))
                .contains("    \"events\": \"http://127.0.0.1:4566\",\n", "    \"logs\": \"http://127.0.0.1:4566\",\n")
                .contains("os.environ[\"NO_PROXY\"] = os.environ[\"no_proxy\"] = \"127.0.0.1\"\n")
                .doesNotContain("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
        assertThat(write(Language.PYTHON, link))
                .contains("ENDPOINTS = {\n    \"sqs\": \"https://sqs.example.com\",\n}\n")
                .contains("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
                .doesNotContain("NO_PROXY");
        assertThat(write(Language.CLI, sandbox)).doesNotContain("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
    }

    /** No argument can contain NUL, and one that is no object may be taken for a file. */
    @ParameterizedTest
    @CsvSource({"'{\"a\":[1]}', true", "file://x, false", "'{\"a\":[\"\0\"]}', false"})
    void aPatternIsAnArgumentOfItsOwnWherePossible(String pattern, boolean own) {
        RuleChange change =
                new RuleChange(CodeExamples.KEY, Optional.empty(), Optional.of(PLAIN.with(ON.with(pattern, ""))));

        assertThat(write(Language.CLI, change).contains("--event-pattern ")).isEqualTo(own);
        assertThat(write(Language.CLI, change).contains("\"EventPattern\": ")).isEqualTo(!own);
    }

    @Test
    void onlyWhatThePlanExpectsIsChecked() {
        RuleChange made = new RuleChange(CodeExamples.KEY, Optional.empty(), Optional.of(PLAIN));

        assertThat(write(Language.CLI, made)).contains("absent() {").doesNotContain("as_planned() {");
        assertThat(write(Language.CLI, DISABLED)).contains("as_planned() {").doesNotContain("absent() {");
    }

    private static String write(Language language, RuleChange change) {
        return PlanCode.write(language, CodeExamples.plan(change), CodeExamples.PLACE, _ -> Optional.empty());
    }

    private static String write(Language language, CodeDestination place) {
        ChangePlan plan = CodeExamples.plan(DISABLED);
        return PlanCode.write(language, plan, place, _ -> Optional.empty());
    }
}
