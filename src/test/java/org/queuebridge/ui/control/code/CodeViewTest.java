package org.queuebridge.ui.control.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.ui.Fx;

@SuppressWarnings("NullAway.Init") // set on the window's thread, before each test
class CodeViewTest {
    private static final String SOURCE =
            "aws.partner/genesys.com/cloud/9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/conversation-events";
    private static final String ID = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    private static final Json PATTERN = Json.obj(
            Map.entry("source", new Json.Arr(List.of(new Json.Str(SOURCE)))),
            Map.entry("detail", Json.obj("queueId", new Json.Arr(List.of(new Json.Str(ID), new Json.Str("other"))))));

    private CodeView view;
    private FindBar find;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            view = new CodeView("Pattern");
            find = new FindBar(() -> view, Runnable::run, Runnable::run);
            view.show(JsonLayout.lines(PATTERN), id -> Optional.of("Billing EN").filter(_ -> id.equals(ID)));
            return Fx.dressed(new Scene(new VBox(find, view), 420, 300));
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void aLongSourceIsShortOnTheScreenAndWholeOnTheClipboard() throws Exception {
        Fx.pulse(stage.getScene());
        Fx.run(() -> {
            assertThat(shown()).contains("\"aws.partner/…/conversation-events\"", "  Billing EN");
            view.copy();
            assertThat(Clipboard.getSystemClipboard().getString()).contains(SOURCE);
        });
    }

    @Test
    void anArrayIsFoldedByKeyAndCopiedWhole() throws Exception {
        Fx.run(() -> {
            List<CodeRow> all = List.copyOf(view.getItems());
            view.getSelectionModel().clearAndSelect(2);
            press(KeyCode.LEFT);
            assertThat(view.getItems()).hasSize(all.size() - 3);
            assertThat(view.getFocusModel().getFocusedItem().hidden()).isEqualTo(3);
            view.copy();
            assertThat(Clipboard.getSystemClipboard().getString()).contains(ID, "other");

            press(KeyCode.RIGHT);
            assertThat(view.getItems()).isEqualTo(all);
        });
    }

    @Test
    void whatIsFoundIsUnfoldedAndCounted() throws Exception {
        Fx.run(() -> {
            view.fold(2);
            find.open();
            words().setText("BILLING");
            assertThat(count()).isEqualTo("1 of 1");
            assertThat(view.getSelectionModel().getSelectedItem().at()).isEqualTo(3);

            words().setText("e");
            Fx.press(words(), KeyCode.ENTER, false);
            assertThat(count()).startsWith("2 of ");
            words().setText("nothing like it");
            assertThat(count()).isEqualTo("No match");

            Fx.press(words(), KeyCode.ESCAPE, false);
            assertThat(find.isVisible()).isFalse();
        });
    }

    @Test
    void longLinesWrapUnlessThatIsSwitchedOff() throws Exception {
        Fx.run(() -> view.show(
                JsonLayout.lines(new Json.Arr(List.of(new Json.Str("word ".repeat(40)), new Json.Str("b")))),
                _ -> Optional.empty()));
        Fx.pulse(stage.getScene());
        Fx.pulse(stage.getScene());
        Fx.run(() -> assertThat(heightOf(1)).isGreaterThan(2 * heightOf(2)));

        Fx.run(() -> view.wrapProperty().set(false));
        Fx.pulse(stage.getScene());
        Fx.run(() -> assertThat(heightOf(1)).isEqualTo(heightOf(2)));
    }

    @Test
    void tenThousandLinesAreShownAtOnce() throws Exception {
        FoldableText text = FoldableText.of(JsonLayout.lines(new Json.Arr(IntStream.range(0, 10_000)
                .<Json>mapToObj(i -> new Json.Str("queue " + i))
                .toList())));
        Fx.run(() -> view.show(text, _ -> Optional.empty()));
        Fx.pulse(stage.getScene());
        Fx.run(() -> {
            assertThat(view.getItems()).hasSize(10_002);
            assertThat(view.lookupAll(".line-flow")).hasSizeLessThan(60);
        });
    }

    private void press(KeyCode key) {
        view.requestFocus();
        Fx.press(view, key, false);
    }

    private double heightOf(int row) {
        return view.lookupAll(".list-cell").stream()
                .map(CodeCell.class::cast)
                .filter(cell -> cell.getIndex() == row)
                .findFirst()
                .orElseThrow()
                .getHeight();
    }

    private List<String> shown() {
        return view.lookupAll(".line-flow").stream()
                .flatMap(flow -> flow.lookupAll("Text").stream())
                .flatMap(node -> node instanceof Text text ? Stream.of(text.getText()) : Stream.empty())
                .toList();
    }

    private TextField words() {
        return (TextField) find.lookup("#find-words");
    }

    private String count() {
        return ((Label) find.lookup("#find-count")).getText();
    }
}
