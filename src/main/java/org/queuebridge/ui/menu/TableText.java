package org.queuebridge.ui.menu;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.queuebridge.domain.text.SpreadsheetCell;
import org.queuebridge.ui.control.table.ColumnText;

/** Rows of a table as text that spreadsheets take: the shown columns in their order, with their titles. */
final class TableText {
    private TableText() {}

    /** A line for the titles and each row, the cells separated by tabs. */
    static <L> String of(TableView<L> table, List<L> rows) {
        List<Cells<L>> columns =
                table.getVisibleLeafColumns().stream().flatMap(TableText::cells).toList();
        String titles = columns.stream().map(Cells::title).collect(Collectors.joining("\t"));
        return Stream.concat(
                        Stream.of(titles),
                        rows.stream()
                                .map(row -> columns.stream()
                                        .map(column -> SpreadsheetCell.tabSeparated(
                                                column.words().apply(row)))
                                        .collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private record Cells<L>(String title, Function<L, String> words) {}

    private static <L> Stream<Cells<L>> cells(TableColumn<L, ?> column) {
        return ColumnText.of(column).stream().map(text -> new Cells<>(text.title(), text.words()));
    }
}
