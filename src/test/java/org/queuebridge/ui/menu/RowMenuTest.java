package org.queuebridge.ui.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.control.table.TableColumns;
import org.queuebridge.ui.shell.Keys;

@SuppressWarnings("NullAway.Init") // set on the window's thread, before each test
class RowMenuTest {
    private final List<String> done = new ArrayList<>();
    private TableView<String> table;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> {
            table = new TableView<>();
            table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            table.getColumns()
                    .add(TableColumns.text("rules.column.name", 80, 80, name -> name.substring(0, 3), name -> name));
            table.getColumns()
                    .add(TableColumns.text("rules.column.queues", 80, 80, _ -> "…", name -> "=" + name + "\nSales"));
            table.getItems().addAll("Billing", "Support", "Orders");
            RowMenu.install(
                    table,
                    rows -> List.of(
                            List.of(
                                    MenuAction.of("menu.details", () -> done.add("details " + rows))
                                            .by(Keys.DETAILS),
                                    MenuAction.of("menu.undo", () -> done.add("undo"))
                                            .unless(Optional.of("still running"))),
                            List.of(MenuAction.copy("menu.copy-name", rows))));
            stage = Fx.dressed(new Scene(table, 400, 300));
            stage.requestFocus();
            table.requestFocus();
            table.applyCss();
            table.layout();
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void theMenuIsForTheRowThatWasPressed() throws Exception {
        Fx.run(() -> {
            request(row(1), false);
            assertThat(table.getSelectionModel().getSelectedItems()).containsExactly("Support");
            assertThat(menu().getItems().stream().map(item -> item instanceof SeparatorMenuItem ? "-" : item.getText()))
                    .containsExactly("Show details", "Undo… – still running", "-", "Copy name", "-", "Copy row");
            assertThat(item("menu-details").getAccelerator().getDisplayText()).isEqualTo(Keys.DETAILS.text());
            assertThat(item("menu-undo").isDisable()).isTrue();
            item("menu-details").fire();
            assertThat(done).containsExactly("details [Support]");
        });
    }

    @Test
    void theMenuIsForAllSelectedRowsWhereOneOfThemWasPressed() throws Exception {
        Fx.run(() -> {
            table.getSelectionModel().selectIndices(0, 2);
            request(row(2), false);
            item("menu-copy-name").fire();
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("Billing\nOrders");
        });
    }

    @Test
    void theMenuOpensByKeyBelowTheRow() throws Exception {
        Fx.run(() -> {
            table.getSelectionModel().select(1);
            Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F10, true, false, false, false));
            assertThat(menu().getAnchorY())
                    .isGreaterThanOrEqualTo(row(1).localToScreen(0, 0).getY());
            request(table, true);
            assertThat(Window.getWindows())
                    .filteredOn(ContextMenu.class::isInstance)
                    .hasSize(1);
        });
    }

    @Test
    void noRowNoMenu() throws Exception {
        Fx.run(() -> {
            request(table.lookup(".column-header"), false);
            Fx.press(table, KeyCode.CONTEXT_MENU, false);
            assertThat(Window.getWindows()).noneMatch(ContextMenu.class::isInstance);
        });
    }

    @Test
    void selectedRowsAreCopiedWithTheirTitlesAndFullTexts() throws Exception {
        Fx.run(() -> {
            table.getSelectionModel().selectIndices(0, 1);
            Fx.press(table, KeyCode.C, true);
            assertThat(Clipboard.getSystemClipboard().getString())
                    .isEqualTo("Rule\tQueues\nBilling\t'=Billing; Sales\nSupport\t'=Support; Sales\n");
            assertThat(table.getAccessibleText()).isEqualTo("Copied");
        });
    }

    private Node row(int index) {
        return table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    private static void request(Node at, boolean byKey) {
        var place = at.localToScreen(5, 5);
        Event.fireEvent(
                at,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        5,
                        5,
                        place.getX(),
                        place.getY(),
                        byKey,
                        new PickResult(at, 5, 5)));
    }

    private static ContextMenu menu() {
        return Fx.open(ContextMenu.class);
    }

    private static MenuItem item(String id) {
        return menu().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
