package org.queuebridge.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.SALES;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.queues.QueueChoiceModel;

class BenchViewTest {
    private static final IntegerProperty FONT_SIZE = new SimpleIntegerProperty(13);

    private final BenchFixture bench = BenchFixture.inWindow();
    private final List<String> led = new ArrayList<>();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            return Fx.dressed(
                    new Scene(new BenchView(bench.model, bench.choice, () -> led.add("connect"), FONT_SIZE), 860, 590));
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void leadsToConnectWhereThereIsNothingToTry() throws Exception {
        Fx.run(() -> {
            layOut();
            assertThat(words(node("#bench-table"))).contains("Nothing to test the event with");
            ((Button) node("#bench-table .empty-state .button")).fire();
            assertThat(led).containsExactly("connect");
        });
    }

    @Test
    void aQueueIsFoundAndChosenByKeyboardAlone() throws Exception {
        Fx.run(() -> {
            bench.open();
            Fx.press(node("#bench-table"), KeyCode.F, true);
            TextField search = (TextField) node("#bench-queue");
            assertThat(focus()).isEqualTo(search);
            search.setText("sal");
            assertThat(bench.choice.foundProperty().get().queues()).containsExactly(SALES);
            Fx.press(search, KeyCode.DOWN, false);
            assertThat(focus()).isEqualTo(node("#bench-queues"));
            Fx.press(focus(), KeyCode.ENTER, false);

            assertThat(focus()).isEqualTo(search);
            assertThat(search.getText()).isEqualTo("Sales");
            assertThat(bench.rows()).startsWith("sales: Matches");
            assertThat(node("#bench-queues").getParent().isVisible()).isFalse();
        });
    }

    @Test
    void theQueuesThatAreFoundOpenRightBelowTheirField() throws Exception {
        Fx.run(() -> {
            bench.open();
            Node search = node("#bench-queue");
            search.requestFocus();
            ((TextField) search).setText("sal");
            layOut();
            Bounds field = search.localToScene(search.getLayoutBounds());
            Node box = node(".queue-box");
            Bounds list = box.localToScene(box.getLayoutBounds());
            assertThat(list.getMinY()).isCloseTo(field.getMaxY(), within(1.0));
            assertThat(list.getMinX()).isCloseTo(field.getMinX(), within(1.0));
            assertThat(list.getWidth()).isCloseTo(field.getWidth(), within(1.0));
            assertThat(list.getHeight()).isGreaterThan(60);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "DOWN"})
    void enterChoosesTheBestMatchBeforeItIsFound(KeyCode first) throws Exception {
        Deque<Runnable> searches = new ArrayDeque<>();
        QueueChoiceModel slow = new QueueChoiceModel(
                new SimpleObjectProperty<>(QueueIndex.of(List.of(BILLING, SALES))), searches::add, Runnable::run);
        Fx.run(() -> {
            stage.getScene().setRoot(new BenchView(bench.model, slow, () -> {}, FONT_SIZE));
            layOut();
            bench.open();
            searches.removeLast().run();
            TextField search = (TextField) node("#bench-queue");
            search.requestFocus();
            search.setText("sal");
            Fx.press(search, first, false);
            Fx.press(focus(), KeyCode.ENTER, false);
            assertThat(bench.event().sample().queueIdProperty().get())
                    .as("nothing of an older search")
                    .isEmpty();
            searches.removeLast().run();
            assertThat(bench.event().sample().queueIdProperty().get()).contains(SALES.id());
            assertThat(search.getText()).isEqualTo("Sales");
            assertThat(focus()).isEqualTo(search);
        });
    }

    @Test
    void escLeavesTheChosenQueue() throws Exception {
        Fx.run(() -> {
            bench.open().withBilling();
            TextField search = (TextField) node("#bench-queue");
            search.requestFocus();
            search.setText("sal");
            Fx.press(search, KeyCode.ESCAPE, false);

            assertThat(search.getText()).isEqualTo(BILLING.name());
            assertThat(bench.event().sample().queueIdProperty().get()).contains(BILLING.id());
        });
    }

    @Test
    void saysFieldByFieldWhyNot() throws Exception {
        Fx.run(() -> {
            bench.open().withBilling();
            bench.model.choose("sales");
            layOut();
            assertThat(words(node("#bench-detail")))
                    .contains(
                            "sales",
                            "The event does not match: one field differs.",
                            "detail.eventBody.queueId",
                            "The event has \"" + BILLING.id() + "\" (Billing EN)",
                            "The pattern allows \"" + SALES.id() + "\" (Sales)");
            assertThat(node("#bench-detail").lookupAll(".finding").stream().map(Node::getAccessibleText))
                    .anyMatch(words -> words.startsWith("Does not match: detail.eventBody.queueId. The event has"))
                    .anyMatch(words -> words.startsWith("Matches: source."));
        });
    }

    @Test
    void asksAwsByKeyAndSaysWhereItDiffers() throws Exception {
        Fx.run(() -> {
            bench.events.awsMatches((_, _) -> true);
            bench.open().withBilling();
            bench.model.choose("sales");
            Fx.press(node("#bench-table"), KeyCode.ENTER, true);
            layOut();
            assertThat(words(node("#bench-aws-answer")))
                    .contains("AWS says: matches.", "The result on this computer differs. The result of AWS counts.");
            assertThat(node("#bench-table").lookupAll(".table-row-cell").stream()
                            .map(Node::getAccessibleText))
                    .contains("sales, Enabled, Does not match, AWS says otherwise: Matches, queueId");
        });
    }

    @Test
    void saysWhatIsMissingAndFillsItIn() throws Exception {
        Fx.run(() -> {
            bench.open();
            bench.event().originProperty().set(EventModel.Origin.PASTED);
            bench.event().textProperty().set("{\"detail\": {}}");
            layOut();
            assertThat(node("#ask-aws").isDisabled()).isTrue();
            assertThat(words(node("#bench-event-notice")))
                    .contains("AWS would refuse this event. It lacks: id, account, source, time, region, resources,"
                            + " detail-type");
            ((Button) node("#bench-fill")).fire();
            assertThat(node("#ask-aws").isDisabled()).isFalse();
            assertThat(node("#bench-event-notice").isVisible()).isFalse();
        });
    }

    @Test
    void goesToWhereATextIsNotJson() throws Exception {
        Fx.run(() -> {
            TextArea text = (TextArea) node("#bench-event");
            text.setText("{\n  \"a\": 1,\n  b\n}");
            layOut();
            assertThat(words(node("#bench-event-notice"))).anyMatch(words -> words.startsWith("Not JSON: line 3"));
            ((Hyperlink) node("#bench-event-notice .hyperlink")).fire();
            assertThat(focus()).isEqualTo(text);
            assertThat(text.getText().substring(0, text.getCaretPosition()))
                    .contains("1,\n")
                    .doesNotContain("}");
        });
    }

    @Test
    void savesDeletesAndRestores() throws Exception {
        Fx.run(() -> {
            bench.open().withBilling();
            ((TextField) node("#bench-name")).setText("Billing ends");
            ((Button) node("#bench-save")).fire();
            ((Button) node("#bench-delete")).fire();
            layOut();
            assertThat(words(node("#bench-deleted"))).contains("“Billing ends” was deleted.");
            ((Hyperlink) node("#bench-deleted .hyperlink")).fire();
            assertThat(bench.settings.settingsProperty().get().savedEvents()).hasSize(1);
        });
    }

    @Test
    void fitsItsPlaceInTheSmallestWindow() throws Exception {
        Fx.run(() -> {
            bench.open().withBilling();
            layOut();
            for (String id : List.of("#ask-aws", "#bench-save", "#only-matching", "#bench-reload")) {
                Node button = node(id);
                var place = button.localToScene(button.getBoundsInLocal());
                assertThat(place.getMaxX()).as(id).isLessThanOrEqualTo(860);
                assertThat(place.getMaxY()).as(id).isLessThanOrEqualTo(590);
            }
        });
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    private Node focus() {
        return Optional.ofNullable(stage.getScene().getFocusOwner()).orElseThrow();
    }

    private static List<String> words(Node where) {
        return where.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }
}
