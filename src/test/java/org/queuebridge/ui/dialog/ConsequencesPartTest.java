package org.queuebridge.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.rules.coverage.Consequences;
import org.queuebridge.rules.coverage.Consequences.OfQueue;
import org.queuebridge.rules.coverage.Consequences.OfTarget;
import org.queuebridge.ui.Fx;

/** What people read before rules are deleted or disabled. */
class ConsequencesPartTest {
    private static final String SQS = "arn:aws:sqs:eu-central-1:111122223333:ended";
    private static final PatternAlternative NO_CHAT = new PatternAlternative(Map.of(
            "detail.eventBody.mediaType",
            List.of(Json.obj("anything-but", new Json.Str("CHAT")), Json.obj("exists", new Json.Bool(false)))));

    @Test
    void whatMayStopStandsApartFromWhatStopsAndIsSaidByItsConditions() throws Exception {
        Consequences consequences = new Consequences(
                List.of(
                        new OfQueue("1", "Sales (1)", Answer.YES, List.of(), List.of()),
                        new OfQueue("2", "Support (2)", Answer.UNKNOWN, List.of("chats"), List.of(NO_CHAT)),
                        new OfQueue("3", "Billing (3)", Answer.UNKNOWN, List.of("some"), List.of()),
                        new OfQueue("4", "Returns (4)", Answer.NO, List.of("all"), List.of())),
                Answer.UNKNOWN,
                List.of(new OfTarget(SQS, List.of(), List.of("some"))));

        assertThat(said(consequences))
                .containsExactly(
                        "Events of these queues stop arriving at one or more targets:",
                        "Sales",
                        "Some or all events of these queues may stop arriving at one or more targets:",
                        "Support: events where detail.eventBody.mediaType exists and is not “CHAT” or is missing"
                                + " (other rules deliver the other events: chats)",
                        "Billing (other rules deliver some events: some)",
                        "all other queues on this bus",
                        "Whether events of this bus still arrive cannot be checked at:",
                        "SQS ended (perhaps still from: some)",
                        "Other rules still deliver all events of these queues to the same targets:",
                        "Returns, by all");
    }

    private static List<String> said(Consequences consequences) throws Exception {
        List<String> words = new ArrayList<>();
        Fx.run(() -> {
            ConsequencesPart part = new ConsequencesPart();
            part.show(new ConsequencesReading.State.Known(consequences));
            addWords(part, words);
        });
        return words;
    }

    private static void addWords(Node node, List<String> words) {
        switch (node) {
            case Label label when !label.getText().equals("•") -> words.add(label.getText());
            case Label _ -> {}
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> addWords(child, words));
            default -> {}
        }
    }
}
