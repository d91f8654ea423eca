package org.queuebridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Listed;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.TargetsState;

class BusReportTest {
    private static final Queue HOSTILE = InMemoryGenesysCloud.queue(
            "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10", "</style><script src='//x'>\" onload=\"=1+1</script>");
    private static final RuleInsight RULE = insight(rule("ended", pattern(HOSTILE)), SQS);

    @Test
    void aPageNeedsNothingElseAndShowsNamesAsTheyAre() {
        String page = report(List.of(RULE), 0, KnownQueues.of(List.of(HOSTILE, SALES), true))
                .text(ReportFormat.HTML);

        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("&lt;/style&gt;&lt;script src=&#39;//x&#39;&gt;")
                .contains("<svg ", "prefers-color-scheme: dark", "@media print")
                .contains("111122223333", "eu-central-1", BUS.name(), "2026-10-14T09:42:07Z", "Harbor &amp; Co")
                .contains("1 queue without a rule", SALES.name());
        assertThat(page.replaceAll("xmlns=\"[^\"]*\"", ""))
                .doesNotContainPattern("<(script|link|img|iframe|object|embed|base)\\b")
                .doesNotContainPattern("<[^>]* (src|href|on\\w+)=")
                .doesNotContain("url(", "@import", "http:", "https:");
    }

    @Test
    void saysWhatCouldNotBeRead() {
        RuleInsight unread = RuleInsight.of(
                BUS,
                new RuleWithTargets(rule("unread", pattern(SALES)), List.of()),
                new TargetsState.Unread(CUT),
                StandardFormat.ALL);

        assertThat(report(List.of(unread), 2, KnownQueues.of(List.of(SALES), false))
                        .text(ReportFormat.HTML))
                .contains("2 rules without a name or an ARN. Each may cover any queue.")
                .contains("The targets of these rules: unread.")
                .contains("Not all queues: only 1 were loaded.")
                .contains("1 queue of which coverage cannot be told")
                .doesNotContain("Everything was read.");
        assertThat(report(List.of(), 0, KnownQueues.of(List.of(SALES), true)).text(ReportFormat.HTML))
                .contains("Everything was read.");
    }

    @Test
    void otherProgramsGetTheSame() {
        BusReport report = report(List.of(RULE), 0, KnownQueues.of(List.of(HOSTILE, SALES), true));

        Json.Obj json = JsonText.parse(report.text(ReportFormat.JSON)).object().orElseThrow();
        assertThat(json.fields().get("bus")).isEqualTo(new Json.Str(BUS.name()));
        assertThat(((Json.Arr) json.get("queues").orElseThrow()).items()).hasSize(2);
        assertThat(((Json.Arr) json.get("uncovered").orElseThrow()).items())
                .singleElement()
                .asString()
                .contains(SALES.id());
        assertThat(report.text(ReportFormat.CSV))
                .startsWith("\uFEFFNAME,")
                .contains("ended,enabled,", SQS.arn())
                .contains("\"</style><script src='//x'>\"\" onload=\"\"=1+1</script>\"");
    }

    private static BusReport report(List<RuleInsight> rules, int unreadable, KnownQueues known) {
        return new BusReport(
                new ReportPlace(
                        Instant.parse("2026-10-14T09:42:07Z"),
                        "111122223333",
                        "eu-central-1",
                        BUS.name(),
                        Optional.of("Harbor & Co"),
                        false),
                new Listed<>(rules, unreadable),
                known,
                new PermissionCheck(new InMemoryGrants()));
    }
}
