package org.queuebridge.ui.control;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Two panes side by side, or one below the other. Where there is little room they get their smallest sizes, and their
 * shares again once there is more. The user can drag the divider.
 */
public class SideBySide extends SplitPane {
    private final DoubleProperty share = new SimpleDoubleProperty();
    /** The first pane's share of the height while the second is below it. */
    private double shareAbove = 0.5;

    private double laidOut = -1;

    /**
     * Two panes.
     *
     * @param share of the first one, 0 to 1
     */
    protected SideBySide(double share) {
        this.share.set(share);
    }

    /** The first pane's share of the room, 0 to 1, wherever there is enough. */
    public final DoubleProperty shareProperty() {
        return share;
    }

    /** Sets the panes; each keeps its smallest width. */
    protected final void panes(Region left, Region right) {
        getItems().setAll(left, right);
        share.subscribe(_ -> placeDivider());
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::keepShare);
    }

    /**
     * Puts the second pane below the first wherever the window is narrow for its letters. Each then has at least a
     * height, and the window scrolls.
     *
     * @param breakpoint the width from which they are side by side, in pixels at the usual size of letters
     * @param fontSize the window's
     * @param heights the least of each, times the size of letters
     */
    protected final void belowWhereNarrow(
            double breakpoint, ObservableValue<? extends Number> fontSize, double... heights) {
        orientationProperty()
                .bind(sceneProperty()
                        .flatMap(Scene::widthProperty)
                        .flatMap(width -> fontSize.map(size -> fitting(breakpoint, width, size)))
                        .orElse(Orientation.HORIZONTAL));
        List<Node> both = List.copyOf(getItems());
        Runnable set = () -> {
            boolean below = !isBeside() && getItems().size() > 1;
            for (int i = 0; i < heights.length; i++) {
                double least = heights[i] * fontSize.getValue().doubleValue();
                ((Region) both.get(i)).setMinHeight(below ? least : USE_COMPUTED_SIZE);
            }
        };
        getItems().subscribe(set);
        orientationProperty().subscribe(_ -> {
            laidOut = -1;
            set.run();
        });
        fontSize.subscribe(set);
    }

    private static Orientation fitting(double breakpoint, Number width, Number fontSize) {
        return WhenNarrow.reached(breakpoint, width, fontSize) ? Orientation.HORIZONTAL : Orientation.VERTICAL;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double room = isBeside() ? getWidth() : getHeight();
        if (laidOut != room) {
            laidOut = room;
            placeDivider();
            super.layoutChildren();
        }
    }

    /** Gives the first pane its share again, after panes came or went. */
    protected final void placeDivider() {
        setDividerPositions(isBeside() ? share.get() : shareAbove);
    }

    private void keepShare(MouseEvent released) {
        if (released.getTarget() instanceof Node node && isDivider(node)) {
            double dragged = getDividerPositions()[0];
            if (isBeside()) {
                share.set(dragged);
            } else {
                shareAbove = dragged;
            }
        }
    }

    private boolean isBeside() {
        return getOrientation() == Orientation.HORIZONTAL;
    }

    /** Whether a node is the divider of a split pane, or a part of it. */
    static boolean isDivider(Node node) {
        return node.getStyleClass().contains("split-pane-divider")
                || (node.getParent() != null && node.getParent().getStyleClass().contains("split-pane-divider"));
    }
}
