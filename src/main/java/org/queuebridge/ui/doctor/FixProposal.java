package org.queuebridge.ui.doctor;

import java.util.List;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.change.ShownPlan;

/**
 * A plan that mends a fault, to be shown before it is applied.
 *
 * @param lines the plan as the window shows it
 * @param notes what it rests on
 * @param session the session in which it is applied
 */
public record FixProposal(
        DoctorFix.ByPlan fix, ChangePlan plan, ShownPlan lines, List<FixNote> notes, AwsSession session, EventBus bus) {
    public FixProposal {
        notes = List.copyOf(notes);
    }

    /** Whether the user can agree to it; else it is only shown, with a note that says what is needed. */
    boolean canBeApplied() {
        return notes.stream().noneMatch(FixNote::blocks);
    }
}
