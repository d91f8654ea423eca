package org.queuebridge.ui.doctor;

import java.util.List;
import java.util.stream.Collectors;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.ui.dialog.PlanDialog;
import org.queuebridge.ui.dialog.WriteLocation;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** Fixes in words. */
final class FixWords {
    private FixWords() {}

    /** The question about a plan. */
    static PlanDialog.Question question(FixProposal found) {
        return new PlanDialog.Question(
                title(found.fix()),
                about(found.fix()),
                WriteLocation.of(found.session(), found.bus().shortName()),
                found.lines(),
                found.notes().stream().map(FixWords::note).toList(),
                List.of(),
                List.of(),
                found.canBeApplied() ? action(found.fix()) : "",
                false);
    }

    /** Notes as sentences. */
    static String notes(List<FixNote> notes) {
        return notes.stream().map(FixWords::note).collect(Collectors.joining(" "));
    }

    /** A note as a sentence, with resources by their names. */
    static String note(FixNote note) {
        Object[] args = note.args().stream()
                .map(arg -> arg.startsWith("arn:") ? RuleWords.target(arg) : arg)
                .toArray();
        return Messages.text(note.key(), args);
    }

    /** What the fix does, as on its button. */
    static String action(DoctorFix fix) {
        return switch (fix) {
            case DoctorFix.ByHand _ -> Messages.text("doctor.fix.steps");
            case DoctorFix.CreateBus _ -> Messages.text("doctor.fix.create-bus");
            case DoctorFix.AddTopics(var _, var topics, var _) ->
                topics.isEmpty()
                        ? Messages.text("doctor.fix.enable-integration")
                        : Messages.text("doctor.fix.add-topics", topics.size());
            case DoctorFix.CreateIntegration _ -> Messages.text("doctor.fix.create-integration");
            case DoctorFix.MoveToBus _ -> Messages.text("doctor.fix.move");
            case DoctorFix.EnableRule _ -> Messages.text("doctor.fix.enable");
            case DoctorFix.CorrectTopics(var _, var topics) ->
                Messages.text("doctor.fix.correct-topics", topics.size());
            case DoctorFix.EditPattern _ -> Messages.text("doctor.fix.edit-pattern");
            case DoctorFix.AddTarget _ -> Messages.text("doctor.fix.add-target");
            case DoctorFix.CorrectInput _ -> Messages.text("doctor.fix.correct-input");
            case DoctorFix.AllowDelivery _ -> Messages.text("doctor.fix.allow");
            case DoctorFix.CorrectArn _ -> Messages.text("doctor.fix.correct-arn");
            case DoctorFix.AddDeadLetterQueue _ -> Messages.text("doctor.fix.dead-letters");
            case DoctorFix.CorrectPath _ -> Messages.text("doctor.fix.correct-path");
            case DoctorFix.SwapQueues(var _, List<String> queueIds) ->
                Messages.text("doctor.fix.swap", queueIds.size());
        };
    }

    private static String title(DoctorFix.ByPlan fix) {
        return switch (fix) {
            case DoctorFix.CreateBus _ -> Messages.text("doctor.ask.create-bus");
            case DoctorFix.CreateIntegration _ -> Messages.text("doctor.ask.create-integration");
            case DoctorFix.AddTopics(var _, var topics, var _) ->
                Messages.text(topics.isEmpty() ? "doctor.ask.enable-integration" : "doctor.ask.add-topics");
            case DoctorFix.OfRule ofRule ->
                Messages.text("doctor.ask.rule", ofRule.rule().name());
        };
    }

    private static String about(DoctorFix.ByPlan fix) {
        return switch (fix) {
            case DoctorFix.CreateBus _ -> Messages.text("doctor.ask.create-bus.text");
            case DoctorFix.CreateIntegration _ -> Messages.text("doctor.ask.create-integration.text");
            case DoctorFix.AddTopics _ -> Messages.text("doctor.ask.integration.text");
            case DoctorFix.OfRule _ -> Messages.text("doctor.ask.rule.text");
        };
    }
}
