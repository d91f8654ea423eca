package org.queuebridge.ui.control;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Saves room in a narrow pane. */
public final class WhenNarrow {
    private static final double USUAL_FONT = 13;

    private WhenNarrow() {}

    /**
     * Whether a window is wide enough for its letters.
     *
     * @param breakpoint the width that is enough for letters of the usual size, in pixels
     * @param width of the window, in pixels
     * @param fontSize of the window, in pixels
     */
    public static boolean reached(double breakpoint, Number width, Number fontSize) {
        return width.doubleValue() >= breakpoint * timesUsual(fontSize);
    }

    /** How many times as large as usual letters of this size are, in pixels. */
    static double timesUsual(Number fontSize) {
        return fontSize.doubleValue() / USUAL_FONT;
    }

    /**
     * Whether a pane is narrower than a number of letters.
     *
     * @param text any of the pane, for its size
     * @param letters how many times the size of the text
     */
    public static BooleanBinding than(Region pane, Labeled text, double letters) {
        return Bindings.createBooleanBinding(
                () -> pane.getWidth() < letters * text.getFont().getSize(), pane.widthProperty(), text.fontProperty());
    }

    /** Shows only a button's icon where the pane is narrow; the words become its tooltip. */
    public static void shorten(ButtonBase button, Ikon sign, ObservableBooleanValue narrow) {
        button.setGraphic(new FontIcon(sign));
        Tooltip words = new Tooltip();
        words.textProperty().bind(button.textProperty());
        button.contentDisplayProperty()
                .bind(Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.TEXT_ONLY));
        narrow.subscribe(is -> {
            button.getStyleClass().remove(Styles.BUTTON_ICON);
            if (is) {
                button.getStyleClass().add(Styles.BUTTON_ICON);
            }
        });
        button.tooltipProperty().bind(Bindings.createObjectBinding(() -> narrow.get() ? words : null, narrow));
    }

    /** Hides a node where the pane is narrow. */
    public static void drop(Region part, ObservableBooleanValue narrow) {
        part.visibleProperty().bind(Bindings.not(narrow));
        part.managedProperty().bind(part.visibleProperty());
    }

    /** Hides a column where the table is narrow. */
    public static void drop(TableColumn<?, ?> column, ObservableBooleanValue narrow) {
        column.visibleProperty().bind(Bindings.not(narrow));
    }

    /**
     * Hides a column while the table is narrower.
     *
     * @param least of the table, in pixels
     */
    public static void drop(TableColumn<?, ?> column, TableView<?> table, double least) {
        drop(column, table.widthProperty().lessThan(least));
    }
}
