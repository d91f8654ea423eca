package org.queuebridge.ui.control;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says why a place is empty, and what to do next; without its picture, and at last its sentence, where there is little
 * room.
 */
public final class EmptyState extends VBox {
    private final FontIcon sign = new FontIcon();
    private final Label title = new WrappedLabel("", "strong");
    private final Label text = new WrappedLabel("", "muted");
    private final HBox actions = new HBox();

    public EmptyState() {
        getStyleClass().add("empty-state");
        actions.getStyleClass().add("actions");
        setMinHeight(0);
        getChildren().addAll(sign, title, text, actions);
    }

    /** Makes the message. */
    public void show(Ikon newSign, String newTitle, String newText, Node... newActions) {
        sign.setIconCode(newSign);
        title.setText(newTitle);
        text.setText(newText);
        actions.getChildren().setAll(newActions);
        setAccessibleText(newTitle + " " + newText);
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        double all = computePrefHeight(width);
        Visibility.set(sign, height >= all);
        double words = all - heightOf(sign, width) - snappedTopInset() - snappedBottomInset();
        Visibility.set(text, height >= words);
    }

    /** With all parts, so that they come back where there is room. */
    @Override
    protected double computePrefHeight(double width) {
        double hidden = Stream.of(sign, text)
                .filter(part -> !part.isManaged())
                .mapToDouble(part -> heightOf(part, width))
                .sum();
        return super.computePrefHeight(width) + hidden;
    }

    private double heightOf(Node part, double width) {
        return part.prefHeight(width < 0 ? width : width - snappedLeftInset() - snappedRightInset()) + getSpacing();
    }
}
