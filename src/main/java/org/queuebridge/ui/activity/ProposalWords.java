package org.queuebridge.ui.activity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.changes.FollowUp;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.ui.dialog.PlanDialog;
import org.queuebridge.ui.dialog.Where;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.words.Words;

/** A proposal as a question. */
final class ProposalWords {
    private ProposalWords() {}

    static PlanDialog.Question question(Proposal proposal) {
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
                proposal.deed() == Proposal.Deed.DELETE);
    }

    private static String title(Proposal proposal) {
        String what = proposal.former().what();
        if (!proposal.empty()) {
            return Words.text("activity.title." + proposal.kind(), what);
        }
        return Words.text(proposal.changed().isEmpty() ? "activity.title.nothing" : "activity.title.changed", what);
    }

    private static String text(Proposal proposal) {
        if (proposal.empty()) {
            return Words.text(
                    proposal.changed().isEmpty()
                            ? "activity.text.nothing." + proposal.kind()
                            : "activity.text.changed");
        }
        return Words.text(
                "activity.text." + proposal.kind(),
                proposal.former().when(),
                proposal.former().who());
    }

    private static String confirm(Proposal proposal) {
        return proposal.kind() == FollowUp.FINISH
                ? Words.text("applied.go-on." + proposal.plan().purpose())
                : Words.text(
                        "activity.confirm." + proposal.deed(),
                        proposal.plan().changes().size());
    }

    private static Where where(Proposal proposal) {
        AwsSession session = proposal.session();
        String buses = Stream.concat(
                        proposal.plan().changes().stream().map(change -> change.key()),
                        proposal.changed().stream().map(each -> each.change().key()))
                .map(RuleKey::bus)
                .distinct()
                .map(bus -> BusBox.shortName(new EventBus(bus, "")))
                .collect(Collectors.joining(", "));
        return Where.of(
                session,
                Optional.of(buses).filter(names -> !names.isEmpty()).orElseGet(() -> Words.text("activity.no-bus")));
    }
}
