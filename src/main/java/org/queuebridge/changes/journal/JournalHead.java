package org.queuebridge.changes.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.JournalEntry.Course;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleKey;

/**
 * A plan in the journal without its rules before and after: enough for a list.
 *
 * @param id the plan's id
 * @param begun when it was started
 * @param account the account, and who was signed in
 * @param purpose the plan's purpose
 * @param rules the changed rules, in the plan's order
 * @param courses the progress of each rule
 * @param setUp the change of the set-up and its progress, if any
 * @param finishes the id of the plan that this one finishes, if any
 * @param running whether the program that started it is still applying it
 * @param settled whether it was settled since, see {@link Journal#settle}
 */
public record JournalHead(
        String id,
        Instant begun,
        AwsAccount account,
        ChangePlan.Purpose purpose,
        List<RuleKey> rules,
        Map<RuleKey, Course> courses,
        Optional<SetUpCourse> setUp,
        Optional<String> finishes,
        boolean running,
        boolean settled) {
    public JournalHead {
        rules = List.copyOf(rules);
        courses = Map.copyOf(courses);
    }

    /**
     * The change of the set-up.
     *
     * @param bus the name of the bus
     */
    public record SetUpCourse(String bus, Course course) {}

    /** The names of the buses, each once. */
    public List<String> buses() {
        return Stream.concat(rules.stream().map(RuleKey::bus), setUp.stream().map(SetUpCourse::bus))
                .distinct()
                .toList();
    }

    /** The progress of everything that the plan changes. */
    public Stream<Course> all() {
        return Stream.concat(rules.stream().map(this::course), setUp.stream().map(SetUpCourse::course));
    }

    /** The progress of a rule. */
    public Course course(RuleKey key) {
        return courses.getOrDefault(key, Course.NONE);
    }

    /** Whether the program was killed before everything had a result. */
    public boolean abandoned() {
        return !running && all().anyMatch(course -> course.end().isEmpty());
    }

    /** Whether it was abandoned and not settled since. */
    public boolean pending() {
        return abandoned() && !settled;
    }

    /** Whether any step was sent: only then can the plan be undone. */
    public boolean touchedAny() {
        return all().anyMatch(course -> course.sent() > 0);
    }
}
