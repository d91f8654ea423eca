package org.queuebridge.storage;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.queuebridge.changes.ChangeResult.Refused;
import org.queuebridge.changes.journal.JournalEntry.Course;
import org.queuebridge.changes.journal.JournalEntry.End;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.json.JsonText;
import org.slf4j.LoggerFactory;

/** Reads a line about a step or the result of a rule. */
final class JournalStepLine {
    private JournalStepLine() {}

    /** Adds the line to the progress of its rule where it belongs to the plan. */
    static void read(String plan, byte[] line, Map<RuleKey, Course> courses) {
        if (JournalLineMark.of(line).filter(mark -> !mark.plan().equals(plan)).isPresent()) {
            return;
        }
        JournalReader.read(JsonText.parse(new String(line, StandardCharsets.UTF_8)), fields -> {
            if (fields.text("plan").equals(plan)) {
                take(fields.text("what"), fields, courses);
            }
            return plan;
        });
    }

    private static void take(String what, StoredFields line, Map<RuleKey, Course> courses) {
        switch (what) {
            case JournalLines.SENDING -> change(line, courses, Course::withSent);
            case JournalLines.ANSWERED -> change(line, courses, Course::withAnswered);
            case JournalLines.REFUSED -> {
                Refused refused = refused(line);
                change(line, courses, was -> was.with(refused));
            }
            case JournalLines.ENDED -> {
                End end = End.valueOf(line.text("end"));
                Optional<Failure> why = line.object("why").map(JournalStepLine::failure);
                change(line, courses, was -> was.ended(end, why));
            }
            case JournalLines.CLOSED, JournalLines.SETTLED -> {} // the index has it
            default ->
                LoggerFactory.getLogger(JournalStepLine.class).info("a line of a newer kind is passed over: {}", what);
        }
    }

    private static void change(StoredFields line, Map<RuleKey, Course> courses, UnaryOperator<Course> change) {
        courses.merge(RuleImageJson.key(line), change.apply(Course.NONE), (was, _) -> change.apply(was));
    }

    private static Refused refused(StoredFields line) {
        int step = line.number("step").orElseThrow(() -> new IllegalArgumentException("step is missing"));
        return new Refused(step, failure(line.needed("why")));
    }

    private static Failure failure(StoredFields json) {
        return new Failure.Unexpected(
                Reason.valueOf(json.text("reason")),
                json.texts("args"),
                new Evidence(json.optionalText("code"), json.optionalText("message"), json.optionalText("requestId")));
    }
}
