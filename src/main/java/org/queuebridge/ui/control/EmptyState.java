package org.queuebridge.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says why a place is empty, and what to do next; without its picture where there is little room. */
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
        boolean room = height >= computePrefHeight(width);
        sign.setVisible(room);
        sign.setManaged(room);
    }

    @Override
    protected double computePrefHeight(double width) {
        double picture = sign.isManaged() ? 0 : sign.prefHeight(-1) + getSpacing();
        return super.computePrefHeight(width) + picture;
    }
}
