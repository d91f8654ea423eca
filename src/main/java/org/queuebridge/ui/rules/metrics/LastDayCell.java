package org.queuebridge.ui.rules.metrics;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.queuebridge.metrics.RuleTraffic;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.words.Messages;

/** The last day of a rule in bars, or why there are none. */
final class LastDayCell extends TableCell<RuleRow, RuleRow> {
    private final LastDayModel model;
    private final Runnable onShown;
    private final Sparkline bars = new Sparkline();
    private final Tooltip whole = new WrappedTooltip();

    /** Kept here, as the model must not keep cells. */
    private final InvalidationListener follow = _ -> show();

    /** @param onShown follows whenever the cell shows another row */
    LastDayCell(LastDayModel model, Runnable onShown) {
        this.model = model;
        this.onShown = onShown;
        getStyleClass().add("last-day-cell");
        model.revisionProperty().addListener(new WeakInvalidationListener(follow));
    }

    @Override
    protected void updateItem(@Nullable RuleRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
        if (!empty) {
            onShown.run();
        }
    }

    private void show() {
        RuleRow row = isEmpty() ? null : getItem();
        Optional<RuleTraffic> traffic = Optional.ofNullable(row).flatMap(model::of);
        String words = row == null ? "" : LastDayColumn.words(model, row, traffic);
        boolean drawn = traffic.filter(each -> !each.absent() && each.unknown().isEmpty())
                .isPresent();
        traffic.filter(_ -> drawn).ifPresent(bars::show);
        setGraphic(drawn ? bars : null);
        setText(drawn ? null : brief(traffic, words));
        setAccessibleText(words);
        whole.setText(traffic.map(each -> words + "\n" + TrafficWords.read(each) + " " + Messages.text("metrics.price"))
                .orElse(words));
        setTooltip(words.isEmpty() ? null : whole);
    }

    /** What does not fit is in the tooltip. */
    private static String brief(Optional<RuleTraffic> traffic, String words) {
        return traffic.map(each -> Messages.text(each.unknown().isPresent() ? "metrics.not-checked" : "metrics.absent"))
                .orElse(words);
    }
}
