package org.queuebridge.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.queuebridge.changes.Account;
import org.queuebridge.changes.JournalEntry.Course;
import org.queuebridge.changes.JournalHead;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleKey;

/** Reads the line that begins a plan. Every method throws {@link IllegalArgumentException} where it is damaged. */
final class BegunLine {
    private BegunLine() {}

    /**
     * The plan without its images, which the line need not have.
     *
     * @param over whether the program is no longer at it
     */
    static JournalHead head(String id, JsonFields line, Map<RuleKey, Course> courses, boolean over, boolean settled) {
        boolean running = !over && program(line).running();
        return new JournalHead(
                id,
                Instant.parse(line.text("time")),
                account(line.needed("account")),
                purpose(line),
                rules(line),
                courses,
                line.optionalText(JournalLines.FINISHES),
                running,
                settled);
    }

    /** What it changes. */
    static ChangePlan plan(JsonFields line) {
        return new ChangePlan(purpose(line), line.all("changes", ImageJson::change));
    }

    /** Which rules it changes. */
    static List<RuleKey> rules(JsonFields line) {
        return line.all("changes", ImageJson::key);
    }

    private static Program program(JsonFields line) {
        return Program.read(line.needed("program"));
    }

    private static ChangePlan.Purpose purpose(JsonFields line) {
        return ChangePlan.Purpose.valueOf(line.text("purpose"));
    }

    private static Account account(JsonFields account) {
        return new Account(
                account.text("account"), account.text("region"), account.text("endpoint"), account.text("caller"));
    }
}
