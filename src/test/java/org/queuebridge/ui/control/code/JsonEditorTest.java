package org.queuebridge.ui.control.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;

@SuppressWarnings("NullAway.Init") // set on the window's thread, before each test
class JsonEditorTest {
    private static final String ID = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    private static final String TEXT = "{\n\n  \"queueId\": [\n    \"" + ID + "\"\n  ]\n}";

    private JsonEditor editor;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            editor = new JsonEditor(
                    "json", "Pattern", id -> Optional.of("Billing EN").filter(_ -> id.equals(ID)));
            editor.textProperty().set(TEXT);
            return Fx.dressed(new Scene(editor, 500, 200));
        });
        Fx.pulse(stage.getScene());
        Fx.pulse(stage.getScene());
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void eachLineHasItsNumberColorsAndNameRightOverItsOwnLetters() throws Exception {
        Fx.run(() -> {
            assertThat(lines())
                    .containsExactly(
                            TEXT.replace(ID + "\"", ID + "\"  Billing EN").split("\n"));
            assertThat(numbers()).containsExactly("1", "2", "3", "4", "5", "6");
            assertThat(styles(3)).containsExactly("punctuation", "string", "note");
            List<Node> shown = flows();
            for (int i = 1; i < shown.size(); i++) {
                double distance = shown.get(i).getLayoutY() - shown.get(i - 1).getLayoutY();
                assertThat(distance).isBetween(10.0, 25.0);
            }
        });
    }

    @Test
    void showsTheErrorAtItsLineAndColumnAsOneTypes() throws Exception {
        Fx.run(() -> editor.markWrong(4, 5));
        Fx.pulse(stage.getScene());
        Fx.run(() -> {
            assertThat(numbers()).contains("● 4");
            Path mark = (Path) flows().get(3).lookup(".wrong-mark");
            assertThat(mark.getElements()).isNotEmpty();
            Node quote = flows().get(3).lookup(".string");
            assertThat(mark.getBoundsInParent().getMinX())
                    .isCloseTo(quote.getBoundsInParent().getMinX(), org.assertj.core.api.Assertions.within(2.0));
            editor.goTo(4, 5);
            assertThat(area().getCaretPosition()).isEqualTo(TEXT.indexOf('"' + ID));
        });
        Fx.run(editor::markRight);
        Fx.pulse(stage.getScene());
        Fx.run(() -> assertThat(numbers()).doesNotContain("● 4"));
    }

    @Test
    void aNewLineBeginsBelowTheOneBeforeAndAMatchIsSelected() throws Exception {
        Fx.run(() -> {
            area().positionCaret(TEXT.indexOf("[") + 1);
            Fx.press(area(), KeyCode.ENTER, false);
            assertThat(area().getText()).contains("[\n  \n    \"");

            editor.show(FoundText.in(editor.searched().get(), "queueid"));
            assertThat(area().getSelectedText()).isEqualTo("queueId");
        });
    }

    @Test
    void tenThousandLinesAreDrawnAsFarAsTheyAreInSight() throws Exception {
        String many = IntStream.range(0, 10_000)
                .mapToObj(i -> "  \"queue " + i + "\",")
                .collect(Collectors.joining("\n"));
        Fx.run(() -> editor.textProperty().set(many));
        Fx.pulse(stage.getScene());
        Fx.run(() -> editor.goTo(9_000, 1));
        Fx.pulse(stage.getScene());
        Fx.pulse(stage.getScene());
        Fx.run(() -> {
            assertThat(numbers()).contains("9000").hasSizeLessThan(30);
            assertThat(lines()).contains("  \"queue 8999\",");
        });
    }

    private TextArea area() {
        return (TextArea) editor.lookup("#json");
    }

    private List<Node> flows() {
        return ((Pane) editor.lookup(".edited-lines"))
                .getChildren().stream()
                        .filter(node -> node instanceof LineFlow && node.isVisible())
                        .toList();
    }

    private List<String> numbers() {
        return ((Pane) editor.lookup(".edited-lines"))
                .getChildren().stream()
                        .filter(node -> node instanceof Label && node.isVisible())
                        .map(node -> ((Label) node).getText())
                        .toList();
    }

    private List<String> lines() {
        return flows().stream()
                .map(flow -> texts(flow).stream().map(Text::getText).collect(Collectors.joining()))
                .toList();
    }

    private List<String> styles(int line) {
        return texts(flows().get(line)).stream()
                .map(text -> text.getStyleClass().getFirst())
                .toList();
    }

    private static List<Text> texts(Node flow) {
        return ((Pane) flow)
                .getChildren().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .toList();
    }
}
