package org.queuebridge.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.text.MiddleEllipsis;
import org.queuebridge.words.Messages;

/** The parts of detail panes. */
public final class DetailParts {
    private DetailParts() {}

    /** A value under its name. */
    public static VBox fact(String key, Node... values) {
        VBox fact = new VBox(new WrappedLabel(Messages.text(key), "field-label"));
        fact.getStyleClass().add("fact");
        fact.getChildren().addAll(values);
        return fact;
    }

    /** An ARN or id, with a button that copies it. */
    public static HBox copyable(String code, String what) {
        return copyable(new WrappedLabel(code, "mono", "code-text"), code, what);
    }

    /** The same on one line, with its middle left out where it is too long; whole in the tooltip. */
    public static HBox shortened(String code, String what) {
        Label label = MiddleEllipsis.label(code);
        label.getStyleClass().addAll("mono", "code-text");
        label.setTooltip(new Tooltip(code));
        return copyable(label, code, what);
    }

    private static HBox copyable(Label label, String code, String what) {
        Button copy = Buttons.icon(Feather.COPY, Messages.text("rules.copy", what), () -> CopyToClipboard.copy(code));
        copy.getStyleClass().add("copy-button");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(label, copy);
        line.getStyleClass().add("copyable");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Lets content of any height scroll. */
    public static ScrollPane scrolling(Node content) {
        content.getStyleClass().add("detail-content");
        ScrollPane scroll = new UncachedScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        return scroll;
    }
}
