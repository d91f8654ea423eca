package org.queuebridge.ui.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/**
 * The columns of a table as a text: each by id, width in pixels (0 for what the table gives) and whether it is hidden,
 * in their order, then those that sort it, e.g. {@code name:300 id:110:hidden | name:down}.
 */
final class TableLayout<L> {
    private static final String SORTED_BY = "|";
    private static final String HIDDEN = "hidden";
    private static final int WIDEST = 10_000;

    private final TableView<L> table;
    private final ColumnWidths<L> widths;

    TableLayout(TableView<L> table) {
        this.table = table;
        widths = new ColumnWidths<>(table);
    }

    Observable[] changes() {
        return Stream.concat(
                        Stream.of(table.getColumns(), table.getSortOrder(), widths.changes()),
                        named().stream()
                                .flatMap(column -> Stream.of(column.visibleProperty(), column.sortTypeProperty())))
                .toArray(Observable[]::new);
    }

    String text() {
        String columns = named().stream().map(this::text).collect(Collectors.joining(" "));
        String sorted = table.getSortOrder().stream()
                .filter(column -> column.getId() != null)
                .map(column -> column.getId() + ":" + (column.getSortType() == SortType.ASCENDING ? "up" : "down"))
                .collect(Collectors.joining(" "));
        return sorted.isEmpty() ? columns : columns + " " + SORTED_BY + " " + sorted;
    }

    /** A column that hides itself where there is no room is not hidden by the user. */
    private String text(TableColumn<L, ?> column) {
        boolean hidden = !column.visibleProperty().isBound() && !column.isVisible();
        return column.getId() + ":" + widths.of(column) + (hidden ? ":" + HIDDEN : "");
    }

    void show(String text) {
        List<String> parts = Arrays.asList(text.split(" ", -1));
        int end = parts.contains(SORTED_BY) ? parts.indexOf(SORTED_BY) : parts.size();
        List<TableColumn<L, ?>> order = parts.subList(0, end).stream()
                .flatMap(part -> showColumn(part.split(":", -1)).stream())
                .toList();
        arrange(order);
        table.getSortOrder()
                .setAll(parts.stream()
                        .skip(end + 1L)
                        .flatMap(part -> sorted(part.split(":", -1)).stream())
                        .toList());
    }

    private Optional<TableColumn<L, ?>> showColumn(String[] words) {
        int width = words.length < 2 ? 0 : Texts.number(words[1], 0, WIDEST);
        if (words.length < 2 || words.length > 3 || (words.length == 3 && !words[2].equals(HIDDEN))) {
            throw new IllegalArgumentException(String.join(":", words));
        }
        Optional<TableColumn<L, ?>> found = column(words[0]);
        found.ifPresent(column -> {
            widths.set(column, width);
            if (!column.visibleProperty().isBound()) {
                column.setVisible(words.length == 2);
            }
        });
        return found;
    }

    private Optional<TableColumn<L, ?>> sorted(String[] words) {
        if (words.length != 2 || !List.of("up", "down").contains(words[1])) {
            throw new IllegalArgumentException(String.join(":", words));
        }
        Optional<TableColumn<L, ?>> found = column(words[0]);
        found.ifPresent(column -> column.setSortType(words[1].equals("up") ? SortType.ASCENDING : SortType.DESCENDING));
        return found;
    }

    /** Columns that the text does not name, of a newer version or without an id, stay where they are. */
    private void arrange(List<TableColumn<L, ?>> order) {
        Deque<TableColumn<L, ?>> next = new ArrayDeque<>(order);
        List<TableColumn<L, ?>> arranged = new ArrayList<>();
        for (TableColumn<L, ?> column : table.getColumns()) {
            arranged.add(order.contains(column) ? next.remove() : column);
        }
        if (!arranged.equals(table.getColumns())) {
            table.getColumns().setAll(arranged);
        }
    }

    private Optional<TableColumn<L, ?>> column(String id) {
        return named().stream().filter(column -> column.getId().equals(id)).findFirst();
    }

    private List<TableColumn<L, ?>> named() {
        return table.getColumns().stream()
                .filter(column -> column.getId() != null)
                .toList();
    }
}
