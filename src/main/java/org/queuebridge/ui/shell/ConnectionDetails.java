package org.queuebridge.ui.shell;

import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.ThemedPopOver;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** The details of one side's connection: who, where, until when, what it may do, and what can be done about it. */
final class ConnectionDetails extends VBox {
    private static final double WIDTH = 430;

    private final FlowPane actions = new FlowPane();
    private Optional<ThemedPopOver> open = Optional.empty();

    private ConnectionDetails(String title) {
        getStyleClass().add("connection-details");
        setPrefWidth(WIDTH);
        actions.getStyleClass().add("connection-actions");
        getChildren().add(new WrappedLabel(title, "card-title"));
    }

    /** Opens those of Genesys Cloud, at a node. */
    static void open(Node at, GenesysSession session, Workspace workspace, HeaderActions todo) {
        ConnectionDetails details = new ConnectionDetails(session.organizationName());
        details.trouble(workspace.genesysReach().troubleProperty().get());
        details.copyable("header.organization", session.organizationId());
        details.fact("header.host", session.host());
        details.fact(
                "header.until",
                Messages.text("header.until.renewed", TimeWords.until(session.tokenExpires(), ZoneId.systemDefault())));
        details.fact(
                "header.rights",
                Messages.text(session.mayReadQueues() ? "header.rights.reads" : "header.rights.no-queues"));
        details.action("header-reconnect", "header.reconnect", todo.reconnectGenesys());
        details.action("header-sign-out", "header.sign-out", todo.signOutGenesys());
        details.show(at, Messages.text("header.details.genesys"));
    }

    /** Opens those of AWS, at a node. */
    static void open(Node at, AwsSession session, Workspace workspace, HeaderActions todo) {
        ConnectionDetails details = new ConnectionDetails(
                Messages.text("header.account", session.account().id()));
        details.trouble(workspace.awsReach().troubleProperty().get());
        details.copyable("header.caller", session.account().callerArn());
        details.fact(
                "header.region",
                Messages.text(
                        "header.place",
                        session.account().region(),
                        session.account().endpoint()));
        details.fact(
                "header.until",
                session.expires()
                        .map(moment -> Messages.text(
                                "header.until.temporary", TimeWords.until(moment, ZoneId.systemDefault())))
                        .orElseGet(() -> Messages.text("header.until.unknown")));
        details.fact("header.rights", Messages.text("header.rights.aws"));
        workspace.busProperty().get().map(EventBus::name).ifPresent(name -> details.copyable("header.bus", name));
        BusBox bus = new BusBox(workspace);
        bus.setId("header-bus");
        bus.setAccessibleText(Messages.text("header.switch-bus"));
        details.getChildren().add(DetailParts.fact("header.switch-bus", bus));
        if (workspace.busProperty().get().isPresent()) {
            details.action("header-check-bus", "doctor.check-bus", todo.checkBus());
            details.action("header-capture-bus", "capture.start", todo.captureBus());
        }
        details.action("header-reconnect", "header.reconnect", todo.reconnectAws());
        details.action("header-sign-out", "header.disconnect", todo.disconnectAws());
        details.show(at, Messages.text("header.details.aws"));
    }

    private void trouble(Optional<Failure> failure) {
        failure.ifPresent(why -> {
            Notice notice = new Notice();
            notice.setId("header-trouble");
            notice.show(why);
            getChildren().add(notice);
        });
    }

    private void fact(String key, String words) {
        Label label = new WrappedLabel(words);
        getChildren().add(DetailParts.fact(key, label));
    }

    private void copyable(String key, String code) {
        getChildren().add(DetailParts.fact(key, DetailParts.copyable(code, Messages.text(key))));
    }

    /** An action closes the details, as they are about the connection before it. */
    private void action(String id, String key, Runnable command) {
        Button button = Buttons.plain(Messages.text(key), () -> {
            open.ifPresent(ThemedPopOver::hide);
            command.run();
        });
        button.setId(id);
        actions.getChildren().add(button);
    }

    private void show(Node at, String title) {
        getChildren().add(actions);
        ThemedPopOver popOver = new ThemedPopOver(title, this);
        open = Optional.of(popOver);
        popOver.open(at);
    }
}
