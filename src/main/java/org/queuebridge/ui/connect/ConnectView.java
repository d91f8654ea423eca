package org.queuebridge.ui.connect;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.FocusKeeper;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.UncachedScrollPane;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.dialog.SandboxDialog;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** The screen Connect: the sandbox, Genesys Cloud, AWS; and the next step. */
public final class ConnectView extends UncachedScrollPane {
    private final Button explore;
    private final List<SignInPane<?>> panes;
    private final Label about = new WrappedLabel(Messages.text("connect.about"), "muted");
    private final BooleanBinding narrow = WhenNarrow.than(this, about, 40);
    private final Appearance appearance;
    private final NextStep next;

    /**
     * @param appearance dresses the dialogs
     * @param browser opens an address
     * @param next the next step once both sides are connected
     */
    public ConnectView(
            GenesysModel genesys,
            AwsModel aws,
            SandboxModel sandbox,
            Appearance appearance,
            Consumer<String> browser,
            NextStep next) {
        this.appearance = appearance;
        getStyleClass().add("connect-view");
        setFitToWidth(true);
        setFocusTraversable(false);
        this.next = next;
        panes = List.of(new GenesysPane(genesys, browser), new AwsPane(aws));
        genesys.stateProperty().subscribe(this::advance);
        aws.stateProperty().subscribe(this::advance);
        explore = exploreButton(sandbox);
        Label title = new Label(Messages.text("connect.title"));
        title.getStyleClass().add("screen-title");
        VBox page = new VBox(new VBox(title, about), sides(), next, sandbox(sandbox));
        page.getStyleClass().add("page");
        setContent(page);
    }

    /** Puts the focus where a new user, a user with a prepared environment, or a signed-in user starts. */
    public void focusFirst() {
        panes.stream().filter(SignInPane::isReady).findFirst().ifPresentOrElse(SignInPane::focusStart, () -> {
            List<SignInPane<?>> open =
                    panes.stream().filter(pane -> !pane.isBegun()).toList();
            switch (open.size()) {
                case 0 -> next.requestFocus();
                case 1 -> open.getFirst().focusFields();
                default -> explore.requestFocus();
            }
        });
    }

    /** After signing in to one side, the focus goes to the other, unless the user has moved on. */
    private void advance(SignInState<?> state) {
        if (state instanceof SignInState.SignedIn && FocusKeeper.isWithin(this)) {
            focusFirst();
        }
    }

    /** Side by side, or one below the other where there is little room. */
    private Node sides() {
        GridPane sides = new GridPane();
        sides.getStyleClass().add("panes");
        sides.getChildren().addAll(panes);
        narrow.subscribe(is -> {
            int columns = is ? 1 : panes.size();
            sides.getColumnConstraints().setAll(Collections.nCopies(columns, share(columns)));
            for (int i = 0; i < panes.size(); i++) {
                GridPane.setConstraints(panes.get(i), i % columns, i / columns);
            }
        });
        return sides;
    }

    private static ColumnConstraints share(int columns) {
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(100.0 / columns);
        share.setHgrow(Priority.ALWAYS);
        return share;
    }

    private Node sandbox(SandboxModel model) {
        Label title = new Label(Messages.text("connect.sandbox.title"));
        title.getStyleClass().add("card-title");
        Label about = new WrappedLabel(Messages.text("connect.sandbox.about"), "muted");
        Notice notice = new Notice();
        model.failureProperty().subscribe(failure -> failure.ifPresentOrElse(notice::show, notice::hide));
        VBox words = new VBox(title, about, notice);
        words.getStyleClass().add("card-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(words, explore);
        card.getStyleClass().addAll("card", "sandbox-card");
        card.visibleProperty().bind(model.offeredBinding());
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    /** Opens the sandbox; asks first where it takes the place of a session. */
    public static void explore(SandboxModel model, Window owner, Appearance appearance) {
        List<String> replaced = model.replaced();
        if (replaced.isEmpty()) {
            model.explore();
        } else {
            SandboxDialog.ask(owner, appearance, replaced, model::explore);
        }
    }

    private Button exploreButton(SandboxModel model) {
        Button button = Buttons.primary(
                Messages.text("connect.sandbox.explore"),
                () -> explore(model, getScene().getWindow(), appearance));
        button.setId("explore-sandbox");
        // It keeps the focus, which would otherwise go to whatever button is next.
        button.textProperty()
                .bind(model.startingProperty()
                        .map(is -> Messages.text(is ? "connect.sandbox.starting" : "connect.sandbox.explore")));
        return button;
    }
}
