package org.queuebridge.ui.control.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Columns of the same rank give up the same share of what they could. */
    private void shrink(List<Fitted<L>> shown, Map<TableColumn<L, ?>, Double> widths, double room) {
        shown.stream()
                .filter(each -> each.fit().shrinks() > 0)
                .collect(Collectors.groupingBy(each -> each.fit().shrinks(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(rank -> shrinkTogether(rank, widths, sum(widths) - room));
    }

    private void shrinkTogether(List<Fitted<L>> rank, Map<TableColumn<L, ?>, Double> widths, double excess) {
        double slack = rank.stream().mapToDouble(each -> slack(each, widths)).sum();
        double share = slack > 0 ? Math.clamp(excess / slack, 0, 1) : 0;
        rank.forEach(each -> widths.merge(each.column(), -share * slack(each, widths), Double::sum));
    }

    private double slack(Fitted<L> fitted, Map<TableColumn<L, ?>, Double> widths) {
        double width = widths.getOrDefault(fitted.column(), 0.0);
        return Math.max(0, width - least(fitted.column()));
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
