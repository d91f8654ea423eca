package org.queuebridge.changes.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.JournalEntry.Course;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleKey;

/**
 * A plan that was begun, and how it went, without what its rules were: enough for a list.
 *
 * @param id of its own
 * @param begun when
 * @param account where, and as whom
 * @param purpose what it was for
 * @param rules that it changes, in its order
 * @param courses how far each of its rules got
 * @param finishes the id of the plan that this one finishes, if it does
 * @param running whether the program that began it is still at it
 * @param settled whether it was dealt with since, see {@link Journal#settle}
 */
public record JournalHead(
        String id,
        Instant begun,
        AwsAccount account,
        ChangePlan.Purpose purpose,
        List<RuleKey> rules,
        Map<RuleKey, Course> courses,
        Optional<String> finishes,
        boolean running,
        boolean settled) {
    public JournalHead {
        rules = List.copyOf(rules);
        courses = Map.copyOf(courses);
    }

    /** How far that rule got. */
    public Course course(RuleKey key) {
        return courses.getOrDefault(key, Course.NONE);
    }

    /** Whether the program was killed before it could say how every rule ended. */
    public boolean abandoned() {
        return !running && rules.stream().anyMatch(key -> course(key).end().isEmpty());
    }

    /** Whether it was abandoned, and nobody has dealt with it since. */
    public boolean pending() {
        return abandoned() && !settled;
    }

    /** Whether something was sent for any of its rules: only then it can be undone. */
    public boolean touchedAny() {
        return rules.stream().anyMatch(key -> course(key).sent() > 0);
    }
}
