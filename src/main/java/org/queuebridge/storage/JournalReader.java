package org.queuebridge.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.queuebridge.changes.Account;
import org.queuebridge.changes.ChangeResult.Refused;
import org.queuebridge.changes.JournalEntry;
import org.queuebridge.changes.JournalEntry.Course;
import org.queuebridge.changes.JournalEntry.End;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.json.JsonText;
import org.slf4j.LoggerFactory;

/** Reads the lines of a journal. A line that is damaged is passed over: nothing before or behind it is lost. */
final class JournalReader {
    private final Map<String, Plan> plans = new LinkedHashMap<>();

    /** What is known of a plan so far. */
    private record Plan(
            Instant time,
            Program program,
            Account account,
            ChangePlan plan,
            Map<RuleKey, Course> courses,
            Set<String> marks) {
        private JournalEntry entry(String id) {
            boolean running = !marks.contains(JournalLines.CLOSED) && program.running();
            return new JournalEntry(id, time, account, plan, courses, running, marks.contains(JournalLines.SETTLED));
        }

        private void change(RuleKey key, UnaryOperator<Course> change) {
            courses.put(key, change.apply(courses.getOrDefault(key, Course.NONE)));
        }
    }

    /** The plans, the newest first. */
    static List<JournalEntry> read(Iterable<String> lines) {
        JournalReader reader = new JournalReader();
        lines.forEach(reader::line);
        List<JournalEntry> entries = new ArrayList<>();
        reader.plans.forEach((id, plan) -> entries.add(plan.entry(id)));
        return entries.reversed();
    }

    private void line(String text) {
        if (text.isBlank()) {
            return;
        }
        try {
            JsonText.parse(text)
                    .object()
                    .map(JsonFields::new)
                    .ifPresentOrElse(this::take, () -> passOver("not a JSON object"));
        } catch (IllegalArgumentException | DateTimeException e) {
            passOver(String.valueOf(e.getMessage()));
        }
    }

    private static void passOver(String why) {
        LoggerFactory.getLogger(JournalReader.class).info("a line of the journal is passed over: {}", why);
    }

    private void take(JsonFields line) {
        String id = line.text("plan");
        String what = line.text("what");
        if (what.equals(JournalLines.BEGUN)) {
            plans.put(id, begun(line));
            return;
        }
        Optional.ofNullable(plans.get(id)).ifPresent(plan -> take(plan, what, line));
    }

    private static void take(Plan plan, String what, JsonFields line) {
        switch (what) {
            case JournalLines.SENDING -> plan.change(ImageJson.key(line), Course::withSent);
            case JournalLines.ANSWERED -> plan.change(ImageJson.key(line), Course::withAnswered);
            case JournalLines.REFUSED -> {
                Refused refused = refused(line);
                plan.change(ImageJson.key(line), was -> was.with(refused));
            }
            case JournalLines.ENDED -> {
                End end = End.valueOf(line.text("end"));
                Optional<Failure> why = line.object("why").map(JournalReader::failure);
                plan.change(ImageJson.key(line), was -> was.ended(end, why));
            }
            case JournalLines.CLOSED, JournalLines.SETTLED -> plan.marks().add(what);
            default -> passOver("of a newer kind: " + what);
        }
    }

    private static Plan begun(JsonFields line) {
        JsonFields account = line.object("account").orElseThrow(() -> missing("account"));
        return new Plan(
                Instant.parse(line.text("time")),
                Program.read(line.object("program").orElseThrow(() -> missing("program"))),
                new Account(
                        account.text("account"),
                        account.text("region"),
                        account.text("endpoint"),
                        account.text("caller")),
                new ChangePlan(
                        ChangePlan.Purpose.valueOf(line.text("purpose")), line.all("changes", ImageJson::change)),
                new HashMap<>(),
                new HashSet<>());
    }

    private static Refused refused(JsonFields line) {
        return new Refused(
                line.number("step").orElseThrow(() -> missing("step")),
                failure(line.object("why").orElseThrow(() -> missing("why"))));
    }

    private static IllegalArgumentException missing(String field) {
        return new IllegalArgumentException(field + " is missing");
    }

    private static Failure failure(JsonFields json) {
        return new Failure.Unexpected(
                Reason.valueOf(json.text("reason")),
                json.texts("args"),
                new Evidence(json.optionalText("code"), json.optionalText("message"), json.optionalText("requestId")));
    }
}
