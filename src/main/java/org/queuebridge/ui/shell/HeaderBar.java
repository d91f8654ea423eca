package org.queuebridge.ui.shell;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** The bar at the top: which organization is shown, and which account would be written to. Always visible. */
final class HeaderBar extends HBox {
    private final Workspace workspace;
    private final Label sandbox = new Label(Messages.text("header.sandbox"));
    private final BooleanBinding narrow = WhenNarrow.than(this, sandbox, 72);
    private final ConnectionPill genesys = new ConnectionPill("header-genesys", narrow, this::openGenesys);
    private final ConnectionPill aws = new ConnectionPill("header-aws", narrow, this::openAws);

    private final Button palette;
    private final TimeLeft left = new TimeLeft(InstantSource.system());
    private HeaderActions actions =
            new HeaderActions(() -> {}, () -> {}, () -> {}, () -> {}, () -> {}, () -> {}, () -> {});
    private Consumer<Node> openPalette = _ -> {};

    HeaderBar(Workspace workspace, Appearance appearance, MainMenu menu) {
        this.workspace = workspace;
        getStyleClass().add("header-bar");
        setAlignment(Pos.CENTER_LEFT);
        // Its parts get narrower by its width, which must be the window's for that: all screens would be cut else.
        setMinWidth(0);
        sandbox.getStyleClass().add("environment");
        sandbox.setMinWidth(Region.USE_PREF_SIZE);
        sandbox.managedProperty().bind(sandbox.visibleProperty());
        palette = Buttons.plain(Keys.PALETTE.text(), () -> openPalette.accept(this));
        palette.setId("open-palette");
        palette.setAccessibleText(Keys.PALETTE.words());
        palette.setTooltip(new Tooltip(Keys.PALETTE.words()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(logo(), sandbox, genesys, aws, left, space, palette, themeButton(appearance), menu);
        workspace.genesysProperty().subscribe(this::show);
        workspace.awsProperty().subscribe(this::show);
        workspace.busProperty().subscribe(this::show);
        workspace.genesysReach().troubleProperty().subscribe(this::show);
        workspace.awsReach().troubleProperty().subscribe(this::show);
        show();
    }

    /** Does this about the connections from now on. */
    void onConnections(HeaderActions todo) {
        actions = todo;
    }

    /** Opens the palette from its button and its key from now on. */
    void onPalette(Consumer<Node> open) {
        openPalette = open;
    }

    /** Opens the palette. */
    void openPalette() {
        openPalette.accept(this);
    }

    private void show() {
        Optional<GenesysSession> organization = workspace.genesysProperty().get();
        Optional<AwsSession> account = workspace.awsProperty().get();
        organization.ifPresentOrElse(
                session -> genesys.show(
                        session.organizationName(),
                        Messages.text("header.genesys", session.host()),
                        workspace.genesysReach().troubleProperty().get()),
                () -> genesys.show(Messages.text("header.genesys.none")));
        account.ifPresentOrElse(
                session -> aws.show(
                        session.account().id(),
                        where(session),
                        workspace.awsReach().troubleProperty().get()),
                () -> aws.show(Messages.text("header.aws.none")));
        left.until(account.flatMap(AwsSession::expires));
        sandbox.setVisible(organization.filter(GenesysSession::loopback).isPresent()
                || account.filter(session -> session.account().loopback()).isPresent());
    }

    private void openGenesys() {
        workspace
                .genesysProperty()
                .get()
                .ifPresentOrElse(
                        session -> ConnectionDetails.open(genesys, session, workspace, actions), actions.connect());
    }

    private void openAws() {
        workspace
                .awsProperty()
                .get()
                .ifPresentOrElse(
                        session -> ConnectionDetails.open(aws, session, workspace, actions), actions.connect());
    }

    private String where(AwsSession session) {
        return workspace
                .busProperty()
                .get()
                .map(bus -> Messages.text("header.aws.bus", session.account().region(), BusBox.shortName(bus)))
                .orElse(session.account().region());
    }

    private Node logo() {
        Label mark = new Label("Q");
        mark.getStyleClass().add("mark");
        Label name = new Label("QueueBridge");
        name.getStyleClass().add("name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        WhenNarrow.drop(name, narrow);
        HBox logo = new HBox(mark, name);
        logo.getStyleClass().add("logo");
        logo.setAlignment(Pos.CENTER_LEFT);
        logo.setMinWidth(Region.USE_PREF_SIZE);
        return logo;
    }

    private static Button themeButton(Appearance appearance) {
        Button button = Buttons.icon(Feather.MOON, Messages.text("header.theme"), appearance::toggle);
        button.setId("theme");
        button.setMinWidth(Region.USE_PREF_SIZE);
        appearance.darkProperty().subscribe(dark -> button.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON)));
        return button;
    }
}
