package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.control.summary.SummaryLine;

class ComposePaneTest {
    private final List<String> led = new ArrayList<>();
    private final Composing composing = new Composing().complete();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> Fx.dressed(new Scene(composing.pane(led), 500, 600)));
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void theCursorGoesToTheFirstFieldThatIsWrong() throws Exception {
        Fx.run(() -> {
            composing.target("", "");
            composing.form().nameProperty().set("has blanks");
            create();
            assertThat(focusInFront()).isEqualTo("rule-name");
            assertThat(said("#rule-line .field-error"))
                    .isEqualTo("Rule name: A rule name has letters A to Z, digits, and . - _ only: no blanks, no"
                            + " accents.");
            line("rule-line").close();

            composing.form().nameProperty().set("fine");
            create();
            assertThat(focusInFront()).isEqualTo("target-arn-1");
            assertThat(said("#rule-line .field-error")).isEmpty();
            assertThat(said("#firing-line .field-error"))
                    .isEqualTo("Targets: Enter the ARN of what should receive the events.");
            line("firing-line").close();
            assertThat(focus()).isEqualTo("create-rule");
        });
    }

    @Test
    void theButtonHasTheFocusAgainOnceThereIsSomethingToCreate() throws Exception {
        Fx.run(() -> {
            create();
            assertThat(composing.state()).isInstanceOf(ComposeState.Ended.class);
            assertThat(((Button) node("#create-rule")).getText()).isEqualTo("No changes");

            composing.select(Composing.SALES);
            assertThat(focus()).isEqualTo("create-rule");
        });
    }

    @Test
    void whoWritesAPatternByHandHasTheCursorInIt() throws Exception {
        Fx.run(() -> {
            Button alternative = (Button) node("#hand-or-composed");
            alternative.requestFocus();
            alternative.fire();
            assertThat(focus()).isEqualTo("hand-pattern");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        v2.detail.events.conversation.{id}.acd.end  | ''
        v2.detail.events.conversation.{id}.acd.ends | It cannot be told from here whether any event matches.
        v2.detail.events.conversation.0b9a8c7d-1111-4222-8333-444455556666.acd.end  | No event can match.
        """)
    void saysOfAPatternWrittenByHandWhetherAnyEventMatchesOrThatThisCannotBeTold(String detailType, String said)
            throws Exception {
        Fx.run(() -> {
            composing.form().hand().write("{\"detail-type\": [\"" + detailType + "\"]}");
            Label flaw = (Label) node("#pattern-flaw");
            assertThat(flaw.isVisible()).isEqualTo(!said.isEmpty());
            assertThat(flaw.getText()).startsWith(said);
        });
    }

    @Test
    void whatAWriteWillHitStandsBesideTheButton() throws Exception {
        Fx.run(() -> {
            var session = composing.workspace().awsProperty().get().orElseThrow();
            assertThat(((Label) node("#writes-to")).getText())
                    .contains(session.account().id(), session.account().region());
            assertThat(((Label) node("#writes-to")).getTooltip().getText())
                    .contains("conversation-events")
                    .endsWith(URI.create(session.account().endpoint()).getHost());
        });
    }

    @Test
    void whereThereIsLittleRoomItStandsAboveTheButton() throws Exception {
        Fx.run(() -> {
            layOut();
            assertThat(bottom("#writes-to")).isGreaterThan(top("#create-rule"));

            stage.getScene().getRoot().setStyle("-fx-font-size: 20px;");
            layOut();
            assertThat(bottom("#writes-to")).isLessThanOrEqualTo(top("#create-rule"));
        });
    }

    @Test
    void thePatternsToolsAreInSightHoweverLargeTheLetters() throws Exception {
        Fx.run(() -> {
            stage.getScene().getRoot().setStyle("-fx-font-size: 20px;");
            layOut();
            Node copy = node("#copy-pattern");
            assertThat(copy.localToScene(copy.getBoundsInLocal()).getMaxX())
                    .isLessThan(stage.getScene().getWidth());
        });
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private double top(String selector) {
        return node(selector).localToScene(node(selector).getBoundsInLocal()).getMinY();
    }

    private double bottom(String selector) {
        return node(selector).localToScene(node(selector).getBoundsInLocal()).getMaxY();
    }

    @Test
    void theFocusStaysAmongTheTargets() throws Exception {
        Fx.run(() -> {
            line("firing-line").open();
            inFront("#add-target").requestFocus();
            ((Hyperlink) inFront("#add-target")).fire();
            assertThat(focusInFront()).isEqualTo("target-arn-2");

            inFront("#add-target").requestFocus();
            ((Hyperlink) inFront("#add-target")).fire();
            assertThat(focusInFront()).isEqualTo("target-arn-3");

            remove(2);
            assertThat(focusInFront()).isEqualTo("target-arn-2");
            remove(2);
            assertThat(focusInFront()).isEqualTo("target-arn-1");
            line("firing-line").close();
        });
    }

    @Test
    void leadsToConnectWhileAwsIsNotConnected() throws Exception {
        Fx.run(() -> {
            assertThat(node("#compose-connect").isVisible()).isFalse();
            composing.leaveAws();
            ((Hyperlink) node("#compose-connect")).fire();
            assertThat(led).containsExactly("connect");
        });
    }

    private void create() {
        node("#create-rule").requestFocus();
        ((Button) node("#create-rule")).fire();
    }

    private void remove(int number) {
        Button remove = (Button) inFront("#target-remove-" + number);
        remove.requestFocus();
        remove.fire();
    }

    private SummaryLine line(String id) {
        return (SummaryLine) node("#" + id);
    }

    private String said(String selector) {
        Label label = (Label) node(selector);
        return label.isVisible() ? label.getText() : "";
    }

    /** The scene of the fields that are open. */
    private static Scene front() {
        return Window.getWindows().getLast().getScene();
    }

    private static String focusInFront() {
        return front().getFocusOwner().getId();
    }

    private static Node inFront(String selector) {
        return front().lookup(selector);
    }

    private String focus() {
        return stage.getScene().getFocusOwner().getId();
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    @Test
    void leadsToTheTestBenchAndToTheLimit() throws Exception {
        Fx.run(() -> {
            ((Button) node("#test-pattern")).fire();
            link("pattern-limit").fire();
            assertThat(led).containsExactly("test", "limit");
        });
    }

    @Test
    void aPersonsOwnFormatsCanBeChosenEditedAndDeleted() throws Exception {
        Fx.run(() -> {
            CustomFormat own = new CustomFormat(
                    "Our relay", "our.relay", "over", List.of("detail", "q"), Json.obj("detail", new Json.Null()));
            line("rule-line").open();
            assertThat(link("edit-format").isVisible()).isFalse();
            link("new-format").fire();
            composing.form().ended().offer(List.of(StandardFormat.PARTNER, StandardFormat.RELAYED, own));
            composing.form().ended().formatProperty().set(own);
            link("edit-format").fire();
            link("delete-format").fire();
            assertThat(led).containsExactly("new format", "edit Our relay", "delete Our relay");
            assertThat(composing.preview().pattern().orElseThrow().text()).contains("our.relay", "over", "\"q\":[");
            composing.form().ended().offer(StandardFormat.ALL);
            assertThat(composing.form().ended().formatProperty().get()).isEqualTo(StandardFormat.PARTNER);
            line("rule-line").close();
        });
    }

    private Hyperlink link(String id) {
        return (Hyperlink) Optional.ofNullable(node("#" + id)).orElseGet(() -> inFront("#" + id));
    }
}
