package org.queuebridge.ui.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/**
 * Gives rows a menu: by the right mouse button, the menu key, and Shift+F10. A table's rows are copied by
 * {@link Keys#COPY} as well.
 */
public final class RowMenu {
    private final Node rows;
    private final Supplier<List<List<MenuAction>>> groups;
    private Optional<ContextMenu> open = Optional.empty();

    private RowMenu(Node rows, Supplier<List<List<MenuAction>>> groups) {
        this.rows = rows;
        this.groups = groups;
    }

    /**
     * Gives a table's rows a menu, which ends with copying them.
     *
     * @param groups the items for the selected rows, in groups; asked each time
     */
    public static <L> void install(TableView<L> table, Function<List<L>, List<List<MenuAction>>> groups) {
        install(table, () -> selected(table), groups);
    }

    /**
     * The same for a table with a selection of another kind than its own.
     *
     * @param selected the selected rows; asked once the row that was pressed is
     */
    public static <L> void install(
            TableView<L> table, Supplier<List<L>> selected, Function<List<L>, List<List<MenuAction>>> groups) {
        RowMenu menu = new RowMenu(table, () -> of(table, selected, groups));
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Optional<TableRow<?>> pressed = rowOf(event);
            pressed.ifPresent(RowMenu::select);
            if (event.isKeyboardTrigger()) {
                menu.openAtRow(table);
            } else if (pressed.isPresent()) {
                menu.open(event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!table.equals(key.getTarget())) {
                return;
            }
            if (isMenuKey(key)) {
                menu.openAtRow(table);
                key.consume();
            } else if (Keys.COPY.match(key)) {
                copy(table, selected.get());
                key.consume();
            }
        });
    }

    /** Gives something that is not in a table a menu, where it or something in it has the focus or is pressed. */
    public static void on(Node node, Supplier<List<List<MenuAction>>> groups) {
        RowMenu menu = new RowMenu(node, groups);
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                menu.openBelow(node);
            } else {
                menu.open(event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (isMenuKey(key)) {
                menu.openBelow(node);
                key.consume();
            }
        });
    }

    private static boolean isMenuKey(KeyEvent key) {
        return Keys.MENU.match(key) || Keys.MENU_KEY.match(key);
    }

    private static <L> List<List<MenuAction>> of(
            TableView<L> table, Supplier<List<L>> rows, Function<List<L>, List<List<MenuAction>>> groups) {
        List<L> selected = rows.get();
        if (selected.isEmpty()) {
            return List.of();
        }
        List<List<MenuAction>> all = new ArrayList<>(groups.apply(selected));
        all.add(List.of(MenuAction.of("menu.copy-rows", () -> copy(table, selected), selected.size())
                .by(Keys.COPY)));
        return all;
    }

    private static <L> List<L> selected(TableView<L> table) {
        return table.getSelectionModel().getSelectedIndices().stream()
                .filter(row -> row >= 0 && row < table.getItems().size())
                .map(table.getItems()::get)
                .toList();
    }

    private static <L> void copy(TableView<L> table, List<L> selected) {
        if (!selected.isEmpty()) {
            CopyToClipboard.copy(TableText.of(table, selected));
        }
    }

    private static Optional<TableRow<?>> rowOf(ContextMenuEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof TableRow)) {
            node = node.getParent();
        }
        return node instanceof TableRow<?> row && !row.isEmpty() ? Optional.of(row) : Optional.empty();
    }

    /** The menu is for the row that was pressed, and for the other selected rows only where it is one of them. */
    private static void select(TableRow<?> row) {
        TableView<?> table = row.getTableView();
        table.requestFocus();
        if (!table.getSelectionModel().isSelected(row.getIndex())) {
            table.getSelectionModel().clearAndSelect(row.getIndex());
        }
    }

    private void openAtRow(TableView<?> table) {
        int focused = table.getFocusModel().getFocusedIndex();
        openBelow(table.lookupAll(".table-row-cell").stream()
                .filter(row -> row.isVisible() && row instanceof TableRow<?> shown && shown.getIndex() == focused)
                .findFirst()
                .orElse(table));
    }

    private void openBelow(Node node) {
        Bounds place = node.localToScreen(node.getLayoutBounds());
        if (place != null) {
            open(place.getMinX() + place.getHeight(), place.getMaxY());
        }
    }

    /** Some systems report the menu key twice: as a key, and as a request for the menu. */
    private void open(double x, double y) {
        if (open.filter(ContextMenu::isShowing).isPresent()) {
            return;
        }
        List<List<MenuAction>> shown = groups.get();
        if (shown.isEmpty()) {
            return;
        }
        ContextMenu menu = new ContextMenu();
        shown.stream().filter(group -> !group.isEmpty()).forEach(group -> {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(action -> menu.getItems().add(item(action)));
        });
        open = Optional.of(menu);
        menu.show(rows, x, y);
    }

    private static MenuItem item(MenuAction action) {
        MenuItem item = new MenuItem(action.whyNot()
                .map(reason -> Messages.text("menu.not", action.words(), reason))
                .orElse(action.words()));
        item.setId("menu-" + action.id());
        item.setMnemonicParsing(false);
        item.setDisable(action.whyNot().isPresent());
        item.setOnAction(_ -> action.command().run());
        action.key().map(ShownKey::new).ifPresent(item::setAccelerator);
        return item;
    }
}
