package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.canvas.DiagramCanvas;

/** The flow map and the coverage matrix on the screen Rules. */
class RuleDiagramsTest extends RulesWindow {
    @TempDir
    Path folder;

    @Test
    void theMapIsUsedWithTheKeyboardAlone() throws Exception {
        show("map");
        Fx.run(() -> {
            DiagramCanvas map = canvas("#flow-map");
            assertThat(map.isFocusTraversable()).isTrue();
            assertThat(map.getAccessibleText()).isEqualTo("Flow map of conversation-detail-events");

            Fx.type(map, KeyCode.DOWN);
            assertThat(map.getAccessibleText()).startsWith("untargeted, agent's part ended. Issues: no target");
            Fx.type(map, KeyCode.DOWN);
            assertThat(map.getAccessibleText()).isEqualTo("billing, agent's part ended. From: Billing EN. To: ended");
            Fx.type(map, KeyCode.LEFT);
            assertThat(map.getAccessibleText())
                    .startsWith("Billing EN")
                    .endsWith("To: billing, untargeted (delivers nothing)");
            Fx.type(map, KeyCode.SPACE);
            assertThat(screen.model.list().chosenProperty().get())
                    .as("the rules of that queue")
                    .containsExactly("billing", "untargeted");
            assertThat(map.getAccessibleText()).as("keeps the focus").startsWith("Billing EN");

            Fx.type(map, KeyCode.RIGHT);
            Fx.type(map, KeyCode.HOME);
            Fx.type(map, KeyCode.ENTER);
            assertThat(screen.model.list().chosenProperty().get()).hasSize(1);
            assertThat(toggle("#view-list").isSelected()).isTrue();
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(table());
        });
    }

    @Test
    void zoomsByKeysWheelAndButtons() throws Exception {
        show("map");
        Fx.run(() -> {
            DiagramCanvas map = canvas("#flow-map");
            double before = map.viewProperty().get().scale();
            Fx.type(map, KeyCode.PLUS);
            assertThat(map.viewProperty().get().scale()).isGreaterThan(before);
            Fx.type(map, KeyCode.DIGIT0);
            assertThat(map.viewProperty().get().part().height())
                    .as("fits")
                    .isGreaterThanOrEqualTo(map.viewProperty().get().height() - 1);
            double fitted = map.viewProperty().get().scale();
            wheel(map, true);
            assertThat(map.viewProperty().get().scale()).isGreaterThan(fitted);
            button("#flow-map-larger").fire();
            button("#flow-map-larger").fire();
            double top = map.viewProperty().get().y();
            wheel(map, false);
            assertThat(map.viewProperty().get().y()).as("moves").isNotEqualTo(top);
        });
    }

    @Test
    void theMatrixSaysEachCellAndOpensItsRule() throws Exception {
        show("matrix");
        Fx.run(() -> {
            DiagramCanvas matrix = canvas("#coverage-matrix");
            Fx.type(matrix, KeyCode.DOWN);
            assertThat(matrix.getAccessibleText()).isEqualTo("Billing EN, rule billing: covers");
            Fx.type(matrix, KeyCode.DOWN);
            assertThat(matrix.getAccessibleText()).isEqualTo("Sales, rule billing: does not cover");
            Fx.type(matrix, KeyCode.RIGHT);
            assertThat(matrix.getAccessibleText()).isEqualTo("Sales, rule sales: covers");
            Fx.type(matrix, KeyCode.ENTER);
            assertThat(screen.model.list().chosenProperty().get()).containsExactly("sales");
            assertThat(toggle("#view-list").isSelected()).isTrue();
        });
    }

    @Test
    void aPictureOfRulesThatAreReadAgainIsMarkedUntilThen() throws Exception {
        show("map");
        Fx.run(() -> {
            Label about = (Label) node("#flow-map-about");
            String before = about.getText();
            List<String> meanwhile = new ArrayList<>();
            screen.events.before("last page", () -> meanwhile.add(about.getText()));
            screen.model.reload();

            assertThat(meanwhile).hasSize(1);
            assertThat(meanwhile.getFirst()).startsWith(before + " · refreshing, as of ");
            assertThat(about.getText()).isEqualTo(before);
        });
    }

    @Test
    void theFilterAppliesToThePicturesToo() throws Exception {
        show("map");
        Fx.run(() -> {
            screen.model.list().filterProperty().set("sales");
            toggle("#flow-map-as-text").fire();
            assertThat(text("#flow-map-text")).isEqualTo("sales: Sales → ended");

            toggle("#view-matrix").fire();
            toggle("#coverage-matrix-as-text").fire();
            assertThat(text("#coverage-matrix-text")).isEqualTo("Sales: sales");
            screen.model.list().filterProperty().set("nothing is called so");
            assertThat(node("#coverage-matrix").isVisible()).isFalse();
        });
    }

    @Test
    void savesBothPicturesAsSvgAndPng() throws Exception {
        show("map");
        Path svg = folder.resolve("map.svg");
        Path png = folder.resolve("matrix.png");
        Fx.run(() -> {
            saveTo = Optional.of(svg);
            button("#flow-map-export").fire();
            toggle("#view-matrix").fire();
            saveTo = Optional.of(png);
            button("#coverage-matrix-export").fire();
        });

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(svg.toFile())
                        .getDocumentElement()
                        .getTextContent())
                .contains("Billing EN", "sales", "untargeted", "ended");
        Image read = new Image(Files.newInputStream(png));
        assertThat(read.getException()).isNull();
        assertThat(read.getWidth()).as("sharp").isGreaterThan(700);
        assertThat(read.getPixelReader().getArgb(1, 1)).as("white").isEqualTo(0xffffffff);
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing else").containsExactlyInAnyOrder(svg, png);
        }
    }

    @Test
    void theTabFlowShowsTheSelectedRuleAlone() throws Exception {
        Fx.run(() -> {
            select("sales");
            TabPane tabs = (TabPane) node(".detail-tabs");
            tabs.getSelectionModel().selectLast();
            layOut();
            toggle("#rule-flow-as-text").fire();
            assertThat(text("#rule-flow-text")).isEqualTo("sales: Sales → ended");
            screen.model.select("untargeted");
            toggle("#rule-flow-as-text").fire();
            toggle("#rule-flow-as-text").fire();
            assertThat(text("#rule-flow-text")).contains("untargeted: Billing EN", "No target");
        });
    }

    private void show(String view) throws Exception {
        Fx.run(() -> {
            screen.open();
            layOut();
            toggle("#view-" + view).fire();
            layOut();
        });
        Fx.pulse(stage.getScene());
    }

    private DiagramCanvas canvas(String id) {
        return (DiagramCanvas) node(id);
    }

    private ToggleButton toggle(String id) {
        return (ToggleButton) node(id);
    }

    private String text(String id) {
        return ((TextArea) node(id)).getText();
    }

    private static void wheel(Node over, boolean zoom) {
        Event.fireEvent(
                over,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        100,
                        100,
                        100,
                        100,
                        false,
                        zoom,
                        false,
                        false,
                        false,
                        false,
                        0,
                        zoom ? 40 : -40,
                        0,
                        zoom ? 40 : -40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(over, 100, 100)));
    }
}
