package org.queuebridge.ui.control.chip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** Lays out chips in at most two rows; those without room are hidden, and a link says how many. */
class ChipRows extends Region {
    private static final double GAP = 6;
    private static final int ROWS = 2;

    private final Hyperlink more;
    private final Hyperlink last;
    private List<? extends Region> chips = List.of();
    private int total;
    private int inSight;
    private IntConsumer sayHidden = _ -> {};

    /** Where a node stands. */
    private record Place(Region node, double x, double width, int row) {}

    /**
     * @param more stands after the chips where not all are in sight
     * @param last stands at the end
     */
    ChipRows(Hyperlink more, Hyperlink last) {
        this.more = more;
        this.last = last;
        getChildren().setAll(more, last);
    }

    /** How many chips are in sight. */
    final int inSight() {
        return inSight;
    }

    /**
     * Shows these chips. Those shown before stay in the scene, so that the focus does.
     *
     * @param all how many there are, whether they have a chip or not
     * @param hidden receives how many are not in sight
     */
    final void show(List<? extends Region> shown, int all, IntConsumer hidden) {
        chips = List.copyOf(shown);
        total = all;
        sayHidden = hidden;
        inSight = chips.size();
        hidden.accept(all);
        List<Node> children =
                Stream.<Node>concat(chips.stream(), Stream.of(more, last)).toList();
        getChildren().removeIf(child -> !children.contains(child));
        for (int i = 0; i < children.size(); i++) {
            if (!getChildren().contains(children.get(i))) {
                getChildren().add(i, children.get(i));
            }
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Place> places = fit(width < 0 ? Double.MAX_VALUE : width);
        int rows = places.isEmpty() ? 1 : places.getLast().row() + 1;
        return rows * rowHeight() + (rows - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<Place> places = fit(getWidth());
        inSight = (int)
                places.stream().filter(each -> chips.contains(each.node())).count();
        double height = rowHeight();
        List<Region> placed = places.stream().map(Place::node).toList();
        getChildren().forEach(child -> child.setVisible(placed.contains(child)));
        sayHidden.accept(total - inSight);
        for (Place place : places) {
            double own = Math.min(height, place.node().prefHeight(-1));
            double y = place.row() * (height + GAP) + (height - own) / 2;
            place.node().resizeRelocate(snapPositionX(place.x()), snapPositionY(y), place.width(), own);
        }
    }

    private double rowHeight() {
        return Stream.concat(chips.stream().limit(1), Stream.of(more, last))
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
    }

    /** As many chips as there is room for. */
    private List<Place> fit(double width) {
        for (int shown = chips.size(); shown > 0; shown--) {
            List<Place> places = flow(shown, width);
            if (places.getLast().row() < ROWS) {
                return places;
            }
        }
        return flow(0, width);
    }

    private List<Place> flow(int shown, double width) {
        List<Region> nodes = new ArrayList<>(chips.subList(0, shown));
        if (shown < total) {
            nodes.add(more);
        }
        nodes.add(last);
        List<Place> places = new ArrayList<>();
        double x = 0;
        int row = 0;
        for (Region node : nodes) {
            double own = Math.min(width, Math.ceil(node.prefWidth(-1)));
            if (x > 0 && x + own > width) {
                x = 0;
                row++;
            }
            places.add(new Place(node, x, own, row));
            x += own + GAP;
        }
        return places;
    }
}
