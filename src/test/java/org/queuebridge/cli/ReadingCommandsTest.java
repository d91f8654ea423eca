package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.cli.CommandFixture.Ended;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.sandbox.demo.DemoQueues;

/** The commands that only read: their data, findings and exit codes. */
class ReadingCommandsTest extends CommandTestBase {
    @Test
    void queuesNameTheRulesThatCoverThem() {
        List<Json> queues = CommandFixture.array(shell.run("queues", "--search", "support de", "--format", "json"));

        assertThat(queues).first().isInstanceOfSatisfying(Json.Obj.class, queue -> {
            assertThat(queue.fields())
                    .containsOnlyKeys("id", "name", "division", "members", "coveredBy", "mayBeCoveredBy");
            assertThat(queue.get("name")).contains(new Json.Str("Support DE"));
            assertThat(queue.get("coveredBy")).contains(Json.strings(List.of("genesys-ended-support", "raw-archive")));
        });
        assertThat(CommandFixture.array(shell.run("queues", "--format", "json")))
                .hasSize(DemoQueues.DEFAULT_COUNT);
        assertThat(shell.run("queues", "--uncovered").out().lines())
                .as("an archive rule covers all")
                .hasSize(1);
    }

    @Test
    void queuesNeedGenesysCloudAlone() {
        shell.environment.keySet().removeIf(name -> name.startsWith("AWS_"));

        Ended listed = shell.run("queues", "--search", "support de", "--format", "json");
        assertThat(listed.code()).as(listed.err()).isZero();
        assertThat(CommandFixture.array(listed))
                .first()
                .isInstanceOfSatisfying(
                        Json.Obj.class,
                        queue -> assertThat(List.of(
                                        queue.get("coveredBy").orElseThrow(),
                                        queue.get("mayBeCoveredBy").orElseThrow()))
                                .containsOnly(new Json.Null()));
        assertThat(shell.run("queues", "--search", "support de").out()).contains("not read");
        Ended uncovered = shell.run("queues", "--uncovered");
        assertThat(uncovered.code()).isEqualTo(3);
        assertThat(uncovered.err()).contains("--uncovered needs the rules", "No AWS region", "--profile and --region");
    }

    @Test
    void queuesAreListedWhereTheRulesCannotBeRead() {
        shell.environment.put("AWS_SECRET_ACCESS_KEY", "wrong");

        Ended listed = shell.run("queues", "--search", "support de");
        assertThat(listed.code()).isZero();
        assertThat(listed.out()).contains("Support DE", "not read");
        assertThat(listed.err()).contains("it is not known which queues are covered");
    }

    @Test
    void rulesTellQueuesTargetsAndIssues() {
        Json.Obj rule = CommandFixture.only(shell.run("rules", "legacy-support", "--format", "json"));

        assertThat(rule.fields())
                .containsOnlyKeys(
                        "name",
                        "bus",
                        "arn",
                        "state",
                        "managedBy",
                        "canMatch",
                        "coverage",
                        "queues",
                        "events",
                        "targets",
                        "issues");
        assertThat(rule.get("issues")).contains(Json.strings(List.of("QUEUE_UNKNOWN")));
        assertThat(rule.get("canMatch")).contains(new Json.Str("yes"));
        assertThat(rule.get("coverage")).contains(new Json.Str("some"));
        assertThat(shell.run("rules", "legacy-support", "--format", "json").out())
                .contains("\"delivery\": \"denied\"", "\"known\": false");
        assertThat(CommandFixture.only(shell.run("rules", "raw-archive", "--format", "json"))
                        .get("coverage"))
                .contains(new Json.Str("all"));
    }

    @Test
    void rulesTellWhatBecameOfTheirQueuesSinceTheLastCommand() {
        Division home = new Division("4f3a2b1c-0d9e-4877-a665-5c4b3a291807", "Home");
        String supportId = "0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73";
        assertThat(issues("genesys-ended-support")).isEmpty();
        shell.sandbox.genesys().deleteQueue(supportId);

        assertThat(issues("genesys-ended-support")).isEqualTo(List.of("QUEUE_GONE", "QUEUE_UNKNOWN"));
        shell.sandbox.genesys().addQueue(new Queue("aaaaaaaa-0000-4000-8000-000000000001", "Support DE", home, "", 1));
        assertThat(issues("genesys-ended-support")).isEqualTo(List.of("QUEUE_RECREATED", "QUEUE_UNKNOWN"));
        assertThat(shell.run("rules", "genesys-ended-support").out()).contains("queue re-created");
    }

    private List<String> issues(String rule) {
        Json.Arr issues = (Json.Arr) CommandFixture.only(shell.run("rules", rule, "--format", "json"))
                .get("issues")
                .orElseThrow();
        return issues.items().stream().map(code -> ((Json.Str) code).value()).toList();
    }

    @Test
    void csvIsForSpreadsheets() {
        assertThat(shell.run("rules", "genesys-ended-support", "--format", "csv")
                        .out())
                .startsWith("NAME,STATE,QUEUES,")
                .contains("\"Support EN, Support DE, Support – VIP\"")
                .endsWith("\r\n");
    }

    /** Needs nothing but the variables that such scripts use. */
    @Test
    void verifyingFailsWhereACheckDoes() {
        Ended failed = shell.run("verify", "conv-end-customer", "--format", "json");

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).contains("\"code\": \"matchable.fail\"", "\"verdict\": \"fail\"");
        assertThat(failed.err()).contains("conv-end-customer: ");
        assertThat(shell.run("verify", "--all").code()).isEqualTo(1);
        assertThat(shell.run("verify").code()).isEqualTo(2);
    }

    @Test
    void anEventIsTestedWithEveryRule() {
        String event = "src/test/resources/samples/events/user-end-acd.json";

        assertThat(CommandFixture.array(shell.run("test", event, "raw-archive", "nightly-export", "--format", "json")))
                .extracting(each -> ((Json.Obj) each).get("matches").orElseThrow())
                .containsExactly(new Json.Str("yes"), new Json.Str("no"));
        assertThat(shell.run("test", event, "nightly-export").out())
                .contains("detail.eventBody.queueId", "(Support EN)", "(Sales EN)");
        assertThat(shell.run("test", folder.resolve("none.json").toString()).code())
                .isEqualTo(2);
        assertThat(shell.run("[]", false, "test", "-").err()).contains("an event is a JSON object");
    }

    @ParameterizedTest
    @CsvSource({
        "cli, put-rule",
        "python, put_rule",
        "terraform, aws_cloudwatch_event_rule",
        "cloudformation, AWS::Events::Rule"
    })
    void rulesAreExportedAsCode(String language, String contains) {
        Ended exported = shell.run("export", "genesys-ended-support", "--as", language);

        assertThat(exported.code()).isZero();
        assertThat(exported.out()).contains(contains, "Support DE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GENESYS_CLOUD_REGION", "GENESYS_CLOUD_CLIENT_ID", "GENESYS_CLOUD_CLIENT_SECRET"})
    void whatSignsInIsNamedWhereItIsMissing(String variable) {
        shell.environment.remove(variable);
        Ended ended = shell.run("queues");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains(variable);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void rulesNeedNoGenesysCloud() {
        shell.environment.keySet().removeIf(name -> name.startsWith("GENESYS"));

        assertThat(shell.run("rules", "genesys-ended-support").code()).isZero();
        assertThat(shell.run("disable", "genesys-ended-support", "--yes").code())
                .isZero();
    }

    @Test
    void withoutGenesysCloudQueuesHaveNoNamesWhichIsSaidOnce() {
        shell.environment.put("GENESYS_CLOUD_CLIENT_SECRET", "wrong");
        Ended rules = shell.run("rules", "genesys-ended-support");

        assertThat(rules.code()).isZero();
        assertThat(rules.out()).contains("0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73").doesNotContain("Support DE");
        assertThat(rules.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("no names here"));
    }

    @Test
    void exitCodesTellWhatWentWrong() {
        assertThat(shell.run("rules", "--endpoint", "http://127.0.0.1:1").code())
                .as("network")
                .isEqualTo(4);
        assertThat(shell.run("rules", "--bus", "nowhere").code()).isEqualTo(2);
        assertThat(shell.run("rules", "--endpoint", "http://192.0.2.1").code()).isEqualTo(2);
        assertThat(shell.run("rules", "--region", "Frankfurt").code()).isEqualTo(2);
        assertThat(shell.run("rules", "--format", "xml").code()).isEqualTo(2);
        assertThat(shell.run("nonsense").code()).isEqualTo(2);
        assertThat(shell.run().code()).isEqualTo(2);
        shell.environment.put("AWS_SECRET_ACCESS_KEY", "wrong");
        assertThat(shell.run("rules").code()).as("not signed in").isEqualTo(3);
    }

    @Test
    void aReportNeedsNoOtherFileAndShowsNamesAsTheyAre() throws IOException {
        shell.sandbox
                .genesys()
                .addQueue(new Queue(
                        "11111111-2222-4333-8444-555555555555", "<script>", new Division("d", "Home"), "", 0));
        Path file = folder.resolve("report.html");
        Ended written = shell.run("report", "--output", file.toString());

        assertThat(written.code()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(file)
                .content()
                .startsWith("<!doctype html>")
                .contains("legacy-support", "unknown queue")
                .doesNotContain("<script>", "http-equiv", " src=");
    }

    @ParameterizedTest
    @CsvSource({"json, '{', unreadableRules", "csv, \uFEFFNAME, legacy-support"})
    void aReportIsForOtherProgramsToo(String format, String begins, String contains) {
        Path file = folder.resolve("report." + format);

        assertThat(shell.run("report", "--format", format, "--output", file.toString())
                        .code())
                .isZero();
        assertThat(file).content().startsWith(begins).contains(contains);
        assertThat(shell.run("report", "--output", folder.resolve("no/folder").toString())
                        .code())
                .isEqualTo(1);
        assertThat(shell.run("rules", "--format", "html").code()).isEqualTo(2);
    }

    @Test
    void everyOptionHasADescription() {
        shell.commands().getSubcommands().forEach((name, command) -> {
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(name)
                    .isNotEmpty();
            assertThat(command.getCommandSpec().args())
                    .allSatisfy(arg ->
                            assertThat(arg.description()).as(arg.paramLabel()).isNotEmpty());
        });
    }
}
