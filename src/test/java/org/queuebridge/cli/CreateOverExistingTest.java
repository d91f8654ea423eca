package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.queuebridge.cli.CommandFixture.Ended;

/** {@code create} where a rule of that name exists: as PutRule for one's own, never silently for others'. */
class CreateOverExistingTest extends CommandTestBase {
    private static final String QUEUE_ARN = "arn:aws:sqs:eu-central-1:123456789012:conversation-ended";

    private Ended create(String name, String queue, String... more) {
        return shell.run(CommandFixture.with(
                new String[] {"create", "--name", name, "--queue", queue, "--target", QUEUE_ARN}, more));
    }

    @Test
    void aRuleThatOthersMadeForOtherQueuesNeedsReplace() {
        Ended planned = create("genesys-abandoned-sales", "Support DE", "--plan");
        assertThat(planned.out())
                .contains("The rule genesys-abandoned-sales exists and is replaced.", "--replace does", "Sales EN")
                .contains("No longer arrives at ");

        Ended refused = create("genesys-abandoned-sales", "Support DE", "--yes");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("give --replace");
        assertThat(create("raw-archive", "Support DE", "--yes").code())
                .as("it matches every queue")
                .isEqualTo(2);
        assertThat(shell.sandbox.faults().calls("PutRule")).isZero();

        assertThat(create("genesys-abandoned-sales", "Support DE", "--yes", "--replace")
                        .code())
                .isZero();
        assertThat(create("genesys-abandoned-sales", "Support FR", "--yes").code())
                .as("it is QueueBridge's own from then on")
                .isZero();

        assertThat(shell.run("update", "genesys-abandoned-sales", "--disabled", "--yes")
                        .code())
                .isZero();
        assertThat(create("genesys-abandoned-sales", "Support FR", "--yes").code())
                .isZero();
    }

    @Test
    void aRuleThatLosesNoQueueIsUpdatedAsAScriptDoes() {
        Ended updated = create("genesys-abandoned-sales", "Sales EN", "--queue", "Sales US", "Support DE", "--yes");

        assertThat(updated.code()).as(updated.err()).isZero();
        assertThat(shell.run("rules", "genesys-abandoned-sales").out()).contains("Sales EN", "Support DE");
    }

    @Test
    void aPersonWhoIsAskedReadsWhatIsOverwritten() {
        Ended asked = shell.run(
                "y\n",
                true,
                "create",
                "--name",
                "genesys-abandoned-sales",
                "--queue",
                "Support DE",
                "--target",
                QUEUE_ARN);

        assertThat(asked.code()).as(asked.err()).isZero();
        assertThat(asked.err()).contains("exists and is replaced", "No longer arrives at ");
    }

    @Test
    void settingsInAFileReachATargetThatIsThereAlready() {
        assertThat(create("mine", "Support DE", "--yes").code()).isZero();
        String target = "{\"Arn\": \"%s\", \"RetryPolicy\": {\"MaximumRetryAttempts\": 3}}".formatted(QUEUE_ARN);
        Ended again = shell.run(
                target,
                false,
                "create",
                "--name",
                "mine",
                "--queue",
                "Support DE",
                "--target-settings",
                "-",
                "--events",
                "voicemail,voice",
                "--yes");

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(shell.run("export", "mine", "--as", "cli").out())
                .contains("\"MaximumRetryAttempts\": 3", "voicemail", "VOICE");
    }

    @Test
    void aRuleDoesNotTakeTheNameOfASet() {
        assertThat(create("ended-1", "Support DE", "--yes").code()).isZero();
        assertThat(create("ended-2", "Support FR", "--yes").code()).isZero();

        Ended refused = create("ended", "Sales EN", "--yes");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("ended is the name of a rule set: ended-1, ended-2.");
        assertThat(shell.run("rules", "ended", "--format", "csv").out().lines()).hasSize(3);
    }
}
