package org.queuebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.CUT;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.rules.Examples;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.theme.Appearance;

class HeaderBarTest {
    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");
    private static final PseudoClass CONNECTED = PseudoClass.getPseudoClass("connected");

    private final Workspace workspace = new Workspace();

    @Test
    void aSideThatDoesNotAnswerIsNotShownAsConnected() throws Exception {
        Fx.run(() -> {
            HeaderBar header = new HeaderBar(workspace, new Appearance(), new MainMenu());
            Node aws = header.lookup("#header-aws");
            workspace.awsProperty().set(Optional.of(Sessions.aws()));
            assertThat(aws.getPseudoClassStates()).contains(CONNECTED);

            workspace.awsReach().failed(CUT);
            assertThat(aws.getPseudoClassStates()).doesNotContain(CONNECTED);
            assertThat(aws.getAccessibleText()).isEqualTo("111122223333 cannot be reached");

            workspace.awsReach().answered();
            assertThat(aws.getPseudoClassStates()).contains(CONNECTED);
            workspace.awsReach().failed(Examples.DENIED);
            assertThat(aws.getAccessibleText()).isEqualTo("111122223333 permission missing");
            workspace.awsProperty().set(Optional.of(Sessions.aws()));
            assertThat(aws.getPseudoClassStates()).as("of the session before").contains(CONNECTED);
        });
    }

    @Test
    void largeLettersDoNotMakeItWiderThanTheWindow() throws Exception {
        Fx.run(() -> {
            Appearance appearance = new Appearance();
            HeaderBar header = new HeaderBar(workspace, appearance, new MainMenu());
            BorderPane window = new BorderPane();
            window.setTop(new VBox(header));
            Scene scene = new Scene(window, 1280, 100);
            appearance.dress(scene);
            Stage stage = Fx.shown(scene);
            window.applyCss();
            window.layout();
            appearance.fontSizeProperty().set(Appearance.LARGEST);
            window.applyCss();
            window.layout();
            assertThat(header.getWidth()).isLessThanOrEqualTo(scene.getWidth());
            stage.hide();
        });
    }

    @Test
    void allOfItIsInSightInASmallWindowWithTheLargestLetters() throws Exception {
        Fx.run(() -> {
            HeaderBar header = new HeaderBar(workspace, new Appearance(), new MainMenu());
            workspace.awsProperty().set(Optional.of(Sessions.aws()));
            workspace
                    .genesysProperty()
                    .set(Optional.of(new GenesysSession(
                            Sessions.ORGANIZATION,
                            "Example Contact Center",
                            "127.0.0.1:36555",
                            true,
                            Instant.EPOCH,
                            true,
                            List.of(),
                            new InMemoryGenesysCloud())));
            workspace.busProperty().set(Optional.of(Examples.BUS));
            Stage stage = Fx.dressed(new Scene(new StackPane(header), 1024, 100));
            stage.getScene().getRoot().setStyle("-fx-font-size: 26px;");
            for (int pass = 0; pass < 2; pass++) {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            }
            assertThat(header.getChildren()).filteredOn(Node::isManaged).allSatisfy(part -> {
                assertThat(part.getBoundsInParent().getMinX()).isNotNegative();
                assertThat(part.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(1024);
            });
            for (double width : new double[] {1024, 1240, 1280}) {
                header.setMinWidth(width);
                header.setMaxWidth(width);
                for (int pass = 0; pass < 2; pass++) {
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                }
                assertThat(header.getChildren())
                        .filteredOn(Node::isManaged)
                        .allSatisfy(part -> assertThat(part.getBoundsInParent().getMaxX())
                                .as("ends in the window, at " + width)
                                .isLessThanOrEqualTo(width));
                double sign = header.lookup(".environment").getBoundsInParent().getMinX();
                assertThat(List.of(header.lookup(".mark"), header.lookup(".name")))
                        .filteredOn(Node::isVisible)
                        .isNotEmpty()
                        .allSatisfy(label -> assertThat(header.sceneToLocal(label.localToScene(label.getLayoutBounds()))
                                        .getMaxX())
                                .as("the sign covers none of it, at " + width)
                                .isLessThanOrEqualTo(sign));
            }
            stage.hide();
        });
    }

    @Test
    void theSignTellsAMissingPermissionFromALostConnection() throws Exception {
        Fx.run(() -> {
            HeaderBar header = new HeaderBar(workspace, new Appearance(), new MainMenu());
            Node aws = header.lookup("#header-aws");
            workspace.awsProperty().set(Optional.of(Sessions.aws()));
            workspace.awsReach().failed(CUT);
            assertThat(aws.getPseudoClassStates()).contains(LOST).doesNotContain(TROUBLED);
            workspace.awsReach().failed(Examples.DENIED);
            assertThat(aws.getPseudoClassStates()).contains(TROUBLED).doesNotContain(LOST);
        });
    }

    @Test
    void eachPillOpensWhoIsSignedInAndWhatCanBeDone() throws Exception {
        List<String> done = new ArrayList<>();
        Fx.run(() -> {
            HeaderBar header = new HeaderBar(workspace, new Appearance(), new MainMenu());
            header.onConnections(new HeaderActions(
                    () -> done.add("connect"),
                    () -> done.add("reconnect Genesys"),
                    () -> done.add("sign out of Genesys"),
                    () -> done.add("reconnect AWS"),
                    () -> done.add("disconnect"),
                    () -> done.add("check bus"),
                    () -> done.add("capture")));
            Stage stage = Fx.dressed(new Scene(new StackPane(header), 1024, 700));
            ((Button) header.lookup("#header-aws")).fire();
            assertThat(done).containsExactly("connect");

            workspace.awsProperty().set(Optional.of(Sessions.aws(Examples.BUS)));
            workspace.busProperty().set(Optional.of(Examples.BUS));
            workspace.genesysProperty().set(Optional.of(Sessions.genesys()));
            workspace.awsReach().failed(Examples.DENIED);
            ((Button) header.lookup("#header-aws")).fire();
            assertThat(words())
                    .contains(
                            Sessions.aws().account().callerArn(),
                            Examples.BUS.name(),
                            "AWS does not say when it ends",
                            "Not checked in advance; AWS decides when a change is applied");
            assertThat(popOver().lookup("#header-trouble").isVisible()).isTrue();
            ((Button) popOver().lookup("#header-reconnect")).fire();

            ((Button) header.lookup("#header-genesys")).fire();
            assertThat(words()).contains(Sessions.ORGANIZATION, "QueueBridge only reads from Genesys Cloud");
            ((Button) popOver().lookup("#header-sign-out")).fire();
            assertThat(done).containsExactly("connect", "reconnect AWS", "sign out of Genesys");
            assertThat(Window.getWindows()).noneMatch(PopOver.class::isInstance);
            stage.hide();
        });
    }

    @Test
    void theTimeLeftIsShownWhereItIsKnown() throws Exception {
        Instant now = Instant.parse("2026-10-14T09:00:00Z");
        Fx.run(() -> {
            TimeLeft left = new TimeLeft(InstantSource.fixed(now));
            assertThat(left.isVisible()).isFalse();
            left.until(Optional.of(now.plusSeconds(24 * 60)));
            assertThat(left.getText()).isEqualTo("24 min");
            left.until(Optional.of(now.plusSeconds(125 * 60)));
            assertThat(left.getText()).isEqualTo("2 h 5 min");
            left.until(Optional.of(now.minusSeconds(1)));
            assertThat(left.isVisible()).isFalse();
            left.until(Optional.empty());
        });
    }

    private static Parent popOver() {
        return Fx.open(PopOver.class).getScene().getRoot();
    }

    private static List<String> words() {
        return popOver().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
