package org.queuebridge.words;

import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.JournalEntry.Course;
import org.queuebridge.changes.journal.JournalEntry.End;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.SetUpChange;

/** How far a recorded change of the set-up came, in words. */
final class SetUpProgress {
    private SetUpProgress() {}

    static String how(JournalEntry entry, SetUpChange change) {
        Course course = entry.setUpCourse();
        String next = SetUpWords.step(change, course.next());
        return course.end()
                .map(end -> ended(end, course, next))
                .orElseGet(() -> ProgressWords.open(entry, course, next));
    }

    private static String ended(End end, Course course, String next) {
        return switch (end) {
            case DONE -> Messages.text("activity.done");
            case STOPPED -> Messages.text("applied.stopped", next);
            case FAILED, NOT_AS_PLANNED, CHANGED_MEANWHILE, UNPERMITTED ->
                course.why().map(why -> failed(why, next)).orElseGet(() -> Messages.text("activity.failed"));
        };
    }

    private static String failed(Failure failure, String next) {
        FailureWords why = FailureWords.of(failure);
        return ProgressWords.withDetails(Messages.text("applied.failed", next, why.what(), why.advice()), why);
    }
}
