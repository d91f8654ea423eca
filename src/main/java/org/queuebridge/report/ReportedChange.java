package org.queuebridge.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.changes.journal.PlanResult;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.ProgressWords;
import org.queuebridge.words.StepWords;

/**
 * A change of the journal in a report.
 *
 * @param rules its rules, one by one
 */
record ReportedChange(JournalHead head, List<OfRule> rules) {
    ReportedChange {
        rules = List.copyOf(rules);
    }

    /**
     * What was to become of a rule, and what did.
     *
     * @param steps the planned steps, in words
     * @param done how many of them were done
     * @param result what came of it, in words
     */
    record OfRule(RuleKey key, List<String> steps, String done, String result) {
        OfRule {
            steps = List.copyOf(steps);
        }
    }

    /** Reads it; where its details cannot be read, it says so. */
    static ReportedChange read(Journal journal, JournalHead head) {
        try {
            JournalEntry entry = journal.entry(head.id());
            return new ReportedChange(
                    head,
                    entry.plan().changes().stream()
                            .map(change -> rule(entry, change))
                            .toList());
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.Canceled) {
                throw e;
            }
            String why = FailureWords.of(e.failure()).what();
            return new ReportedChange(
                    head,
                    head.rules().stream()
                            .map(key -> new OfRule(key, List.of(), "", why))
                            .toList());
        }
    }

    private static OfRule rule(JournalEntry entry, RuleChange change) {
        ProgressWords words = ProgressWords.of(entry, change);
        return new OfRule(
                change.key(), StepWords.of(change).stream().map(StepWords::what).toList(), words.steps(), words.how());
    }

    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                Messages.text("report.column.time"),
                Messages.text("report.column.change"),
                Messages.text("report.column.purpose"),
                Messages.text("report.column.account"),
                Messages.text("report.column.region"),
                Messages.text("report.column.caller"),
                Messages.text("command.column.end")));
        columns.addAll(ruleColumns());
        return columns;
    }

    static List<String> ruleColumns() {
        return List.of(
                Messages.text("command.column.rule"),
                Messages.text("report.column.bus"),
                Messages.text("report.column.steps"),
                Messages.text("report.column.done"),
                Messages.text("command.column.text"));
    }

    /** A row for each of its rules. */
    List<List<String>> rows() {
        AwsAccount account = head.account();
        List<String> own = List.of(
                head.begun().toString(),
                head.id(),
                purpose(),
                account.id(),
                account.region(),
                account.callerArn(),
                result());
        return ruleRows().stream()
                .map(row -> {
                    List<String> whole = new ArrayList<>(own);
                    whole.addAll(row);
                    return List.copyOf(whole);
                })
                .toList();
    }

    List<List<String>> ruleRows() {
        return rules.stream()
                .map(rule -> List.of(
                        rule.key().name(),
                        rule.key().bus(),
                        String.join("\n", rule.steps()),
                        rule.done(),
                        rule.result()))
                .toList();
    }

    String purpose() {
        return Messages.text("plan.purpose." + head.purpose());
    }

    String result() {
        return Messages.text("activity.result." + PlanResult.of(head));
    }

    Json json() {
        AwsAccount account = head.account();
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("change", new Json.Str(head.id()));
        fields.put("at", new Json.Str(head.begun().toString()));
        fields.put("purpose", new Json.Str(head.purpose().name()));
        fields.put("account", new Json.Str(account.id()));
        fields.put("region", new Json.Str(account.region()));
        fields.put("sandbox", new Json.Bool(account.loopback()));
        fields.put("signedInAs", new Json.Str(account.callerArn()));
        fields.put("finishes", text(head.finishes()));
        fields.put("result", new Json.Str(PlanResult.of(head).name()));
        fields.put("rules", new Json.Arr(rules.stream().map(this::json).toList()));
        return new Json.Obj(fields);
    }

    private Json json(OfRule rule) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("rule", new Json.Str(rule.key().name()));
        fields.put("bus", new Json.Str(rule.key().bus()));
        fields.put("end", text(head.course(rule.key()).end().map(Enum::name)));
        fields.put("steps", Json.strings(rule.steps()));
        fields.put(
                "stepsDone",
                new Json.Num(Integer.toString(head.course(rule.key()).answered())));
        fields.put("text", new Json.Str(rule.result()));
        return new Json.Obj(fields);
    }

    private static Json text(Optional<String> text) {
        return text.<Json>map(Json.Str::new).orElse(new Json.Null());
    }

    /** Its rules' names, as in a list. */
    String about() {
        return rules.stream().map(rule -> rule.key().name()).collect(Collectors.joining(", "));
    }
}
