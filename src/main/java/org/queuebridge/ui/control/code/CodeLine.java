package org.queuebridge.ui.control.code;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line with its number, a triangle that folds it, and its text; a long text continues under its own beginning. */
final class CodeLine extends Pane {
    /** The width of a letter of the monospaced font, as a share of its size. */
    private static final double LETTER = 0.6;

    private static final int INDENT_LETTERS = 2;
    private static final double TRIANGLE = 1.4;

    private final Label number = new Label();
    private final Label triangle = new Label();
    private final FontIcon down = new FontIcon(Feather.CHEVRON_DOWN);
    private final FontIcon right = new FontIcon(Feather.CHEVRON_RIGHT);
    private final LineFlow flow = new LineFlow();
    private int indent;
    private int digits;
    private boolean wraps;

    CodeLine() {
        getStyleClass().add("code-line");
        number.getStyleClass().add("line-number");
        number.setAlignment(Pos.TOP_RIGHT);
        triangle.getStyleClass().add("fold");
        triangle.setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(number, triangle, flow);
    }

    LineFlow flow() {
        return flow;
    }

    /** Folds or unfolds what begins here. */
    void onFold(Runnable fold) {
        triangle.setOnMousePressed(press -> {
            fold.run();
            press.consume();
        });
    }

    /**
     * Shows a row.
     *
     * @param lines how many the text has, for the width of the numbers
     * @param wrapped whether a long line continues below
     */
    void show(CodeRow row, int lines, Optional<String> note, boolean wrapped) {
        indent = row.line().indent() * INDENT_LETTERS;
        digits = Integer.toString(lines).length();
        wraps = wrapped;
        number.setText(Integer.toString(row.at() + 1));
        triangle.setGraphic(row.end().isPresent() ? right : down);
        triangle.setVisible(row.foldable());
        flow.show(indent, row.tokens(), note, true);
        requestLayout();
    }

    private double letter() {
        return number.getFont().getSize() * LETTER;
    }

    private double gutter() {
        return Math.ceil(letter() * digits);
    }

    private double textStart() {
        return gutter() + Math.ceil(number.getFont().getSize() * TRIANGLE) + letter() * indent;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wraps ? 0 : textStart() + flow.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return wraps && width > 0 ? flow.prefHeight(textWidth(width)) : flow.prefHeight(-1);
    }

    private double textWidth(double width) {
        return Math.max(letter() * INDENT_LETTERS, width - textStart());
    }

    @Override
    protected void layoutChildren() {
        Insets inside = getInsets();
        double top = inside.getTop();
        double height = getHeight() - top - inside.getBottom();
        number.resizeRelocate(0, top, gutter(), number.prefHeight(-1));
        double size = number.getFont().getSize();
        triangle.resizeRelocate(gutter(), top, size * TRIANGLE, number.prefHeight(-1));
        flow.resizeRelocate(textStart(), top, wraps ? textWidth(getWidth()) : flow.prefWidth(-1), height);
    }
}
