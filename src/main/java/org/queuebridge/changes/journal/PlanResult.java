package org.queuebridge.changes.journal;

import java.util.List;
import org.queuebridge.changes.journal.JournalEntry.End;

/** The result of a plan; of several rules the worst. The words are {@code activity.result.<NAME>}. */
public enum PlanResult {
    RUNNING,
    UNFINISHED,
    SETTLED,
    FAILED,
    CHANGED_MEANWHILE,
    STOPPED,
    NOT_AS_PLANNED,
    UNPERMITTED,
    DONE;

    /** From worst to best. */
    private static final List<End> ENDS =
            List.of(End.FAILED, End.CHANGED_MEANWHILE, End.STOPPED, End.NOT_AS_PLANNED, End.UNPERMITTED, End.DONE);

    /** The result of a plan. */
    public static PlanResult of(JournalHead head) {
        if (head.running()) {
            return RUNNING;
        }
        if (head.abandoned()) {
            return head.settled() ? SETTLED : UNFINISHED;
        }
        return ENDS.stream()
                .filter(end -> head.all()
                        .anyMatch(course -> course.end().filter(end::equals).isPresent()))
                .findFirst()
                .map(end -> valueOf(end.name()))
                .orElse(DONE);
    }

    /** Whether parts of the plan may not be done. */
    public boolean canBeFinished() {
        return switch (this) {
            case UNFINISHED, SETTLED, FAILED, STOPPED, UNPERMITTED -> true;
            case RUNNING, CHANGED_MEANWHILE, NOT_AS_PLANNED, DONE -> false;
        };
    }
}
