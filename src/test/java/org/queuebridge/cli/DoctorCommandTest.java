package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.cli.CommandFixture.Ended;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/** The command {@code doctor} against the demo account: one rule that delivers, and those with a fault. */
class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void namesTheFirstFaultOfEachRule() throws IOException {
        try (CommandFixture shell = new CommandFixture(folder)) {
            Ended fine = shell.run("doctor", "genesys-ended-support");
            assertThat(fine.out())
                    .contains("“Conversation Detail EventBridge Source” is enabled and active.")
                    .contains("sends every topic that is needed")
                    .contains("The partner event source is active.")
                    .contains("The rule may deliver to SQS conversation-ended.");
            assertThat(fine.err()).startsWith("No fault was found.");
            assertThat(fine.code()).isZero();

            assertThat(firstFault(shell, "legacy-support")).isEqualTo("queues.missing");
            assertThat(firstFault(shell, "conv-end-customer")).isEqualTo("matchable.fail");
            assertThat(firstFault(shell, "genesys-ended-billing")).isEqualTo("target.fail");
            assertThat(shell.run("doctor", "genesys-ended-billing").code()).isEqualTo(1);
        }
    }

    @Test
    void aMissingRightIsNotChecked() throws IOException {
        try (CommandFixture shell = new CommandFixture(folder)) {
            shell.environment.keySet().removeIf(name -> name.startsWith("GENESYS_"));

            Ended ended = shell.run("doctor", "genesys-ended-support");

            assertThat(ended.out()).contains("unknown", "Genesys Cloud was not checked: not signed in.");
        }
    }

    @Test
    void aWholeBusIsCheckedWithoutARule() throws IOException {
        try (CommandFixture shell = new CommandFixture(folder)) {
            Ended fine = shell.run("doctor");
            assertThat(fine.out()).contains("The bus has rules that are enabled");
            assertThat(fine.code()).isZero();

            begin(shell, "source-pending");

            Ended pending = shell.run("doctor", "--bus", "conversation-detail-events", "--format", "json");
            Json.Obj report = (Json.Obj) JsonText.parse(pending.out()).value().orElseThrow();
            assertThat(report.get("rule")).contains(new Json.Null());
            assertThat(report.get("firstFault")).contains(new Json.Str("doctor.source.pending"));
            assertThat(pending.code()).isEqualTo(1);
        }
    }

    @Test
    void saysWhatDiffersSinceAllWasWell() throws IOException {
        try (CommandFixture shell = new CommandFixture(folder)) {
            shell.run("doctor", "genesys-ended-support");

            begin(shell, "topic-missing");

            assertThat(shell.run("doctor", "genesys-ended-support").out())
                    .containsPattern("Since today \\d\\d:\\d\\d, the integration does not send user.end.");
        }
    }

    @Test
    void aRuleThatMayNotBeReadIsNoFault() throws IOException {
        try (CommandFixture shell = new CommandFixture(folder)) {
            begin(shell, "missing-right:events:DescribeRule");

            Ended ended = shell.run("doctor", "genesys-ended-support");

            assertThat(ended.out()).contains("The rule was not checked (missing right events:DescribeRule).");
            assertThat(ended.code()).isEqualTo(3);
        }
    }

    private static void begin(CommandFixture shell, String scenario) {
        shell.sandbox.scenarios().begin(scenario);
    }

    private static String firstFault(CommandFixture shell, String rule) {
        String out = shell.run("doctor", rule, "--format", "json").out();
        Json.Obj report = (Json.Obj) JsonText.parse(out).value().orElseThrow();
        assertThat(report.fields().keySet())
                .isEqualTo(java.util.Set.copyOf(List.of("rule", "bus", "firstFault", "findings", "since")));
        return ((Json.Str) report.get("firstFault").orElseThrow()).value();
    }
}
