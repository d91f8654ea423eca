package org.queuebridge.ui.control.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Gives a table's columns widths by what they show, and shares out the table's width. Once a width is set by anybody
 * else, be it the user or what was remembered, the widths stay as they are.
 *
 * @param <L> the rows
 */
public final class FittedColumns<L> {
    /** Of so many rows the longest words are measured: measuring takes time. */
    private static final int MEASURED = 12;

    /** The size of letters for which smallest widths are given. */
    private static final double USUAL_FONT = 13;

    /** What the table itself takes of its width: the frame and a vertical scroll bar. */
    private static final double FRAME = 16;

    private final TableView<L> table;
    private final ObservableValue<? extends Number> fontSize;
    private final List<Fitted<L>> columns = new ArrayList<>();
    private final Map<TableColumn<L, ?>, Double> set = new HashMap<>();
    private final Map<TableColumn<L, ?>, Double> usual = new HashMap<>();
    private boolean fitting;
    private boolean kept;

    /**
     * How a column is fitted.
     *
     * @param words the words of a row's cell
     * @param family the font of the cell
     * @param extra what the cell shows besides the words, in pixels
     * @param shrinks which columns get narrower first where there is little room; 0 never does
     * @param grows whether it takes a share of the room that is left
     */
    public record Fit<L>(Function<L, String> words, String family, double extra, int shrinks, boolean grows) {}

    private record Fitted<L>(TableColumn<L, ?> column, Fit<L> fit) {}

    /** @param fontSize of the cells, in pixels */
    public FittedColumns(TableView<L> table, ObservableValue<? extends Number> fontSize) {
        this.table = table;
        this.fontSize = fontSize;
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.widthProperty().subscribe(_ -> fit());
        fontSize.subscribe(_ -> fit());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(this::lookWhetherDragged));
    }

    /** Fits a column; the order of the calls does not matter. */
    public void add(TableColumn<L, ?> column, Fit<L> fit) {
        columns.add(new Fitted<>(column, fit));
        usual.put(column, column.getPrefWidth());
        column.prefWidthProperty().subscribe((_, _) -> {
            if (!fitting) {
                kept = columns.stream().anyMatch(each -> isOfOthers(each.column()));
                fit();
            }
        });
        column.visibleProperty().subscribe(_ -> fit());
    }

    private boolean isOfOthers(TableColumn<L, ?> column) {
        double now = column.getPrefWidth();
        return now != usual.getOrDefault(column, now) && now != set.getOrDefault(column, Double.NaN);
    }

    /** Fits all columns to the rows that are shown now. */
    public void fit() {
        double room = table.getWidth() - FRAME;
        if (kept || room <= 0 || table.getItems().isEmpty()) {
            return;
        }
        fitting = true;
        List<Fitted<L>> shown =
                columns.stream().filter(each -> each.column().isVisible()).toList();
        Map<TableColumn<L, ?>, Double> widths = new HashMap<>();
        shown.forEach(each -> widths.put(each.column(), wanted(each)));
        shrink(shown, widths, room);
        grow(shown, widths, room);
        widths.forEach(TableColumn::setPrefWidth);
        set.putAll(widths);
        fitting = false;
    }

    private double wanted(Fitted<L> fitted) {
        Fit<L> fit = fitted.fit();
        double size = fontSize.getValue().doubleValue();
        Font font = Font.font(fit.family(), size);
        double content = table.getItems().stream()
                .map(fit.words())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MEASURED)
                .mapToDouble(words -> width(words, font))
                .max()
                .orElse(0);
        double title = width(fitted.column().getText(), font) + 2 * size;
        return Math.min(
                Math.max(Math.max(content + fit.extra(), title), least(fitted.column())),
                fitted.column().getMaxWidth());
    }

    /** A table in large letters scrolls sideways rather than showing two letters of each name. */
    private double least(TableColumn<L, ?> column) {
        return column.getMinWidth() * Math.max(1, fontSize.getValue().doubleValue() / USUAL_FONT);
    }

    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    private static double sum(Map<?, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void shrink(List<Fitted<L>> shown, Map<TableColumn<L, ?>, Double> widths, double room) {
        List<Fitted<L>> order = shown.stream()
                .filter(each -> each.fit().shrinks() > 0)
                .sorted(Comparator.comparingInt(each -> each.fit().shrinks()))
                .toList();
        for (Fitted<L> each : order) {
            double excess = sum(widths) - room;
            if (excess > 0) {
                widths.compute(
                        each.column(),
                        (column, width) -> Math.max(least(column), (width == null ? 0 : width) - excess));
            }
        }
    }

    private static <L> void grow(List<Fitted<L>> shown, Map<TableColumn<L, ?>, Double> widths, double room) {
        List<Fitted<L>> growing =
                shown.stream().filter(each -> each.fit().grows()).toList();
        double share = Math.floor((room - sum(widths)) / Math.max(1, growing.size()));
        if (share > 0) {
            growing.forEach(each -> widths.merge(each.column(), share, Double::sum));
        }
    }

    /** Where a header's divider was dragged or double-clicked, a width is no longer what was set here. */
    private void lookWhetherDragged() {
        kept |= set.entrySet().stream()
                .anyMatch(each ->
                        each.getKey().isVisible() && Math.abs(each.getKey().getWidth() - each.getValue()) > 1);
    }
}
