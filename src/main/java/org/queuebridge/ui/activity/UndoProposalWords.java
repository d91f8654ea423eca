package org.queuebridge.ui.activity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.domain.change.IntegrationChange;
import org.queuebridge.domain.change.IntegrationCreation;
import org.queuebridge.domain.change.SetUpChange;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.ui.dialog.PlanDialog;
import org.queuebridge.ui.dialog.WriteLocation;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.words.Messages;

/** The question about a proposal, in words. */
final class UndoProposalWords {
    private UndoProposalWords() {}

    static PlanDialog.Question question(UndoProposal proposal) {
        return new PlanDialog.Question(
                title(proposal),
                text(proposal),
                where(proposal),
                proposal.lines(),
                List.of(),
                proposal.changed().stream()
                        .map(each -> each.change().key().name())
                        .toList(),
                proposal.difference(),
                confirm(proposal),
                proposal.deletes());
    }

    private static String title(UndoProposal proposal) {
        String what = proposal.former().what();
        if (!proposal.empty()) {
            return Messages.text("activity.title." + proposal.kind(), what);
        }
        return Messages.text(proposal.changed().isEmpty() ? "activity.title.nothing" : "activity.title.changed", what);
    }

    private static String text(UndoProposal proposal) {
        if (proposal.empty()) {
            return Messages.text(
                    proposal.changed().isEmpty()
                            ? "activity.text.nothing." + proposal.kind()
                            : "activity.text.changed");
        }
        return Messages.text(
                "activity.text." + proposal.kind(),
                proposal.former().when(),
                proposal.former().who());
    }

    private static String confirm(UndoProposal proposal) {
        if (proposal.kind() == UndoOrFinish.FINISH) {
            return Messages.text("applied.finish." + proposal.plan().purpose());
        }
        return proposal.plan()
                .setUp()
                .map(UndoProposalWords::confirm)
                .orElseGet(() -> Messages.text(
                        "activity.confirm." + proposal.deed(),
                        proposal.plan().changes().size()));
    }

    private static String confirm(SetUpChange undo) {
        return Messages.text(
                switch (undo) {
                    case BusChange bus -> bus.created() ? "activity.confirm.create-bus" : "activity.confirm.delete-bus";
                    case IntegrationChange _ -> "activity.confirm.integration";
                    case IntegrationCreation creation ->
                        creation.created()
                                ? "activity.confirm.create-integration"
                                : "activity.confirm.delete-integration";
                });
    }

    private static WriteLocation where(UndoProposal proposal) {
        AwsSession session = proposal.session();
        Stream<String> ofRules = Stream.concat(
                        proposal.plan().changes().stream().map(change -> change.key()),
                        proposal.changed().stream().map(each -> each.change().key()))
                .map(RuleKey::bus);
        String buses = Stream.concat(ofRules, proposal.plan().setUp().stream().map(SetUpChange::bus))
                .distinct()
                .map(bus -> BusBox.shortName(new EventBus(bus, "")))
                .collect(Collectors.joining(", "));
        return WriteLocation.of(
                session,
                Optional.of(buses).filter(names -> !names.isEmpty()).orElseGet(() -> Messages.text("activity.no-bus")));
    }
}
