package org.queuebridge.doctor.fix.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.setup.PlanSetUp;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.RuleTopics;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.doctor.fix.steps.FixSteps;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.rule.EventBus;

/**
 * Plans the fixes of what brings events to a bus: reads both clouds, changes nothing. The plans are applied, journaled
 * and undone as any other.
 *
 * @param genesys who is signed in
 * @param mayEdit whether the user has said that the OAuth client may edit integrations. The sandbox needs no such word,
 *     as nothing real is changed there
 */
public record PlanSetUpFix(PlanSetUp plans, Optional<GenesysSession> genesys, boolean mayEdit) {
    /** What the rules that this program makes ask for. */
    private static final List<String> END_TOPICS = Arrays.stream(EndEvent.values())
            .map(EndEvent::detailType)
            .filter(topic -> topic.startsWith(Topic.BEGINNING))
            .toList();

    private static final String ADD = "integrations:integration:add";
    private static final String EDIT = "integrations:integration:edit";

    /**
     * Plans a fix. A plan that the client may not apply is shown all the same, with a note that says what is needed.
     *
     * @throws org.queuebridge.domain.FailureException where something that it needs cannot be read, or does not exist
     */
    public FixPlan of(DoctorFix.OfSetUp fix) {
        return switch (fix) {
            case DoctorFix.CreateBus(EventBus bus) -> creatingBus(bus);
            case DoctorFix.AddTopics(var bus, List<String> topics, Optional<String> rule) ->
                planned(plans.addTopics(bus, topics, rule), notes(EDIT));
            case DoctorFix.CreateIntegration create -> creating(create);
        };
    }

    /** A bus that is older than its source does not find back to it, and has to make room first. */
    private FixPlan creatingBus(EventBus bus) {
        ChangePlan plan = plans.createBus(bus.name());
        return plan.setUp().isPresent() && plans.hasBus(bus.name())
                ? new FixPlan.ByHand(FixSteps.ofOldBus(bus))
                : planned(plan, List.of());
    }

    /** It sends what the rules ask for: an empty filter would send every topic, with all that customers say. */
    private FixPlan creating(DoctorFix.CreateIntegration fix) {
        EventBus bus = fix.bus();
        List<String> named = plans.rules(bus.name()).stream()
                .filter(rule -> rule.enabled() || fix.rule().equals(Optional.of(rule.name())))
                .flatMap(rule -> RuleTopics.of(rule.pattern()).named().stream())
                .distinct()
                .toList();
        List<String> topics = named.isEmpty() ? END_TOPICS : named;
        List<FixNote> notes = new ArrayList<>(notes(ADD + " and " + EDIT));
        if (named.isEmpty()) {
            notes.add(FixNote.of(FixNote.Kind.END_TOPICS, Topic.shortNames(topics)));
        }
        fix.other().ifPresent(other -> notes.add(FixNote.of(FixNote.Kind.OTHER_INTEGRATION, other, bus.shortName())));
        return planned(plans.createIntegration(bus, topics, fix.rule()), notes);
    }

    private static FixPlan planned(ChangePlan plan, List<FixNote> notes) {
        return plan.setUp().isPresent()
                ? new FixPlan.Planned(plan, List.of(), notes)
                : new FixPlan.NotPossible(List.of(FixNote.of(FixNote.Kind.NOTHING_TO_DO)));
    }

    private List<FixNote> notes(String permissions) {
        List<FixNote> notes = new ArrayList<>();
        boolean sandbox = genesys.filter(GenesysSession::loopback).isPresent();
        if (!mayEdit && !sandbox) {
            notes.add(FixNote.of(FixNote.Kind.EDITS_OFF));
        }
        notes.add(FixNote.of(FixNote.Kind.EVERY_INTEGRATION, permissions));
        return notes;
    }
}
