package org.queuebridge.code.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.queuebridge.Tool;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.code.ExpectedCalls;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.code.common.VisibleJson;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/** Runs the program in Python, with a boto3 that only records its calls. */
class PythonScriptTest {
    /** Returns the responses in the environment; every call that changes something becomes a line of JSON. */
    private static final String BOTO3 = """
        import json, os
        class ClientError(Exception):
            def __init__(self, code): self.response = {"Error": {"Code": code}}
        class Client:
            class exceptions:
                ClientError = ClientError
                class ResourceNotFoundException(Exception): pass
            def __init__(self, service): self.service = service
            def __getattr__(self, operation):
                def call(**what):
                    if operation == "get_caller_identity": return {"Account": os.environ["ACCOUNT"]}
                    there = json.loads(os.environ["THERE"])
                    if operation == "describe_rule":
                        if what["Name"] not in there: raise self.exceptions.ResourceNotFoundException()
                        return {"Arn": what["Name"], "Description": "", **there[what["Name"]]["fields"]}
                    if operation == "list_targets_by_rule": return {"Targets": there[what["Rule"]]["targets"]}
                    if operation == "list_tags_for_resource": return {"Tags": there[what["ResourceARN"]]["tags"]}
                    if operation == "get_queue_url": return {"QueueUrl": "https://queue"}
                    if operation == "get_queue_attributes": return {}
                    if operation == "get_topic_attributes":
                        return {"Attributes": {"Policy": '{"Statement": {"Sid": "other"}}'}}
                    if operation == "describe_resource_policies": return {"resourcePolicies": []}
                    with open(os.environ["CALLS"], "a") as calls:
                        calls.write(json.dumps([self.service, operation, what]) + "\\n")
                    if operation == "add_permission": raise ClientError("ResourceConflictException")
                    return {"FailedEntryCount": int(os.environ["FAILED"]), "FailedEntries": ["refused"]}
                return call
        class Session:
            def __init__(self, **_): pass
            def client(self, service, endpoint_url): return Client(service)
        """;

    private static final String BOTOCORE = """
        shapes = {"Target": {"members": {}}}
        class Core:
            def get_component(self, name): return self
            def load_service_model(self, service, kind): return {"shapes": shapes}
        def get_session(): return Core()
        """;

    @TempDir
    private Path folder;

    private String account = "123456789012";
    private String there = "{}";
    private String failed = "0";

    @BeforeEach
    void assume() throws IOException {
        Tool.assumeOnPath("python3");
        Files.writeString(folder.resolve("boto3.py"), BOTO3);
        Files.createDirectory(folder.resolve("botocore"));
        Files.writeString(folder.resolve("botocore").resolve("__init__.py"), "");
        Files.writeString(folder.resolve("botocore").resolve("session.py"), BOTOCORE);
    }

    @Test
    void passesEveryTextUnchanged() throws Exception {
        ChangePlan create = CodeExamples.nastyCreate();

        assertThat(run(write(create))).isEqualTo(new Tool.Ended(0, ""));
        assertThat(changes()).isEqualTo(ExpectedCalls.ofCreating());
        assertThat(folder.resolve("broken")).doesNotExist();
    }

    @Test
    void changesRulesThatAreAsPlanned() throws Exception {
        ChangePlan update = CodeExamples.nastyUpdate();
        there = thereOf(update);

        assertThat(run(write(update))).isEqualTo(new Tool.Ended(0, ""));
        assertThat(changes()).isEqualTo(ExpectedCalls.ofUpdating());
    }

    @Test
    void changesNothingIfARuleIsNotAsPlanned() throws Exception {
        there = thereOf(CodeExamples.update("it was", "plain"));
        Tool.Ended ended = run(write(CodeExamples.update("it is", "plain")));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("Not as it was when this was planned", "Nothing has been changed");
        assertThat(changes()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.queuebridge.code.CodeExamples#NASTY")
    void keepsAQueueNameInsideItsComment(String nasty) {
        String code = PlanCode.write(
                Language.PYTHON, CodeExamples.create("x"), CodeExamples.PLACE, CodeExamples.named(nasty));

        assertThat(code.lines().filter(line -> line.startsWith("# " + CodeExamples.QUEUE_ID)))
                .hasSize(1);
        assertThat(code.lines().toList())
                .hasSameSizeAs(write(CodeExamples.create("x")).lines().toList());
    }

    @Test
    void stopsInAnotherAccount() throws Exception {
        account = "999999999999";
        Tool.Ended ended = run(write(CodeExamples.create("x")));

        assertThat(ended)
                .isEqualTo(new Tool.Ended(1, "Credentials of account 999999999999: nothing has been changed.\n"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void failsIfATargetIsRefused() throws Exception {
        failed = "1";
        Tool.Ended ended = run(write(CodeExamples.create("x")));

        assertThat(ended).isEqualTo(new Tool.Ended(1, "Refused: ['refused']\n"));
    }

    @Test
    void mergesPermissionsIntoExistingPolicies() throws Exception {
        ChangePlan plan = CodeExamples.permissions();
        there = thereOf(plan);

        assertThat(run(write(plan))).isEqualTo(new Tool.Ended(0, ""));
        assertThat(Files.readAllLines(folder.resolve("calls")))
                .satisfiesExactly(
                        lambda -> assertThat(lambda).contains("add_permission", "lambda:InvokeFunction", ":rule/ended"),
                        queue -> assertThat(queue).contains("sqs:SendMessage", "aws:SourceArn"),
                        topic -> assertThat(topic).contains("sns:Publish", "other"),
                        logs -> assertThat(logs).contains("put_resource_policy", "logs:PutLogEvents"),
                        lambda -> assertThat(lambda).contains("remove_permission"));
    }

    private Tool.Ended run(String program) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("plan.py"), program);
        Path calls = Files.writeString(folder.resolve("calls"), "");
        Map<String, String> environment = Map.of(
                "CALLS", calls.toString(), "ACCOUNT", account, "THERE", there, "FAILED", failed, "PYTHONUTF8", "1");
        return Tool.run(folder, environment, List.of("python3", file.toString()));
    }

    private List<Map.Entry<String, Json>> changes() throws IOException {
        return Files.readAllLines(folder.resolve("calls")).stream()
                .map(line -> JsonText.parse(line).value().orElseThrow())
                .map(line -> ((Json.Arr) line).items())
                .map(call ->
                        Map.entry(CodeExamples.pascal(((Json.Str) call.get(1)).value(), "_"), withoutArn(call.get(2))))
                .toList();
    }

    /** The services' responses about each rule, by its name. */
    private static String thereOf(ChangePlan plan) {
        Map<String, Json> rules = new LinkedHashMap<>();
        for (RuleChange change : plan.changes()) {
            RuleImage before = change.before().orElseThrow();
            rules.put(
                    change.key().name(),
                    Json.obj(
                            Map.entry("fields", StepCalls.fields(before.fields())),
                            Map.entry("targets", StepCalls.targets(before)),
                            Map.entry("tags", StepCalls.tags(before.tags()))));
        }
        return VisibleJson.compact(new Json.Obj(rules));
    }

    private static String write(ChangePlan plan) {
        return PlanCode.write(Language.PYTHON, plan, CodeExamples.PLACE, CodeExamples.named("Support"));
    }

    private static Json withoutArn(Json input) {
        Map<String, Json> fields = new LinkedHashMap<>(((Json.Obj) input).fields());
        fields.remove("ResourceARN");
        return new Json.Obj(fields);
    }
}
