package org.queuebridge.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Content with a list that opens right below one of its nodes, as wide as the node, over the rest. */
public final class DropDown extends Pane {
    private final Region content;
    private final Node node;
    private final Region opening;

    /**
     * Combines them.
     *
     * @param node somewhere in the content
     * @param opening what is shown below it while it is visible; takes no room
     */
    public DropDown(Region content, Node node, Region opening) {
        this.content = content;
        this.node = node;
        this.opening = opening;
        getChildren().addAll(content, opening);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth(), getHeight());
        content.layout();
        Bounds above = sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double height = Math.min(opening.prefHeight(above.getWidth()), Math.max(0, getHeight() - above.getMaxY()));
        opening.resizeRelocate(above.getMinX(), above.getMaxY(), above.getWidth(), height);
    }
}
