package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.cli.CommandFixture.Ended;
import org.queuebridge.domain.json.Json;

/** What {@code update} changes in a rule, and what it keeps. */
class UpdateCommandTest extends CommandTestBase {
    private static final String QUEUE_ARN = "arn:aws:sqs:eu-central-1:123456789012:conversation-ended";
    private static final String FIFO_ARN = "arn:aws:sqs:eu-central-1:123456789012:orders.fifo";
    private static final String ROLE = "arn:aws:iam::123456789012:role/deliver";

    @BeforeEach
    void create() {
        assertThat(shell.run(
                                "create",
                                "--queue",
                                "Support DE",
                                "Support FR",
                                "--name",
                                "mine",
                                "--target",
                                QUEUE_ARN,
                                "--yes")
                        .code())
                .isZero();
    }

    private Ended update(String... options) {
        return shell.run(CommandFixture.with(new String[] {"update", "mine"}, options));
    }

    private String shown() {
        return CommandFixture.only(shell.run("rules", "mine", "--format", "json"))
                .toString();
    }

    private String code() {
        return shell.run("export", "mine", "--as", "cli").out();
    }

    @Test
    void severalChangesAreOnePlanAndOneChange() {
        Ended updated = update(
                "--queue",
                "Support DE",
                "Sales EN",
                "--add-queue",
                "Supporto IT",
                "--remove-queue",
                "Support DE",
                "--events",
                "agent-ended,without-transfers,voice,inbound",
                "--description",
                "of mine",
                "--role",
                ROLE,
                "--disabled",
                "--yes");

        assertThat(updated.code()).as(updated.err()).isZero();
        assertThat(updated.err()).contains("No longer arrives at " + QUEUE_ARN).contains("Support DE", "Support FR");
        assertThat(shown()).contains("Sales EN", "Supporto IT", "DISABLED").doesNotContain("Support DE", "Support FR");
        assertThat(code()).contains("of mine", ROLE, "TRANSFER", "VOICE", "INBOUND");
        assertThat(shell.run("undo", "--yes").code()).isZero();
        assertThat(shown()).contains("Support DE", "Support FR", "ENABLED");
        assertThat(code()).doesNotContain(ROLE);
    }

    @Test
    void eachKindOfEventWordLeavesTheOtherKinds() {
        Ended narrowed = update("--events", "voice,without-transfers", "--yes");
        assertThat(narrowed.code()).isZero();
        assertThat(narrowed.err()).contains("No longer arrives at " + QUEUE_ARN, "some of Support DE");
        assertThat(code()).contains("VOICE", "ABANDON", "TRANSFER");

        assertThat(update("--events", "any-media,outbound,with-transfers", "--yes")
                        .code())
                .isZero();
        assertThat(code()).contains("OUTBOUND", "ABANDON").doesNotContain("VOICE", "TRANSFER");
        assertThat(update("--events", "outbound", "--yes").err()).contains("Nothing to change.");
    }

    @Test
    void theRoleIsRemovedAgain() {
        assertThat(update("--role", ROLE, "--yes").code()).isZero();
        assertThat(update("--no-role", "--enabled", "--yes").code()).isZero();

        assertThat(code()).doesNotContain(ROLE);
    }

    @Test
    void patternsThatOthersWroteAreLeftAsTheyAre() {
        Ended refused = shell.run("update", "raw-archive", "mine", "--events", "voicemail", "--yes");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("raw-archive: it matches every queue and names none");
        assertThat(refused.out()).contains("mine").doesNotContain("raw-archive");
        assertThat(shell.run("update", "raw-archive", "--description", "all", "--yes")
                        .code())
                .as("what the pattern has no part in is changed")
                .isZero();
    }

    @Test
    void targetsTakeTheirSettingsFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("targets.json"), """
            {"Targets": [
              {"Arn": "%s", "RetryPolicy": {"MaximumRetryAttempts": 7}, "DeadLetterConfig": {"Arn": "%s-dlq"}},
              {"Id": "orders", "Arn": "%s", "InputPath": "$.detail", "SqsParameters": {"MessageGroupId": "g"}}
            ]}
            """.formatted(QUEUE_ARN, QUEUE_ARN, FIFO_ARN));

        Ended updated = update("--target-settings", file.toString(), "--yes");
        assertThat(updated.code()).as(updated.err()).isZero();
        assertThat(code())
                .contains(
                        "\"MaximumRetryAttempts\": 7",
                        "conversation-ended-dlq",
                        "$.detail",
                        "\"MessageGroupId\": \"g\"")
                .contains("\"Id\": \"target-1\"", "\"Id\": \"orders\"");
        assertThat(update("--target", FIFO_ARN, "--yes").code()).isZero();
        assertThat(code()).contains("$.detail").doesNotContain("MaximumRetryAttempts");
        assertThat(update("--target", QUEUE_ARN, "--yes").code()).isZero();
        assertThat(code()).contains("\"Id\": \"target-1\"").doesNotContain("orders");

        Ended created = shell.run(
                "create", "--queue", "Sales EN", "--name", "new", "--target-settings", file.toString(), "--yes");
        assertThat(created.code()).as(created.err()).isZero();
        assertThat(shell.run("export", "new", "--as", "cli").out()).contains("MaximumRetryAttempts", "MessageGroupId");
    }

    @Test
    void aRuleWhosePatternGetsTooLongIsSplitAndASetKeepsItsNames() throws IOException {
        List<String> ids = CommandFixture.array(shell.run("queues", "--format", "json")).stream()
                .map(queue -> ((Json.Str) ((Json.Obj) queue).get("id").orElseThrow()).value())
                .toList();
        Path file = Files.writeString(folder.resolve("queues.txt"), String.join("\n", ids));

        Ended split = update("--queues-from", file.toString(), "--yes");
        assertThat(split.code()).as(split.err()).isZero();
        assertThat(split.out()).contains("mine-1", "mine-2");
        assertThat(split.err()).doesNotContain("o longer arrive");

        Ended shorter = update("--queue", ids.get(0), ids.get(1), "--description", "two", "--yes");
        assertThat(shorter.code()).as(shorter.err()).isZero();
        assertThat(shell.run("rules", "mine", "--format", "csv").out().lines()).hasSize(2);

        Path empty = Files.writeString(folder.resolve("none.txt"), "# none\n");
        assertThat(update("--queues-from", empty.toString(), "--yes").err()).contains("names no queue");
    }
}
