package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.app.EmbeddedSandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.settings.Theme;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.activity.ActivityView;

/** The window is as it was left, with the same folder of settings. */
class RestartTest {
    @TempDir
    private Path folder;

    private final EmbeddedSandbox sandbox = new EmbeddedSandbox(SandboxOptions.DEFAULT);

    @AfterEach
    void closeTheSandbox() {
        sandbox.close();
    }

    @Test
    void everythingIsAsItWasLeft() throws Exception {
        try (OpenProgram left = OpenProgram.in(folder, sandbox)) {
            Fx.run(() -> {
                left.find(ToggleButton.class, "section-activity").fire();
                left.appearance().choose(Theme.DARK);
                left.appearance().larger();
                left.stage().setX(40);
                left.stage().setWidth(900);
                left.stage().setHeight(650);
                activity(left).shareProperty().set(0.55);
                arrange(left.table("activity-table"));
                left.find(TextField.class, "activity-filter").setText("billing");
                left.find(ToggleButton.class, "only-matching").setSelected(true);
            });
        }
        try (OpenProgram again = OpenProgram.in(folder, sandbox)) {
            Fx.run(() -> {
                assertThat(again.find(ToggleButton.class, "section-activity").isSelected())
                        .isTrue();
                assertThat(again.appearance().darkProperty().get()).isTrue();
                assertThat(again.appearance().fontSizeProperty().get()).isEqualTo(14);
                assertThat(again.stage().getX()).isEqualTo(40);
                assertThat(again.stage().getWidth()).isEqualTo(900);
                assertThat(again.stage().getHeight()).isEqualTo(650);
                assertThat(activity(again).shareProperty().get()).isEqualTo(0.55);
                assertThat(again.table("activity-table").getColumns())
                        .extracting(TableColumn::getText)
                        .startsWith("Result", "When");
                assertThat(again.table("activity-table").getSortOrder())
                        .extracting(TableColumn::getText)
                        .containsExactly("Result");
                assertThat(again.find(TextField.class, "activity-filter").getText())
                        .isEqualTo("billing");
                assertThat(again.find(ToggleButton.class, "only-matching").isSelected())
                        .isTrue();
            });
        }
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingElseIsLost() throws Exception {
        Files.writeString(folder.resolve("settings.json"), """
            {"theme": "dark", "remembered": {"window": [1, 2], "section": "NOWHERE", "zoom": "15"}}
            """);
        try (OpenProgram open = OpenProgram.in(folder, sandbox)) {
            Fx.run(() -> {
                assertThat(open.appearance().darkProperty().get()).isTrue();
                assertThat(open.appearance().fontSizeProperty().get()).isEqualTo(15);
                assertThat(open.find(ToggleButton.class, "section-connect").isSelected())
                        .isTrue();
                assertThat(open.stage().getScene().getRoot().lookupAll(".notice-title"))
                        .anySatisfy(title ->
                                assertThat(((Label) title).getText()).contains("could not be read (section, window)"));
            });
        }
    }

    private static ActivityView activity(OpenProgram program) {
        return (ActivityView) program.stage().getScene().lookup(".activity-view");
    }

    private static <L> void arrange(TableView<L> table) {
        TableColumn<L, ?> result = table.getColumns().removeLast();
        table.getColumns().addFirst(result);
        table.getSortOrder().add(result);
    }
}
