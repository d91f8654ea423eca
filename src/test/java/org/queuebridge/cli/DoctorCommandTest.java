package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.cli.CommandFixture.Ended;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/** The command {@code doctor} against the demo account: one rule that delivers, and those with a fault. */
class DoctorCommandTest extends CommandTestBase {
    @Test
    void namesTheFirstFaultOfEachRule() {
        Ended fine = shell.run("doctor", "genesys-ended-support");
        assertThat(fine.out())
                .contains("“Conversation Detail EventBridge Source” is enabled and active.")
                .contains("sends every topic that is needed")
                .contains("The partner event source is active.")
                .contains("The rule may deliver to SQS conversation-ended.");
        assertThat(fine.err()).startsWith("No fault was found.");
        assertThat(fine.code()).isZero();

        assertThat(firstFault("legacy-support")).isEqualTo("queues.missing");
        assertThat(firstFault("conv-end-customer")).isEqualTo("matchable.fail");
        assertThat(firstFault("genesys-ended-billing")).isEqualTo("target.fail");
        assertThat(shell.run("doctor", "genesys-ended-billing").code()).isEqualTo(1);
    }

    @Test
    void aMissingRightIsNotChecked() {
        shell.environment.keySet().removeIf(name -> name.startsWith("GENESYS_"));

        Ended ended = shell.run("doctor", "genesys-ended-support");

        assertThat(ended.out()).contains("unknown", "Genesys Cloud was not checked: not signed in.");
    }

    @Test
    void aWholeBusIsCheckedWithoutARule() {
        Ended fine = shell.run("doctor");
        assertThat(fine.out()).contains("The bus has rules that are enabled");
        assertThat(fine.code()).isZero();

        begin("source-pending");

        Ended pending = shell.run("doctor", "--bus", "conversation-detail-events", "--format", "json");
        Json.Obj report = (Json.Obj) JsonText.parse(pending.out()).value().orElseThrow();
        assertThat(report.get("rule")).contains(new Json.Null());
        assertThat(report.get("firstFault")).contains(new Json.Str("doctor.source.pending"));
        assertThat(pending.code()).isEqualTo(1);
    }

    @Test
    void saysWhatDiffersSinceAllWasWell() {
        shell.run("doctor", "genesys-ended-support");

        begin("topic-missing");

        assertThat(shell.run("doctor", "genesys-ended-support").out())
                .containsPattern("Since today \\d\\d:\\d\\d, the integration does not send user.end.");
    }

    @Test
    void aRuleThatMayNotBeReadIsNoFault() {
        begin("missing-right:events:DescribeRule");

        Ended ended = shell.run("doctor", "genesys-ended-support");

        assertThat(ended.out()).contains("The rule was not checked (missing right events:DescribeRule).");
        assertThat(ended.code()).isEqualTo(3);
    }

    private void begin(String scenario) {
        shell.sandbox.scenarios().begin(scenario);
    }

    private String firstFault(String rule) {
        String out = shell.run("doctor", rule, "--format", "json").out();
        Json.Obj report = (Json.Obj) JsonText.parse(out).value().orElseThrow();
        assertThat(report.fields().keySet())
                .isEqualTo(java.util.Set.copyOf(List.of("rule", "bus", "firstFault", "steps", "findings", "since")));
        return ((Json.Str) report.get("firstFault").orElseThrow()).value();
    }
}
