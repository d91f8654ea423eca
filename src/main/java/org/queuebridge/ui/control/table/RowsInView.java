package org.queuebridge.ui.control.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Duration;

/**
 * Tells which rows of a table a person can see in one of its columns, once they stand still: what is scrolled past is
 * not worth reading.
 *
 * @param <L> the rows
 */
public final class RowsInView<L> {
    private static final Duration STILL = Duration.millis(250);

    private final TableView<L> table;
    private final TableColumn<L, ?> column;
    private final PauseTransition still = new PauseTransition(STILL);

    /** @param listener receives the rows, none while the column or the table is hidden */
    public RowsInView(TableView<L> table, TableColumn<L, ?> column, Consumer<List<L>> listener) {
        this.table = table;
        this.column = column;
        still.setOnFinished(_ -> listener.accept(rows()));
    }

    /** To be called whenever a cell of the column shows another row, and when the column is shown or hidden. */
    public void changed() {
        still.playFromStart();
    }

    private List<L> rows() {
        return column.isVisible() && shown(table) && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? rows(flow)
                : List.of();
    }

    private List<L> rows(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null) {
            return List.of();
        }
        return IntStream.rangeClosed(Math.max(0, first.getIndex()), last.getIndex())
                .filter(index -> index < table.getItems().size())
                .mapToObj(table.getItems()::get)
                .toList();
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
