package org.queuebridge.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.changes.journal.PlanResult;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.SetUpChange;
import org.queuebridge.domain.json.Json;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.ProgressWords;
import org.queuebridge.words.SetUpWords;
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
     * What was to become of a rule, and what did; or of the set-up of a bus.
     *
     * @param name the rule's name; of the set-up the name of the bus or of the integration
     * @param bus its bus
     * @param end how it ended; empty where it has no result
     * @param stepsDone how many steps were confirmed
     * @param steps the planned steps, in words
     * @param done how many of them were done
     * @param result what came of it, in words
     */
    record OfRule(
            String name,
            String bus,
            Optional<String> end,
            int stepsDone,
            List<String> steps,
            String done,
            String result) {
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
                    Stream.concat(
                                    entry.plan().changes().stream().map(change -> rule(entry, change)),
                                    entry.plan().setUp().stream().map(change -> setUp(entry, change)))
                            .toList());
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.Canceled) {
                throw e;
            }
            String why = FailureWords.of(e.failure()).what();
            return new ReportedChange(
                    head,
                    Stream.concat(
                                    head.rules().stream()
                                            .map(key -> unread(key.name(), key.bus(), head.course(key), why)),
                                    head.setUp().stream()
                                            .map(setUp -> unread(
                                                    SetUpWords.busName(setUp.bus()), setUp.bus(), setUp.course(), why)))
                            .toList());
        }
    }

    private static OfRule rule(JournalEntry entry, RuleChange change) {
        ProgressWords words = ProgressWords.of(entry, change);
        return part(
                change.key().name(),
                change.key().bus(),
                entry.course(change.key()),
                StepWords.of(change),
                words.steps(),
                words.how());
    }

    private static OfRule setUp(JournalEntry entry, SetUpChange change) {
        ProgressWords words = ProgressWords.of(entry, change);
        return part(
                words.rule(), change.bus(), entry.setUpCourse(), SetUpWords.steps(change), words.steps(), words.how());
    }

    private static OfRule unread(String name, String bus, JournalEntry.Course course, String why) {
        return part(name, bus, course, List.of(), "", why);
    }

    private static OfRule part(
            String name, String bus, JournalEntry.Course course, List<StepWords> steps, String done, String result) {
        return new OfRule(
                name,
                bus,
                course.end().map(Enum::name),
                course.answered(),
                steps.stream().map(StepWords::what).toList(),
                done,
                result);
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
                .map(rule ->
                        List.of(rule.name(), rule.bus(), String.join("\n", rule.steps()), rule.done(), rule.result()))
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
        fields.put(
                "rules", new Json.Arr(rules.stream().map(ReportedChange::json).toList()));
        return new Json.Obj(fields);
    }

    private static Json json(OfRule rule) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("rule", new Json.Str(rule.name()));
        fields.put("bus", new Json.Str(rule.bus()));
        fields.put("end", text(rule.end()));
        fields.put("steps", Json.strings(rule.steps()));
        fields.put("stepsDone", new Json.Num(Integer.toString(rule.stepsDone())));
        fields.put("text", new Json.Str(rule.result()));
        return new Json.Obj(fields);
    }

    private static Json text(Optional<String> text) {
        return text.<Json>map(Json.Str::new).orElse(new Json.Null());
    }

    /** Its rules' names, as in a list. */
    String about() {
        return rules.stream().map(OfRule::name).collect(Collectors.joining(", "));
    }
}
