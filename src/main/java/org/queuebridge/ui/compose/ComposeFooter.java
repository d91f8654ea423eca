package org.queuebridge.ui.compose;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.dialog.WriteLocation;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** Where is written to, whether the rule is enabled, and the main button. */
final class ComposeFooter extends VBox {
    private final Workspace workspace;
    private final Label where = new WrappedLabel("", "muted", "small");
    private final WrappedTooltip whole = new WrappedTooltip();

    /**
     * @param connect goes to where AWS is connected
     * @param create does what the main button says
     */
    ComposeFooter(ComposeModel model, Workspace workspace, Runnable connect, Runnable create) {
        this.workspace = workspace;
        getStyleClass().add("compose-footer");
        where.setId("writes-to");
        Hyperlink toConnect = Buttons.link(Messages.text("compose.connect"), connect);
        toConnect.setId("compose-connect");
        toConnect.getStyleClass().add("small");
        VBox place = new VBox(where, toConnect);
        place.setAlignment(Pos.CENTER_LEFT);
        HBox controls = new HBox(asNew(model), enabled(model), button(model, create));
        controls.getStyleClass().add("create-row");
        getChildren().add(new WriteLocationRow(place, where, controls));
        workspace.awsProperty().subscribe(session -> {
            Visibility.set(toConnect, session.isEmpty());
        });
        workspace.awsProperty().subscribe(_ -> showWhere());
        workspace.busProperty().subscribe(_ -> showWhere());
    }

    /** Either starts over, or makes a new rule of the one that is edited. */
    private static Button asNew(ComposeModel model) {
        Button button = Buttons.flat("", () -> {
            if (model.editing().editedProperty().get().isPresent()) {
                model.saveAsNew();
            } else {
                model.startOver();
            }
        });
        button.setId("new-rule");
        model.editing().editedProperty().subscribe(edited -> {
            button.setText(Messages.text(edited.isPresent() ? "compose.save-as-new" : "compose.new"));
            button.setTooltip(edited.isPresent() ? null : new Tooltip(Keys.NEW_RULE.text()));
        });
        return button;
    }

    private static ToggleSwitch enabled(ComposeModel model) {
        ToggleSwitch enabled = new ToggleSwitch(Messages.text("compose.enabled"));
        enabled.setId("rule-enabled");
        enabled.setMinWidth(USE_PREF_SIZE);
        enabled.setMaxHeight(USE_PREF_SIZE);
        enabled.selectedProperty().bindBidirectional(model.form().enabledProperty());
        enabled.selectedProperty()
                .subscribe(on ->
                        enabled.setAccessibleText(Messages.text(on ? "compose.enabled.on" : "compose.enabled.off")));
        return enabled;
    }

    private static Button button(ComposeModel model, Runnable create) {
        Button button = Buttons.primary("", create);
        button.setId("create-rule");
        model.offer().subscribe(offer -> {
            button.setText(offer.words());
            button.setDisable(!offer.enabled());
        });
        return button;
    }

    private void showWhere() {
        Optional<WriteLocation> there = location();
        where.setText(there.map(place -> Messages.text(
                        place.sandbox() ? "compose.writes-to.sandbox" : "compose.writes-to",
                        place.account(),
                        place.region()))
                .orElseGet(() -> Messages.text("compose.writes-nowhere")));
        there.ifPresent(
                place -> whole.setText(Messages.text("compose.writes-to.whole", place.bus(), place.endpoint())));
        where.setTooltip(there.isPresent() ? whole : null);
    }

    /** The place to which the rule would be written. */
    Optional<WriteLocation> location() {
        return workspace.awsProperty().get().map(this::location);
    }

    private WriteLocation location(AwsSession session) {
        return WriteLocation.of(
                session, workspace.busProperty().get().map(BusBox::shortName).orElse(""));
    }
}
