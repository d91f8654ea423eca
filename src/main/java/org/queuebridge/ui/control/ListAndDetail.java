package org.queuebridge.ui.control;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.controlsfx.control.MasterDetailPane;
import org.queuebridge.ui.theme.WindowBreakpoints;

/**
 * A list and the details of what is selected in it: beside it in a wide window, below it in others. The user can drag
 * the divider; its place is kept for each of the two.
 */
public final class ListAndDetail extends MasterDetailPane {
    /** The smallest width of the details beside the list. */
    public static final double DETAIL_WIDTH = 420;

    private static final double LIST_WIDTH = 320;
    private static final double LIST_HEIGHT = 150;
    private static final double DETAIL_HEIGHT = 170;

    private final Region list;
    private final Region detail;
    private final ObservableValue<? extends Number> size;
    private final DoubleProperty beside = new SimpleDoubleProperty(0.62);
    private final DoubleProperty below = new SimpleDoubleProperty(0.5);
    private double laidOutWidth = -1;
    private double laidOutHeight = -1;

    /** @param size its font is the window's, which decides with the width what fits beside each other */
    public ListAndDetail(Region list, Region detail, ObservableValue<? extends Number> size) {
        super(Side.BOTTOM, list, detail, true);
        this.list = list;
        this.detail = detail;
        this.size = size;
        setAnimated(false);
        setDividerPosition(below.get());
        List.of(beside, below)
                .forEach(share -> share.subscribe(_ -> {
                    laidOutWidth = -1;
                    requestLayout();
                }));
        // The skin sets both smallest sizes to zero.
        skinProperty().subscribe(_ -> setSmallestSizes());
        ObservableValue<Number> width = sceneProperty().flatMap(Scene::widthProperty);
        width.subscribe(_ -> place(width));
        size.subscribe(_ -> {
            setSmallestSizes();
            place(width);
        });
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::keepShare);
    }

    /** The list's share of the room, 0 to 1, with the details on that side. */
    public DoubleProperty shareProperty(Side side) {
        return side == Side.RIGHT ? beside : below;
    }

    private void place(ObservableValue<Number> width) {
        Number now = width.getValue();
        if (now != null) {
            boolean wide = WhenNarrow.reached(WindowBreakpoints.DETAIL_BESIDE_LIST, now, size.getValue());
            Side side = wide ? Side.RIGHT : Side.BOTTOM;
            if (side != getDetailSide()) {
                setDetailSide(side);
                setSmallestSizes();
                laidOutWidth = -1;
                requestLayout();
            }
        }
    }

    /** Large letters need a higher place for as many lines; the window scrolls where it has less. */
    private void setSmallestSizes() {
        double larger = Math.max(1, WhenNarrow.timesUsual(size.getValue()));
        list.setMinSize(LIST_WIDTH, LIST_HEIGHT * larger);
        detail.setMinSize(getDetailSide() == Side.RIGHT ? DETAIL_WIDTH : 0, DETAIL_HEIGHT * larger);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (laidOutWidth != getWidth() || laidOutHeight != getHeight()) {
            laidOutWidth = getWidth();
            laidOutHeight = getHeight();
            splitPane().layout(); // it moves the divider itself where its size has changed
            splitPane().setDividerPositions(shareProperty(getDetailSide()).get());
            super.layoutChildren();
        }
    }

    private SplitPane splitPane() {
        return (SplitPane) getChildrenUnmodifiable().getFirst();
    }

    private void keepShare(MouseEvent released) {
        if (released.getTarget() instanceof Node node && SideBySide.isDivider(node)) {
            shareProperty(getDetailSide()).set(splitPane().getDividerPositions()[0]);
        }
    }
}
