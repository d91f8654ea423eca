package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.control.table.ColumnText;

/** The menus of all tables in the whole program, and what Ctrl+C copies of them. */
class RowMenusJourneyTest extends Journey {
    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Test
    void eachTableHasAMenuAndIsCopied() {
        push(KeyCode.ENTER);
        await("AWS is connected", () -> there("aws-sign-out"));

        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        await("queues are loaded", () -> seen(ALL_QUEUES + " shown"));
        push(KeyCode.DOWN);
        assertThat(menu()).contains("Copy name", "Open in Genesys Cloud – not in the sandbox");
        assertThat(copied("queue-table").getFirst()).contains("Name\tDivision\tMembers");

        push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        await("rules are loaded", () -> seen("8 of 8"));
        push(KeyCode.DOWN);
        assertThat(menu()).contains("Duplicate", "Verify", "Open in AWS console – not in the sandbox");
        assertThat(copied("rule-table")).hasSize(2);

        push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        onFx(() -> {
            table("bench-table").requestFocus();
            table("bench-table").getSelectionModel().select(0);
            return true;
        });
        assertThat(menu()).contains("Show rule", "Copy pattern");
        assertThat(copied("bench-table")).hasSize(2);
        assertThat(opened).isEmpty();

        assertThat(onFx(this::columnsThatAreNotCopied)).isEmpty();
    }

    /** Of all tables, shown or not; check boxes have no title. */
    private List<String> columnsThatAreNotCopied() {
        return stage().getScene().getRoot().lookupAll(".table-view").stream()
                .flatMap(node -> columns((TableView<?>) node))
                .toList();
    }

    private static <L> Stream<String> columns(TableView<L> table) {
        return table.getColumns().stream()
                .filter(column -> ColumnText.of(column).isEmpty())
                .filter(column -> !column.getText().isEmpty())
                .map(column -> table.getId() + ": " + column.getText());
    }

    /** The items of the menu that Shift+F10 opens. */
    private List<String> menu() {
        push(KeyCode.SHIFT, KeyCode.F10);
        List<String> items = onFx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList());
        push(KeyCode.ESCAPE);
        return items;
    }

    /** The lines that Ctrl+C copies. */
    private List<String> copied(String table) {
        onFx(() -> {
            table(table).requestFocus();
            return true;
        });
        push(KeyCode.SHORTCUT, KeyCode.C);
        return onFx(() -> Clipboard.getSystemClipboard().getString().lines().toList());
    }

    private TableView<?> table(String id) {
        return (TableView<?>) Screen.find(id).orElseThrow();
    }
}
