package org.queuebridge.ui.dialog;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.UncachedScrollPane;

/**
 * Scrolls only what is higher than it may become: words that wrap need the more height the less width they have. Where
 * it scrolls, the keyboard reaches it, too.
 */
final class FittingScroll extends UncachedScrollPane {
    private final Region content;

    FittingScroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("confirmation-scroll");
        focusTraversableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> content.getHeight() > getViewportBounds().getHeight() + 1,
                        content.heightProperty(),
                        viewportBoundsProperty()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(content.prefHeight(inside)) + snappedBottomInset();
    }
}
