package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
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
import org.queuebridge.ui.compose.QueuesScreen;

/** The window is as it was left, with the same folder of settings. */
class RestartTest {
    private static final List<String> TABLES = List.of("activity-table", "queue-table", "rule-table");

    @TempDir
    private Path folder;

    private final EmbeddedSandbox sandbox = new EmbeddedSandbox(SandboxOptions.DEFAULT);

    @AfterEach
    void closeTheSandbox() {
        sandbox.close();
    }

    @Test
    void everythingIsAsItWasLeft() throws Exception {
        Map<String, List<String>> ids = new HashMap<>();
        try (OpenProgram left = OpenProgram.in(folder, sandbox)) {
            Fx.run(() -> {
                enterAll(left);
                left.appearance().choose(Theme.DARK);
                left.appearance().larger();
                left.stage().setX(40);
                left.stage().setWidth(900);
                left.stage().setHeight(650);
                activity(left).shareProperty().set(0.55);
                arrange(left.table("activity-table"));
                left.find(TextField.class, "activity-filter").setText("billing");
                left.find(ToggleButton.class, "only-matching").setSelected(true);
                arrange(left.table("queue-table"));
                left.find(TextField.class, "queue-search").setText("sales");
                find(left, QueuesScreen.class, ".queues-screen").shareProperty().set(0.3);
                arrange(left.table("rule-table"));
                left.find(TextField.class, "rule-filter").setText("orders");
                TABLES.forEach(table -> ids.put(table, ids(left.table(table))));
            });
        }
        try (OpenProgram again = OpenProgram.in(folder, sandbox)) {
            Fx.run(() -> {
                assertThat(again.find(ToggleButton.class, "section-activity").isSelected())
                        .isTrue();
                enterAll(again);
                assertThat(again.appearance().darkProperty().get()).isTrue();
                assertThat(again.appearance().fontSizeProperty().get()).isEqualTo(14);
                assertThat(again.stage().getX()).isEqualTo(40);
                assertThat(again.stage().getWidth()).isEqualTo(900);
                assertThat(again.stage().getHeight()).isEqualTo(650);
                assertThat(activity(again).shareProperty().get()).isEqualTo(0.55);
                for (String table : TABLES) {
                    assertThat(ids(again.table(table))).as(table).isEqualTo(ids.get(table));
                    assertThat(again.table(table).getSortOrder())
                            .extracting(TableColumn::getId)
                            .as(table)
                            .containsExactly(ids.get(table).getFirst());
                }
                assertThat(again.find(TextField.class, "queue-search").getText())
                        .isEqualTo("sales");
                assertThat(find(again, QueuesScreen.class, ".queues-screen")
                                .shareProperty()
                                .get())
                        .isEqualTo(0.3);
                assertThat(again.find(TextField.class, "rule-filter").getText()).isEqualTo("orders");
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

    /** Screens are made when they are first entered; Activity is left open. */
    private static void enterAll(OpenProgram program) {
        for (String section : List.of("queues", "rules", "bench", "activity")) {
            program.find(ToggleButton.class, "section-" + section).fire();
        }
    }

    private static ActivityView activity(OpenProgram program) {
        return find(program, ActivityView.class, ".activity-view");
    }

    private static <N extends Node> N find(OpenProgram program, Class<N> type, String style) {
        return type.cast(program.stage().getScene().lookup(style));
    }

    private static List<String> ids(TableView<?> table) {
        return table.getColumns().stream()
                .map(TableColumn::getId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static <L> void arrange(TableView<L> table) {
        TableColumn<L, ?> result = table.getColumns().removeLast();
        table.getColumns().addFirst(result);
        table.getSortOrder().add(result);
    }
}
