package org.queuebridge.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.JournalEntry.Course;
import org.queuebridge.changes.journal.JournalEntry.End;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.SetUpChange;

/**
 * The progress of a rule, or of a bus or an integration, in the journal, in words.
 *
 * @param rule its name
 * @param asPlanned whether it is as planned
 * @param steps how many steps are done
 * @param how how it ended and why; one line or more
 */
public record ProgressWords(String rule, boolean asPlanned, String steps, String how) {
    /** The words of everything that a plan changes. */
    public static List<ProgressWords> of(JournalEntry entry) {
        return Stream.concat(
                        entry.plan().changes().stream().map(change -> of(entry, change)),
                        entry.plan().setUp().stream().map(change -> of(entry, change)))
                .toList();
    }

    /** The words of a change of the set-up. */
    public static ProgressWords of(JournalEntry entry, SetUpChange change) {
        Course course = entry.setUpCourse();
        int all = change.steps().size();
        return new ProgressWords(
                SetUpWords.name(change),
                course.end().filter(End.DONE::equals).isPresent(),
                Messages.text("activity.steps", Math.min(course.answered(), all), all),
                SetUpProgress.how(entry, change));
    }

    /** The words of a rule. */
    public static ProgressWords of(JournalEntry entry, RuleChange change) {
        Course course = entry.course(change.key());
        int all = change.steps().size();
        return new ProgressWords(
                change.key().name(),
                course.end().filter(End.DONE::equals).isPresent(),
                Messages.text("activity.steps", Math.min(course.answered(), all), all),
                course.end()
                        .map(end -> ended(end, change, course))
                        .orElseGet(() -> open(entry, course, next(change, course))));
    }

    private static String ended(End end, RuleChange change, Course course) {
        return switch (end) {
            case DONE -> Messages.text("activity.done");
            case NOT_AS_PLANNED -> Messages.text("applied.not-as-planned");
            case CHANGED_MEANWHILE -> Messages.text("applied.meanwhile", next(change, course));
            case STOPPED -> Messages.text("applied.stopped", next(change, course));
            case UNPERMITTED -> refused(change, course);
            case FAILED ->
                course.why().map(why -> failed(why, change, course)).orElse(Messages.text("activity.failed"));
        };
    }

    private static String refused(RuleChange change, Course course) {
        return course.refused().stream()
                .flatMap(refused -> Stream.of(
                        ResultWords.refused(change, refused),
                        FailureWords.of(refused.why()).details()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String failed(Failure failure, RuleChange change, Course course) {
        FailureWords why = FailureWords.of(failure);
        String words = course.next() < change.steps().size()
                ? Messages.text("applied.failed", next(change, course), why.what(), why.advice())
                : Messages.text("applied.unread", why.what(), why.advice());
        return withDetails(words, why);
    }

    /** A sentence about a failure, and the details of the failure in a line of their own. */
    static String withDetails(String words, FailureWords why) {
        return Stream.of(words, why.details()).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** It has no result. */
    static String open(JournalEntry entry, Course course, String next) {
        if (entry.head().running()) {
            return Messages.text("activity.running");
        }
        if (course.sent() == 0) {
            return Messages.text("activity.nothing-sent");
        }
        return Messages.text(course.sent() > course.next() ? "activity.unanswered" : "activity.ended-before", next);
    }

    private static String next(RuleChange change, Course course) {
        return ResultWords.step(change, course.next());
    }
}
