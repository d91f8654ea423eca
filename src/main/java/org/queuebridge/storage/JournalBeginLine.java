package org.queuebridge.storage;

import java.time.Instant;
import java.util.List;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.storage.instance.RunningProgram;
import org.queuebridge.storage.json.RuleImageJson;
import org.queuebridge.storage.json.SetUpJson;
import org.queuebridge.storage.json.StoredFields;

/**
 * Reads the line that starts a plan. Every method throws {@link IllegalArgumentException} where the line is damaged.
 */
final class JournalBeginLine {
    private JournalBeginLine() {}

    /**
     * The plan without its rules' images, which the line need not have.
     *
     * @param over whether the program no longer applies it
     */
    static JournalHead head(String id, StoredFields line, JournalStepLines progress, boolean over, boolean settled) {
        boolean running = !over && program(line).running();
        return new JournalHead(
                id,
                Instant.parse(line.text("time")),
                account(line.needed("account")),
                purpose(line),
                rules(line),
                progress.courses(),
                line.object(JournalLines.SET_UP)
                        .map(change -> new JournalHead.SetUpCourse(change.text("bus"), progress.setUp())),
                line.optionalText(JournalLines.FINISHES),
                running,
                settled);
    }

    /** The changes. */
    static ChangePlan plan(StoredFields line) {
        return new ChangePlan(
                purpose(line),
                line.all("changes", RuleImageJson::change),
                line.object(JournalLines.SET_UP).map(SetUpJson::change));
    }

    /** The changed rules. */
    static List<RuleKey> rules(StoredFields line) {
        return line.all("changes", RuleImageJson::key);
    }

    private static RunningProgram program(StoredFields line) {
        StoredFields program = line.needed("program");
        return new RunningProgram(
                Long.parseLong(program.text("pid")),
                program.optionalText("started").map(Instant::parse));
    }

    private static ChangePlan.Purpose purpose(StoredFields line) {
        return ChangePlan.Purpose.valueOf(line.text("purpose"));
    }

    private static AwsAccount account(StoredFields account) {
        return new AwsAccount(
                account.text("account"), account.text("region"), account.text("endpoint"), account.text("caller"));
    }
}
