package org.queuebridge.doctor.fix.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.setup.PlanSetUp;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.change.ChangePlan;

/**
 * Plans the fixes of what brings events to a bus: reads both clouds, changes nothing. The plans are applied, journaled
 * and undone as any other.
 *
 * @param genesys who is signed in
 * @param mayEdit whether the user has said that the OAuth client may edit integrations. The sandbox needs no such word,
 *     as nothing real is changed there
 */
public record PlanSetUpFix(PlanSetUp plans, Optional<GenesysSession> genesys, boolean mayEdit) {
    private static final String EDIT = "integrations:integration:edit";

    /**
     * Plans a fix. A plan that the client may not apply is shown all the same, with a note that says what is needed.
     *
     * @throws org.queuebridge.domain.FailureException where something that it needs cannot be read, or does not exist
     */
    public FixPlan of(DoctorFix.OfSetUp fix) {
        return switch (fix) {
            case DoctorFix.CreateBus(String source) -> planned(plans.createBus(source), List.of());
            case DoctorFix.AddTopics(var bus, List<String> topics, Optional<String> rule) ->
                planned(plans.addTopics(bus, topics, rule), notes());
        };
    }

    private static FixPlan planned(ChangePlan plan, List<FixNote> notes) {
        return plan.setUp().isPresent()
                ? new FixPlan.Planned(plan, List.of(), notes)
                : new FixPlan.NotPossible(List.of(FixNote.of(FixNote.Kind.NOTHING_TO_DO)));
    }

    private List<FixNote> notes() {
        List<FixNote> notes = new ArrayList<>();
        boolean sandbox = genesys.filter(GenesysSession::loopback).isPresent();
        if (!mayEdit && !sandbox) {
            notes.add(FixNote.of(FixNote.Kind.EDITS_OFF));
        }
        notes.add(FixNote.of(FixNote.Kind.EVERY_INTEGRATION, EDIT));
        return notes;
    }
}
