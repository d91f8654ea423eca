package org.queuebridge.code.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.queuebridge.Tool;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.code.ExpectedCalls;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/** Runs the script in bash, with an {@code aws} that only records its arguments. */
class BashScriptTest {
    private static final List<String> NASTY = CodeExamples.NASTY;
    private static final Set<String> CHANGING =
            Set.of("put-rule", "put-targets", "remove-targets", "tag-resource", "untag-resource", "delete-rule");

    @TempDir
    private Path folder;

    private FakeAws aws;

    @BeforeEach
    void assume() throws IOException {
        Tool.assumeOnPath("bash");
        aws = new FakeAws(folder);
    }

    @Test
    void passesEveryTextUnchanged() throws Exception {
        assertThat(aws.run(write(CodeExamples.nastyCreate(), "Support"))).isEqualTo(new Tool.Ended(0, ""));
        assertThat(changes()).isEqualTo(ExpectedCalls.ofCreating());
        assertThat(aws.run(write(CodeExamples.nastyUpdate(), "Support"))).isEqualTo(new Tool.Ended(0, ""));
        assertThat(changes()).isEqualTo(ExpectedCalls.ofUpdating());
        assertThat(folder.resolve("broken")).doesNotExist();
    }

    @Test
    void comparesRulesWithTheStateBefore() throws Exception {
        assertThat(aws.run(write(CodeExamples.nastyUpdate(), "Support")).code()).isZero();

        List<Json> literals = aws.calls().stream()
                .flatMap(List::stream)
                .filter(word -> word.contains(" == `"))
                .map(word -> word.substring(word.indexOf('`') + 1, word.lastIndexOf('`')))
                .map(literal -> literal.contains("`") ? "" : literal)
                .map(literal -> JsonText.parse(literal).value().orElseThrow())
                .toList();
        assertThat(literals)
                .hasSize(3 * NASTY.size())
                .containsAll(NASTY.stream().map(BashScriptTest::asked).toList());
    }

    private static Json asked(String nasty) {
        return new Json.Arr(List.of(
                new Json.Str(CodeExamples.pattern(nasty)),
                new Json.Null(),
                new Json.Str("DISABLED"),
                new Json.Str(nasty),
                new Json.Str("arn:aws:iam::123456789012:role/" + nasty)));
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void keepsAQueueNameInsideItsComment(String nasty) {
        String code = write(CodeExamples.create("plain"), nasty);

        assertThat(code.lines().filter(line -> line.startsWith("# " + CodeExamples.QUEUE_ID)))
                .hasSize(1);
        assertThat(code.lines().toList())
                .hasSameSizeAs(
                        write(CodeExamples.create("plain"), "plain").lines().toList());
        assertThat(code).doesNotContainPattern(ExpectedCalls.UNSEEN);
    }

    @Test
    void passesRegionAndEndpoint() throws Exception {
        CodeDestination sandbox =
                CodeDestination.byEventBridge("123456789012", "eu-west-1", "aws", "http://127.0.0.1:4566");
        String code = PlanCode.write(Language.CLI, CodeExamples.create("x"), sandbox, CodeExamples.named("Support"));

        assertThat(aws.run(code).code()).isZero();
        assertThat(aws.calls())
                .allSatisfy(call ->
                        assertThat(call).endsWith("--region", "eu-west-1", "--endpoint-url", "http://127.0.0.1:4566"));
        assertThat(aws.run(write(CodeExamples.create("x"), "x")).code()).isZero();
        assertThat(aws.calls()).allSatisfy(call -> assertThat(call).endsWith("--region", "eu-central-1"));
    }

    @Test
    void callsEachServiceAtItsOwnEndpoint() throws Exception {
        CodeDestination place = new CodeDestination(
                "123456789012",
                "eu-central-1",
                "aws",
                Map.of("events", "https://vpce-1.events.eu-central-1.vpce.amazonaws.com", "sqs", "http://127.0.0.1:2"));
        String code = PlanCode.write(Language.CLI, CodeExamples.permissions(), place, CodeExamples.named("Support"));

        assertThat(aws.run(code)).isEqualTo(new Tool.Ended(0, ""));
        assertThat(aws.calls())
                .allSatisfy(call -> assertThat(call)
                        .filteredOn(word -> word.startsWith("http"))
                        .isEqualTo(
                                switch (call.getFirst()) {
                                    case "events" -> List.of("https://vpce-1.events.eu-central-1.vpce.amazonaws.com");
                                    case "sqs" -> List.of("http://127.0.0.1:2");
                                    default -> List.of();
                                }));
        assertThat(code).contains("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true", "NO_PROXY='127.0.0.1'");
    }

    @Test
    void listsItsLimitsAtTheTop() {
        assertThat(write(CodeExamples.create("x"), "x"))
                .contains("# What this cannot do:\n", "# - Undo: ", "# - QueueBridge does not see it in Activity")
                .doesNotContain("Lock policies");
        assertThat(write(CodeExamples.permissions(), "x")).contains("# - Lock policies: ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ACCOUNT   | 999999999999 | Credentials of account 999999999999
        SAME      | False        | Not as it was when this was planned
        SAME_LIST | false        | Not as it was when this was planned
        """, delimiter = '|')
    void changesNothingIfARuleIsNotAsPlanned(String variable, String answer, String why) throws Exception {
        Tool.Ended ended = aws.with(variable, answer).run(write(CodeExamples.update("a", "b"), "Support"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains(why, "othing has been changed");
        assertThat(changes()).isEmpty();
    }

    @Test
    void doesNotOverwriteARuleThatExistsNow() throws Exception {
        Tool.Ended ended = aws.with("SAME_LIST", "false").run(write(CodeExamples.create("a"), "Support"));

        assertThat(ended).isEqualTo(new Tool.Ended(1, "Rule \"ended\" exists now. Nothing has been changed.\n"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void failsIfATargetIsRefused() throws Exception {
        Tool.Ended ended = aws.with("ENTRIES", "1 [{\"ErrorCode\":\"LimitExceeded\"}]")
                .run(write(CodeExamples.create("a"), "Support"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("Refused by put-targets: 1 [{\"ErrorCode\":\"LimitExceeded\"}]");
    }

    @Test
    void tellsThatThereIsNothingToDo() {
        assertThat(write(CodeExamples.update("a", "a"), "Support"))
                .isEqualTo("# Nothing to do: everything is already as planned.\n");
    }

    private static String write(ChangePlan plan, String queueName) {
        return PlanCode.write(Language.CLI, plan, CodeExamples.PLACE, CodeExamples.named(queueName));
    }

    /** Returns the calls that change something: operation and input, collected from all arguments. */
    private List<Map.Entry<String, Json>> changes() throws IOException {
        return aws.calls().stream()
                .filter(call -> call.getFirst().equals("events") && CHANGING.contains(call.get(1)))
                .map(BashScriptTest::change)
                .toList();
    }

    private static Map.Entry<String, Json> change(List<String> call) {
        Json.Obj input = JsonText.parse(call.get(call.indexOf("--cli-input-json") + 1))
                .object()
                .orElseThrow();
        String operation = CodeExamples.pascal(call.get(1), "-");
        int pattern = call.indexOf("--event-pattern");
        if (pattern < 0) {
            return Map.entry(operation, input);
        }
        Map<String, Json> whole = new LinkedHashMap<>(input.fields());
        whole.put("EventPattern", new Json.Str(call.get(pattern + 1)));
        return Map.entry(operation, new Json.Obj(whole));
    }
}
