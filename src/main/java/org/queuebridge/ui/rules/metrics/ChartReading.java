package org.queuebridge.ui.rules.metrics;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.queuebridge.ui.shell.Keys;

/** Moves the cursor of a chart with the pointer and with the arrow keys. */
final class ChartReading {
    private final TrafficChart chart;
    private final ChartCursor cursor;

    private ChartReading(TrafficChart chart, ChartCursor cursor) {
        this.chart = chart;
        this.cursor = cursor;
    }

    /** From now on. */
    static void listen(TrafficChart chart, ChartCursor cursor) {
        ChartReading reading = new ChartReading(chart, cursor);
        chart.setFocusTraversable(true);
        chart.setOnMouseMoved(reading::point);
        chart.setOnMouseExited(_ -> reading.leave());
        chart.setOnMousePressed(_ -> chart.requestFocus());
        chart.focusedProperty().subscribe((_, _) -> reading.leave());
        chart.setOnKeyPressed(key -> {
            if (reading.moved(key)) {
                key.consume();
            }
        });
    }

    private void point(MouseEvent pointer) {
        chart.moment(pointer.getSceneX(), pointer.getSceneY()).ifPresentOrElse(cursor::near, this::leave);
    }

    /** What was chosen by key stays while the pointer comes and goes. */
    private void leave() {
        if (!chart.isFocused()) {
            cursor.leave();
        }
    }

    private boolean moved(KeyEvent key) {
        if (Keys.CHART_EARLIER.match(key)) {
            cursor.earlier();
        } else if (Keys.CHART_LATER.match(key)) {
            cursor.later();
        } else if (Keys.CHART_EARLIER_EVENT.match(key)) {
            cursor.earlierEvent();
        } else if (Keys.CHART_LATER_EVENT.match(key)) {
            cursor.laterEvent();
        } else if (Keys.CHART_FIRST.match(key)) {
            cursor.first();
        } else if (Keys.CHART_LAST.match(key)) {
            cursor.last();
        } else {
            return false;
        }
        return true;
    }
}
