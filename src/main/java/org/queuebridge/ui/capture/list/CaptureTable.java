package org.queuebridge.ui.capture.list;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.control.table.ColumnText;
import org.queuebridge.ui.control.table.FittedColumns;
import org.queuebridge.ui.control.table.FittedColumns.Fit;
import org.queuebridge.ui.control.table.ModelRows;
import org.queuebridge.ui.control.table.RowKeys;
import org.queuebridge.ui.control.table.SpokenRow;
import org.queuebridge.ui.control.table.TableColumns;
import org.queuebridge.words.Messages;

/** The captured events. */
public final class CaptureTable extends TableView<CaptureLine> {
    private static final double ROOM_FOR_DIVISIONS = 620;
    private static final String REGULAR = "Inter";
    private static final String MONO = "JetBrains Mono";
    private static final double PADDING = 18;
    private static final double ARROW = 24;

    private final CapturedList list;
    private final FittedColumns<CaptureLine> fitted;

    /**
     * Shows a list.
     *
     * @param ofRule whether a rule is looked at
     * @param fontSize of the cells, in pixels
     * @param toDetails follows Enter on a row
     */
    public CaptureTable(
            CapturedList list,
            ObservableValue<Boolean> ofRule,
            ObservableValue<? extends Number> fontSize,
            Runnable toDetails) {
        this.list = list;
        setId("capture-table");
        getStyleClass().add("capture-table");
        setAccessibleText(Messages.text("capture.table"));
        fitted = new FittedColumns<>(this, fontSize);
        setRowFactory(_ -> new SpokenRow<>(CaptureLine::spoken));
        addColumns(ofRule);
        ModelRows<CaptureLine> rows = ModelRows.single(this, list.selectedLineProperty(), list::choose);
        setItems(rows.rows());
        RowKeys.of(this, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                toDetails.run();
                key.consume();
            } else if (getSelectionModel().getSelectedItem() instanceof CaptureLine.Conversation conversation) {
                openOrClose(list, conversation, key);
            }
        });
        list.shownProperty().subscribe(shown -> show(rows, shown));
        list.groupedProperty().subscribe((_, _) -> fitted.fit());
    }

    /** The keys of rows that can be opened, as in the list of rules. */
    private static void openOrClose(CapturedList list, CaptureLine.Conversation conversation, KeyEvent key) {
        if (key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.LEFT) {
            list.open(conversation, key.getCode() == KeyCode.RIGHT);
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE) {
            list.open(conversation, !conversation.open());
            key.consume();
        }
    }

    private void addColumns(ObservableValue<Boolean> ofRule) {
        TableColumn<CaptureLine, CaptureLine> division =
                words("capture.column.division", 70, 110, CaptureLine::divisions);
        division.getStyleClass().add("muted-column");
        WhenNarrow.drop(division, this, ROOM_FOR_DIVISIONS);
        TableColumn<CaptureLine, CaptureLine> kind = words("capture.column.event", 90, 160, CaptureLine::kind);
        kind.getStyleClass().add("muted-column");
        add(time(), new Fit<>(CaptureLine::time, MONO, PADDING + ARROW, 0, false));
        add(
                words("capture.column.queue", 90, 160, CaptureLine::queues),
                new Fit<>(CaptureLine::queues, REGULAR, PADDING, 1, true));
        add(division, new Fit<>(CaptureLine::divisions, REGULAR, PADDING, 1, false));
        add(kind, new Fit<>(CaptureLine::kind, REGULAR, PADDING, 1, true));
        add(rule(ofRule), new Fit<>(CaptureLine::ruleWords, REGULAR, PADDING + ARROW, 1, true));
    }

    private void add(TableColumn<CaptureLine, CaptureLine> column, Fit<CaptureLine> fit) {
        getColumns().add(column);
        fitted.add(column, fit);
    }

    private TableColumn<CaptureLine, CaptureLine> time() {
        TableColumn<CaptureLine, CaptureLine> time = words("capture.column.time", 84, 96, CaptureLine::time);
        time.setCellFactory(_ -> new CaptureTimeCell(conversation -> list.open(conversation, !conversation.open())));
        time.getStyleClass().add("mono-column");
        return time;
    }

    private static TableColumn<CaptureLine, CaptureLine> rule(ObservableValue<Boolean> ofRule) {
        TableColumn<CaptureLine, CaptureLine> rule = TableColumns.of("capture.column.rule", 80, 130);
        rule.setSortable(false);
        // Without a rule that is looked at, it has the rules of the bus.
        rule.textProperty()
                .bind(ofRule.map(one -> Messages.text(one ? "capture.column.rule" : "capture.column.rules")));
        rule.setCellFactory(_ -> new RuleAnswerCell());
        ColumnText.set(rule, Messages.text("capture.column.rule"), CaptureLine::ruleWords);
        return rule;
    }

    /** Not with each event: columns that move about cannot be read. */
    private void show(ModelRows<CaptureLine> rows, CapturedList.Shown shown) {
        boolean first = getItems().isEmpty();
        rows.show(shown.lines());
        if (first) {
            fitted.fit();
        }
    }

    /** Not sortable: the newest come first, or conversation by conversation. */
    private static TableColumn<CaptureLine, CaptureLine> words(
            String key, double least, double usual, Function<CaptureLine, String> words) {
        TableColumn<CaptureLine, CaptureLine> column = TableColumns.text(key, least, usual, words, words);
        column.setSortable(false);
        return column;
    }
}
