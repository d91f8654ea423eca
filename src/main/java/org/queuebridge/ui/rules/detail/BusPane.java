package org.queuebridge.ui.rules.detail;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.UncachedScrollPane;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.UncoveredQueues;
import org.queuebridge.words.Messages;

/** What is shown where no rule is selected: the bus in numbers, and what verifying its rules found. */
final class BusPane extends UncachedScrollPane {
    private static final double LEAST_HEIGHT = 120;

    BusPane(
            RulesModel model,
            ObservableValue<Optional<UncoveredQueues>> uncovered,
            Runnable toUncovered,
            Runnable onCheck) {
        Button check = Buttons.plain(Messages.text("doctor.check-bus"), onCheck);
        check.setId("check-bus");
        EmptyState hint = new EmptyState();
        hint.show(
                Feather.MOUSE_POINTER,
                Messages.text("rules.detail.none.title"),
                Messages.text("rules.detail.none"),
                check);
        BusCards cards = new BusCards(model, uncovered, toUncovered);
        VerificationPane verification =
                new VerificationPane(model.verification(), () -> List.of(hint), model.list()::choose);
        verification.setId("bus-verification");
        // In little room or large letters all of it scrolls.
        cards.setMinHeight(USE_PREF_SIZE);
        verification.setMinHeight(LEAST_HEIGHT);
        VBox.setVgrow(verification, Priority.ALWAYS);
        VBox content = new VBox();
        content.getStyleClass().add("bus-pane");
        // Without a bus there is nothing to count.
        model.placeProperty()
                .subscribe(place -> content.getChildren()
                        .setAll(place.isPresent() ? List.of(cards, verification) : List.of(verification)));
        getStyleClass().add("detail-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setContent(content);
    }
}
