package org.queuebridge.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.control.code.CodeView;

/** Letters of all scripts are drawn in every control: neither as the box of a missing letter, nor not at all. */
class FallbackFontsTest {
    /** Means no letter, and never will. */
    private static final String NO_LETTER = "\uFFFE";

    private static List<int[]> none = List.of();
    private static List<int[]> missing = List.of();

    @BeforeAll
    static void drawWhatNoLetterLooksLike() throws Exception {
        none = Fx.on(() -> drawn(" "));
        missing = Fx.on(() -> drawn(NO_LETTER));
    }

    @ParameterizedTest
    @CsvSource({
        "emoji, 💬", "new emoji, 🫠", "Korean, 한", "Japanese, 日", "kana, カ", "Chinese, 们",
        "traditional Chinese, 們", "Arabic, ع", "Hebrew, ש", "Thai, ไ", "Devanagari, ह", "sign, ✓"
    })
    void aLetterIsDrawnInEveryControl(String script, String letter) throws Exception {
        List<int[]> drawn = Fx.on(() -> drawn(letter));
        assertThat(drawn).hasSize(7);
        for (int control = 0; control < drawn.size(); control++) {
            assertThat(drawn.get(control))
                    .as("%s in control %d", script, control)
                    .isNotEqualTo(none.get(control))
                    .isNotEqualTo(missing.get(control));
            assertThat(missing.get(control)).isNotEqualTo(none.get(control));
        }
    }

    @Test
    void theCodeThatAsksForAnEmojiIsNotDrawn() throws Exception {
        assertThat(Fx.on(() -> drawn("❤️")).getFirst())
                .isEqualTo(Fx.on(() -> drawn("❤")).getFirst());
    }

    private static List<int[]> drawn(String letter) {
        Label strong = new Label(letter);
        strong.getStyleClass().add("strong");
        Label mono = new Label(letter);
        mono.getStyleClass().add("mono");
        List<Region> controls = List.of(
                new Label(letter),
                strong,
                mono,
                new TextField(letter),
                new TextArea(letter),
                table(letter),
                code(letter));
        controls.forEach(control -> {
            control.setMinSize(100, 80);
            control.setMaxSize(100, 80);
        });
        HBox all = new HBox();
        all.getChildren().addAll(controls);
        Stage stage = Fx.dressed(new Scene(all, 800, 100));
        all.applyCss();
        all.layout();
        List<int[]> pictures = controls.stream().map(FallbackFontsTest::pixels).toList();
        stage.hide();
        return pictures;
    }

    private static Region table(String letter) {
        TableView<String> table = new TableView<>(FXCollections.observableArrayList(letter));
        TableColumn<String, String> column = new TableColumn<>("Name");
        column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
        table.getColumns().add(column);
        return table;
    }

    private static Region code(String letter) {
        CodeView view = new CodeView("Code");
        view.show(JsonLayout.lines(new Json.Str(letter)), _ -> Optional.empty());
        return view;
    }

    private static int[] pixels(Node node) {
        Image picture = node.snapshot(null, null);
        int width = (int) picture.getWidth();
        return IntStream.range(0, width * (int) picture.getHeight())
                .map(at -> picture.getPixelReader().getArgb(at % width, at / width))
                .toArray();
    }
}
