package org.queuebridge.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.queuebridge.changes.ChangeResult.Refused;
import org.queuebridge.changes.journal.JournalEntry.Course;
import org.queuebridge.changes.journal.JournalEntry.End;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.json.JsonText;
import org.queuebridge.storage.json.RuleImageJson;
import org.queuebridge.storage.json.StoredFields;
import org.slf4j.LoggerFactory;

/**
 * Reads the lines about what happened to the rules of a plan. A line can stand twice in a journal, as writing it was
 * interrupted behind its last byte and it was written again: each step counts once.
 */
final class JournalStepLines {
    private final String plan;
    private final Map<RuleKey, Course> courses = new HashMap<>();
    private Course setUp = Course.NONE;
    private final Set<Told> told = new HashSet<>();

    /** What a line records, and of which step; the key is empty where it is about the set-up. */
    private record Told(String what, Optional<RuleKey> key, int step) {}

    JournalStepLines(String plan) {
        this.plan = plan;
    }

    /** The progress of the plan's rules. */
    Map<RuleKey, Course> courses() {
        return courses;
    }

    /** The progress of the plan's change of the set-up. */
    Course setUp() {
        return setUp;
    }

    /** Adds a line to the courses where it belongs to the plan. */
    void read(byte[] line) {
        if (JournalLineMark.of(line).filter(mark -> !mark.plan().equals(plan)).isPresent()) {
            return;
        }
        JournalReader.read(JsonText.parse(new String(line, StandardCharsets.UTF_8)), fields -> {
            if (fields.text("plan").equals(plan)) {
                take(fields.text("what"), fields);
            }
            return plan;
        });
    }

    private void take(String what, StoredFields line) {
        switch (what) {
            case JournalLines.SENDING -> once(what, line, Course::withSent);
            case JournalLines.ANSWERED -> once(what, line, Course::withAnswered);
            case JournalLines.REFUSED -> {
                Refused refused = refused(line);
                once(what, line, was -> was.with(refused));
            }
            case JournalLines.ENDED -> {
                End end = End.valueOf(line.text("end"));
                Optional<Failure> why = line.object("why").map(JournalStepLines::failure);
                change(line, was -> was.ended(end, why));
            }
            case JournalLines.CLOSED, JournalLines.SETTLED -> {} // the index knows
            default ->
                LoggerFactory.getLogger(JournalStepLines.class).info("a line of a newer kind is passed over: {}", what);
        }
    }

    private void once(String what, StoredFields line, UnaryOperator<Course> change) {
        if (told.add(new Told(what, key(line), step(line)))) {
            change(line, change);
        }
    }

    private void change(StoredFields line, UnaryOperator<Course> change) {
        key(line)
                .ifPresentOrElse(
                        key -> courses.merge(key, change.apply(Course.NONE), (was, _) -> change.apply(was)),
                        () -> setUp = change.apply(setUp));
    }

    /** Lines about the set-up name no rule. */
    private static Optional<RuleKey> key(StoredFields line) {
        return line.optionalText("rule").map(_ -> RuleImageJson.key(line));
    }

    private static Refused refused(StoredFields line) {
        return new Refused(step(line), failure(line.needed("why")));
    }

    private static int step(StoredFields line) {
        return line.number("step").orElseThrow(() -> new IllegalArgumentException("step is missing"));
    }

    private static Failure failure(StoredFields json) {
        return new Failure.Unexpected(
                Reason.valueOf(json.text("reason")),
                json.texts("args"),
                new Evidence(json.optionalText("code"), json.optionalText("message"), json.optionalText("requestId")));
    }
}
