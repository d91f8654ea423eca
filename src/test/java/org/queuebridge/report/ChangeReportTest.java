package org.queuebridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.json.JsonText;
import org.queuebridge.rules.Examples;
import org.queuebridge.words.FailureWords;

class ChangeReportTest {
    private static final AwsAccount ACCOUNT =
            new AwsAccount("111122223333", "eu-central-1", "", "arn:aws:iam::111122223333:user/ann");

    private final MemoryJournal journal = new MemoryJournal();
    private final RuleImage image =
            new RuleImage(Examples.billing().key(), Examples.billing().fields(), List.of(Examples.SQS), Map.of());

    @BeforeEach
    void change() {
        RuleKey key = Examples.billing().key();
        RuleChange made = new RuleChange(key, Optional.empty(), Optional.of(image));
        try (Journal.Page page =
                journal.begin(ACCOUNT, new ChangePlan(Purpose.CREATE, List.of(made)), Optional.empty())) {
            for (int step = 0; step < made.steps().size(); step++) {
                page.sending(key, step);
                page.answered(key, step);
            }
            page.ended(key, new ChangeResult.Done(made, Optional.of(image)));
        }
    }

    @Test
    void hasEveryChangeWithStepsResultAccountAndTime() throws IOException {
        assertThat(written(ReportFormat.CSV))
                .startsWith("\uFEFFTIME,CHANGE,PURPOSE,ACCOUNT,REGION,SIGNED IN AS,END,RULE,BUS,STEPS,DONE,RESULT\r\n")
                .contains("Create", ACCOUNT.callerArn(), "as planned", Examples.NAME, "2 of 2 steps done");
        assertThat(written(ReportFormat.HTML))
                .contains("1 change, written at 2026-10-14T09:42:07Z")
                .contains("account 111122223333, region eu-central-1 · signed in as " + ACCOUNT.callerArn());

        Json.Arr changes =
                (Json.Arr) JsonText.parse(written(ReportFormat.JSON)).value().orElseThrow();
        assertThat(changes.items()).singleElement().isInstanceOfSatisfying(Json.Obj.class, change -> {
            assertThat(change.fields().get("result")).isEqualTo(new Json.Str("DONE"));
            assertThat(change.fields().get("signedInAs")).isEqualTo(new Json.Str(ACCOUNT.callerArn()));
            Json.Obj rule = (Json.Obj)
                    ((Json.Arr) change.get("rules").orElseThrow()).items().getFirst();
            assertThat(rule.fields().get("rule")).isEqualTo(new Json.Str(Examples.NAME));
            assertThat(((Json.Arr) rule.get("steps").orElseThrow()).items()).hasSize(2);
        });
    }

    @Test
    void nothingIsSaidWhereTheJournalCannotBeRead() {
        journal.unreadable(Optional.of(Examples.CUT));
        assertThatThrownBy(() -> written(ReportFormat.CSV)).isInstanceOf(FailureException.class);
    }

    @Test
    void aChangeOfTheSetUpWhoseDetailsCannotBeReadHasARowThatSaysSo() {
        String bus = "aws.partner/genesys.com/cloud/org/prod";
        journal.begin(ACCOUNT, ChangePlan.of(Purpose.CREATE_BUS, new BusChange(bus, true, Map.of())), Optional.empty())
                .close();
        JournalHead head = journal.list(1).heads().getFirst();
        journal.unreadable(Optional.of(Examples.CUT));

        assertThat(ReportedChange.read(journal, head).ruleRows())
                .containsExactly(List.of(
                        "prod", bus, "", "", FailureWords.of(Examples.CUT).what()));
    }

    @Test
    void withoutChangesItIsStillValid() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChangeReport(new MemoryJournal(), Instant.EPOCH).write(ReportFormat.JSON, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
    }

    private String written(ReportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChangeReport(journal, Instant.parse("2026-10-14T09:42:07Z")).write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
