package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.cli.CommandFixture.Ended;
import org.queuebridge.domain.json.Json;

/** The commands that change rules: plan, question, result, undo. */
class ChangingCommandsTest extends CommandTestBase {
    private static final String QUEUE_ARN = "arn:aws:sqs:eu-central-1:123456789012:conversation-ended";
    private static final String[] CREATE = {
        "create", "--queue", "Support DE", "Support FR", "--name", "mine", "--target", QUEUE_ARN
    };

    @Test
    void aPlanIsShownAndNothingIsChanged() {
        Ended shown = shell.run(CommandFixture.with(CREATE, "--plan", "--format", "json"));

        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("\"call\": \"PutRule\"", "\"call\": \"PutTargets\"", "put-rule");
        assertThat(shell.run("rules", "mine").code()).isEqualTo(1);
    }

    @Test
    void withoutATerminalNothingIsChangedUnlessConfirmed() {
        Ended refused = shell.run(CREATE);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--yes").contains("123456789012", "eu-central-1");
        assertThat(shell.run("rules", "mine").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"y, 0, 0", "no, 2, 1", "'', 2, 1"})
    void atATerminalItAsks(String answer, int code, int then) {
        assertThat(shell.run(answer + "\n", true, CREATE).code()).isEqualTo(code);
        assertThat(shell.run("rules", "mine").code()).isEqualTo(then);
    }

    @Test
    void whatIsCreatedIsVerifiedAndCanBeUndone() {
        Ended created = shell.run(CommandFixture.with(CREATE, "--yes"));
        assertThat(created.code()).isZero();
        assertThat(created.out()).contains("mine", "DONE");
        assertThat(created.err()).contains("Verified in AWS: 1 rule.", "queuebridge undo ");
        assertThat(shell.run("verify", "mine").code()).isZero();

        String id = created.err()
                .lines()
                .filter(line -> line.contains("queuebridge undo "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
        Ended undone = shell.run("undo", id, "--yes");
        assertThat(undone.code()).isZero();
        assertThat(undone.err()).contains("No longer arrives at " + QUEUE_ARN, "Support FR");
        assertThat(shell.run("rules", "mine").err()).contains("There is no rule or rule set “mine”");
        assertThat(shell.run("undo", "--yes").code())
                .as("the undo of the newest")
                .isZero();
        assertThat(shell.run("rules", "mine").code()).isZero();
    }

    @Test
    void theEnvironmentOfAScriptIsAllThatCreateNeeds() {
        shell.environment.put("TARGET_QUEUE_NAME", "Support DE");
        shell.environment.put("EVENTBRIDGE_RULE_NAME", "from-script");
        shell.environment.put("AWS_TARGET_ARN", QUEUE_ARN);

        assertThat(shell.run("create", "--yes").code()).isZero();
        assertThat(shell.run("create", "--yes").err()).as("a second time").contains("Nothing to change.");
        assertThat(CommandFixture.only(shell.run("rules", "from-script", "--format", "json"))
                        .get("queues")
                        .toString())
                .contains("Support DE");
    }

    @Test
    void aLongListFromAFileBecomesARuleSet() throws IOException {
        List<String> ids = CommandFixture.array(shell.run("queues", "--format", "json")).stream()
                .map(queue -> ((Json.Str) ((Json.Obj) queue).get("id").orElseThrow()).value())
                .toList();
        Path file =
                Files.writeString(folder.resolve("queues.txt"), "# all of them\n\n" + String.join("\n", ids) + "\n");

        Ended created =
                shell.run("create", "--queues-from", file.toString(), "--name", "all", "--target", QUEUE_ARN, "--yes");
        assertThat(created.code()).isZero();
        int rules = (int) created.out().lines().count() - 1;
        assertThat(rules).isGreaterThan(3);
        assertThat(created.err()).contains("Verified in AWS: " + rules + " rules.");
        String[] again = {"create", "--queues-from", file.toString(), "--name", "all", "--target", QUEUE_ARN, "--yes"};
        assertThat(shell.run(again).err()).as("a second time").contains("Nothing to change.");
        assertThat(shell.run(CommandFixture.with(again, "--disabled")).err()).contains("Change them with “update”");

        assertThat(shell.run("update", "all", "--remove-queue", ids.getFirst(), "--yes")
                        .code())
                .isZero();
        assertThat(shell.run("delete", "all", "--yes").code()).isZero();
        assertThat(shell.run("rules", "all").code()).isEqualTo(1);
        assertThat(shell.run(
                                String.join("\n", ids.subList(0, 2)),
                                false,
                                CommandFixture.with(
                                        new String[] {
                                            "create", "--queues-from", "-", "--name", "two", "--target", QUEUE_ARN
                                        },
                                        "--yes"))
                        .code())
                .as("from stdin")
                .isZero();
    }

    @Test
    void unknownAndAmbiguousQueuesAreNamedWithCandidates() {
        Ended unknown = shell.run("create", "--queue", "Suport DE", "--target", QUEUE_ARN, "--yes");

        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("There is no queue “Suport DE”", "Support DE (Home)");
    }

    @Test
    void allThatIsWrongWithTheOptionsIsSaidAtOnce() {
        Ended wrong = shell.run("create", "--queue", "Support DE", "--name", "no blanks", "--role", "x", "--yes");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err().lines()).hasSize(3);
        assertThat(wrong.err()).contains("no blanks, no accents", "at least one target", "not the ARN of an IAM role");
    }

    @Test
    void rulesAreSwitchedAndDeletedWithWhatStops() {
        Ended plan = shell.run("disable", "genesys-abandoned-sales", "--plan", "--format", "json");
        assertThat(plan.out()).contains("\"call\": \"DisableRule\"", "\"stops\": [", "\"Sales EN\"");

        assertThat(shell.run("disable", "genesys-abandoned-sales", "--yes").code())
                .isZero();
        assertThat(shell.run("rules", "genesys-abandoned-sales").out()).contains("disabled");
        assertThat(shell.run("enable", "genesys-abandoned-sales", "--yes").code())
                .isZero();
        assertThat(shell.run("enable", "genesys-abandoned-sales", "--yes").err())
                .contains("Nothing to change.");
        assertThat(shell.run("delete", "genesys-abandoned-sales", "--yes").code())
                .isZero();
        assertThat(shell.run("undo", "--yes").code()).isZero();
        assertThat(shell.run("rules", "genesys-abandoned-sales").code()).isZero();
    }
}
