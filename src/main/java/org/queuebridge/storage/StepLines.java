package org.queuebridge.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.queuebridge.changes.ChangeResult.Refused;
import org.queuebridge.changes.JournalEntry.Course;
import org.queuebridge.changes.JournalEntry.End;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.json.JsonText;
import org.slf4j.LoggerFactory;

/**
 * Reads the lines about what happened to the rules of a plan. A line can stand twice in a journal, as writing it was
 * interrupted behind its last byte and it was written again: each step counts once.
 */
final class StepLines {
    private final String plan;
    private final Map<RuleKey, Course> courses;
    private final Set<Told> told = new HashSet<>();

    /** What a line tells of which step. */
    private record Told(String what, RuleKey key, int step) {}

    /** Over the courses of a plan, which each line adds to. */
    StepLines(String plan, Map<RuleKey, Course> courses) {
        this.plan = plan;
        this.courses = courses;
    }

    /** Adds a line to the courses where it belongs to the plan. */
    void read(byte[] line) {
        if (LineMark.of(line).filter(mark -> !mark.plan().equals(plan)).isPresent()) {
            return;
        }
        JournalReader.read(JsonText.parse(new String(line, StandardCharsets.UTF_8)), fields -> {
            if (fields.text("plan").equals(plan)) {
                take(fields.text("what"), fields);
            }
            return plan;
        });
    }

    private void take(String what, JsonFields line) {
        switch (what) {
            case JournalLines.SENDING -> once(what, line, Course::withSent);
            case JournalLines.ANSWERED -> once(what, line, Course::withAnswered);
            case JournalLines.REFUSED -> {
                Refused refused = refused(line);
                once(what, line, was -> was.with(refused));
            }
            case JournalLines.ENDED -> {
                End end = End.valueOf(line.text("end"));
                Optional<Failure> why = line.object("why").map(StepLines::failure);
                change(line, was -> was.ended(end, why));
            }
            case JournalLines.CLOSED, JournalLines.SETTLED -> {} // the index knows
            default -> LoggerFactory.getLogger(StepLines.class).info("a line of a newer kind is passed over: {}", what);
        }
    }

    private void once(String what, JsonFields line, UnaryOperator<Course> change) {
        if (told.add(new Told(what, ImageJson.key(line), step(line)))) {
            change(line, change);
        }
    }

    private void change(JsonFields line, UnaryOperator<Course> change) {
        courses.merge(ImageJson.key(line), change.apply(Course.NONE), (was, _) -> change.apply(was));
    }

    private static Refused refused(JsonFields line) {
        return new Refused(step(line), failure(line.needed("why")));
    }

    private static int step(JsonFields line) {
        return line.number("step").orElseThrow(() -> new IllegalArgumentException("step is missing"));
    }

    private static Failure failure(JsonFields json) {
        return new Failure.Unexpected(
                Reason.valueOf(json.text("reason")),
                json.texts("args"),
                new Evidence(json.optionalText("code"), json.optionalText("message"), json.optionalText("requestId")));
    }
}
