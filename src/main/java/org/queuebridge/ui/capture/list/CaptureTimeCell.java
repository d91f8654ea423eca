package org.queuebridge.ui.capture.list;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The time of an event; for a conversation that of its first event, with an arrow that shows and hides its events. */
final class CaptureTimeCell extends TableCell<CaptureLine, CaptureLine> {
    private static final PseudoClass GROUPED = PseudoClass.getPseudoClass("grouped");

    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);

    /** @param toggle shows or hides the events of a conversation */
    CaptureTimeCell(Consumer<CaptureLine.Conversation> toggle) {
        getStyleClass().add("capture-time-cell");
        arrow.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() instanceof CaptureLine.Conversation group) {
                toggle.accept(group);
                click.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable CaptureLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(line == null ? null : line.time());
        pseudoClassStateChanged(GROUPED, line instanceof CaptureLine.Event event && event.grouped());
        if (line instanceof CaptureLine.Conversation group) {
            arrow.setIconCode(group.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            setGraphic(arrow);
        } else {
            setGraphic(null);
        }
    }
}
