package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.cli.CommandFixture.Ended;

/** What {@code update} refuses, in the words of the window; nothing is changed. */
class RefusedUpdateTest {
    private static final String QUEUE_ARN = "arn:aws:sqs:eu-central-1:123456789012:conversation-ended";

    @TempDir
    private static Path folder;

    private static CommandFixture shell;

    @BeforeAll
    static void start() throws IOException {
        shell = new CommandFixture(folder);
        Ended created = shell.run("create", "--queue", "Sales EN", "--name", "mine", "--target", QUEUE_ARN, "--yes");
        assertThat(created.code()).as(created.err()).isZero();
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static void refuses(Ended refused, String words) {
        assertThat(refused.code()).as(refused.err()).isEqualTo(2);
        assertThat(refused.err()).contains(words);
        assertThat(shell.sandbox.faults().calls("PutRule")
                        + shell.sandbox.faults().calls("PutTargets"))
                .as("only what created it")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --description=a          --disabled --enabled | Give either --enabled or --disabled.
        --role=a                 --no-role            | Give either --role or --no-role.
        --name=other                                  | A rule cannot be renamed.
        --plan                                        | Name what to change
        --role=nobody                                 | mine: The role is not the ARN of an IAM role.
        --target=arn:aws:s3:::bucket                  | EventBridge cannot send events to this kind of resource.
        --remove-target=arn:aws:sqs:eu-central-1:123456789012:conversation-ended | A rule needs at least one target.
        --events=agent-ended,smoke-signal             | smoke-signal. Words: agent-ended, gave-up
        --events=voice,any-media                      | voice and any-media contradict each other.
        --events=gave-up,without-transfers            | without-transfers needs agent-ended.
        --events=conversation-ended                   | conversation-ended. They have: agent-ended
        --event-format=relayed                        | A rule that can never fire
        --event-format=fax                            | There is no event format “fax”. Formats: partner, relayed
        """)
    void whatTheWindowRefusesIsWrongUsage(String options, String words) {
        String[] update = CommandFixture.with(new String[] {"update", "mine", "--yes"}, options.split(" +"));

        refuses(shell.run(update), words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"Arn": "a",}                                   | is not valid JSON at line 1, column
        7                                               | has no targets. It needs a target, a list of targets
        {"Targets": [], "Rule": "r"}                    | has no targets.
        [{"Id": "a"}]                                   | [0].Arn is missing.
        {"Targets": [{"Arn": "a"}, {"Arn": 5}]}         | Targets[1].Arn is not a field that a target can have
        [{"Arn": "a", "RetryPolicy": {"Retries": 5}}]   | [0].RetryPolicy.Retries is not a field
        {"Arn": "a", "DeadLetterQueue": "b"}            | DeadLetterQueue is not a field
        {"Arn": "a", "Arn": "@"}                        | the field Arn is defined twice.
        {"Targets": [{"Arn": "a"}, {"Arn": "@", "RetryPolicy": {"MaximumRetryAttempts": 1, "MaximumRetryAttempts": 2}}]} | Targets[1].RetryPolicy.MaximumRetryAttempts is defined twice.
        {"Arn": "@.fifo"}                               | @.fifo: A FIFO queue needs a message group
        {"Arn": "@", "InputPath": "detail"}             | @: detail is not a path
        {"Arn": "@", "RetryPolicy": {"MaximumRetryAttempts": 999}} | @: MaximumRetryAttempts is a number from 0 to 185.
        {"Arn": "@", "DeadLetterConfig": {"Arn": "@.fifo"}}        | @: A dead-letter queue cannot be a FIFO queue.
        """)
    void aFileOfTargetsIsReadStrictly(String json, String words) {
        String input = json.replace("@", QUEUE_ARN);

        refuses(
                shell.run(input, false, "update", "mine", "--yes", "--target-settings", "-"),
                words.replace("@", QUEUE_ARN));
    }
}
