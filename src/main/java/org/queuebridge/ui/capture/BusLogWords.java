package org.queuebridge.ui.capture;

import java.util.Set;
import org.queuebridge.capture.BusLogRecord;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.words.Messages;

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

    private static String target(BusLogRecord record) {
        return record.target().substring(record.target().lastIndexOf(':') + 1);
    }
}
