package org.queuebridge.ui.capture;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.queuebridge.capture.BusLogEnd;
import org.queuebridge.capture.BusLogPlan;
import org.queuebridge.capture.BusLogRecord;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.capture.RecordBusLog;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** What a record of a bus's log says, in a sentence. */
final class BusLogWords {
    private static final Set<String> TELLING = Set.of(
            "NO_STANDARD_RULES_MATCHED",
            "RULE_MATCH",
            "EVENT_INGEST_FAILURE",
            "INVOCATION_SUCCESS",
            "INVOCATION_ATTEMPT_PERMANENT_FAILURE",
            "INVOCATION_ATTEMPT_RETRYABLE_FAILURE",
            "INVOCATION_FAILURE",
            "INVOCATION_DLQ");

    private BusLogWords() {}

    /**
     * Whether a record says what became of an event; others say only that a step began. What the temporary rules of
     * captures do is of no interest.
     */
    static boolean tells(BusLogRecord record) {
        return TELLING.contains(record.type()) && !record.rule().startsWith(CapturePlan.PREFIX);
    }

    static String of(BusLogRecord record) {
        return switch (record.type()) {
            case "NO_STANDARD_RULES_MATCHED" -> Messages.text("buslog.none-matched");
            case "RULE_MATCH" -> Messages.text("buslog.match", record.rule());
            case "EVENT_INGEST_FAILURE" -> Messages.text("buslog.not-ingested", record.error());
            case "INVOCATION_SUCCESS" -> Messages.text("buslog.delivered", record.rule(), target(record));
            case "INVOCATION_ATTEMPT_PERMANENT_FAILURE" ->
                Messages.text("buslog.permanent", record.rule(), target(record), record.error());
            case "INVOCATION_ATTEMPT_RETRYABLE_FAILURE" ->
                Messages.text("buslog.retried", record.rule(), target(record), record.error());
            case "INVOCATION_FAILURE" -> Messages.text("buslog.failed", record.rule(), target(record), record.error());
            case "INVOCATION_DLQ" -> Messages.text("buslog.dead-letter", record.rule());
            default -> record.type();
        };
    }

    /** What is made and set, in its order. */
    static List<String> steps(BusLogPlan plan) {
        return List.of(
                Messages.text("buslog.plan.delivery", plan.name()),
                Messages.text("buslog.plan.group", plan.logGroup()),
                Messages.text("buslog.plan.level"),
                Messages.text("buslog.plan.restore", end(plan)));
    }

    /** What else a person should know before they agree. */
    static List<String> notes() {
        return Stream.of("buslog.plan.unset", "buslog.plan.late", "buslog.plan.cost", "buslog.plan.rights")
                .map(Messages::text)
                .toList();
    }

    /** What is stored with detail FULL, where and for how long. */
    static List<String> wholeEvents(BusLogPlan plan, AwsAccount account) {
        return List.of(
                Messages.text("buslog.full.what"),
                Messages.text("buslog.full.where", plan.logGroup(), account.id(), account.region()),
                Messages.text("buslog.full.long", end(plan), RecordBusLog.LOG_DAYS));
    }

    private static String end(BusLogPlan plan) {
        return TimeWords.time(plan.ends(), ZoneId.systemDefault());
    }

    /** What was removed and restored once the bus is no longer logged, and what stays. */
    static String ended(BusLogPlan plan, BusLogEnd end) {
        String group = end.groupStays()
                .map(stays -> Messages.text("buslog.ended.group-stays", plan.logGroup(), CapturePlanWords.kept(stays)))
                .orElseGet(() -> Messages.text("buslog.ended.group-deleted", plan.logGroup()));
        return String.join(" ", setting(end.setting()), Messages.text("buslog.ended.removed", plan.name()), group);
    }

    private static String setting(BusLogEnd.Setting setting) {
        return switch (setting) {
            case BusLogEnd.Setting.AsBefore(var log) ->
                log.map(before -> Messages.text("buslog.ended.as-before", before.level()))
                        .orElseGet(() -> Messages.text("buslog.ended.unset"));
            case BusLogEnd.Setting.OffInstead _ -> Messages.text("buslog.ended.off");
            case BusLogEnd.Setting.ByOthers(var log) -> Messages.text("buslog.ended.others", log.level());
        };
    }

    private static String target(BusLogRecord record) {
        return record.target().substring(record.target().lastIndexOf(':') + 1);
    }
}
