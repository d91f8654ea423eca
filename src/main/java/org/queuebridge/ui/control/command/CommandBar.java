package org.queuebridge.ui.control.command;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.queuebridge.ui.control.FocusKeeper;
import org.queuebridge.words.Messages;

/**
 * A toolbar: what finds things at the left, commands at the right. Commands that do not fit move into a menu, those
 * that are needed least first. Where not even the most important ones fit beside the left part, they get a row of their
 * own.
 */
public final class CommandBar extends Region {
    private static final double GAP = 8;

    private final Region left;
    private final List<Place> places = new ArrayList<>();
    private final MenuButton more = new MenuButton(Messages.text("command.more"));

    /**
     * A command's button, and its item in the menu.
     *
     * @param rank 0 is the most important; higher ones move into the menu first
     * @param inMenu whether it has moved there
     */
    private record Place(StackPane button, int rank, BooleanProperty inMenu) {
        Node focusable() {
            return button.getChildren().getFirst();
        }

        boolean offered() {
            return button.isManaged();
        }
    }

    /** @param left what finds things; it gets narrower before it gets a row of its own */
    public CommandBar(Region left) {
        this.left = left;
        getStyleClass().add("command-bar");
        more.setId("more-commands");
        more.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(left, more);
    }

    /** Adds a command at the right end. */
    public CommandBar add(Command command, Command.Look look, int rank) {
        Place place = new Place(command.button(look), rank, new SimpleBooleanProperty());
        MenuItem item = command.menuItem();
        item.visibleProperty().bind(place.inMenu().and(command.offeredProperty()));
        places.add(place);
        more.getItems().add(item);
        getChildren().add(getChildren().size() - 1, place.button());
        return this;
    }

    /** Whether the focus is here, but on nothing that can be pressed: what was pressed is no longer offered. */
    public boolean hasIdleFocus() {
        return FocusKeeper.isWithin(this)
                && places.stream().anyMatch(place -> FocusKeeper.isWithin(place.button()))
                && places.stream()
                        .noneMatch(place -> place.focusable().isFocused()
                                && place.focusable().isVisible());
    }

    /** Puts the focus on a command's button. */
    public void focus(Command command) {
        layout(); // what was not offered before is hidden until then, and a hidden button takes no focus
        places.stream()
                .map(Place::focusable)
                .filter(button -> command.id().equals(button.getId()))
                .forEach(Node::requestFocus);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return left.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + widthOf(offered(), false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return oneRow(width < 0 ? computePrefWidth(-1) : width) ? rowHeight() : 2 * rowHeight() + GAP;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean oneRow = oneRow(width);
        List<Place> shown = fitting(oneRow ? width - left.minWidth(-1) - GAP : width);
        boolean menu = shown.size() < offered().size();
        places.forEach(place -> {
            boolean fits = shown.contains(place);
            place.button().setVisible(fits);
            place.inMenu().set(!fits);
        });
        more.setVisible(menu);
        double right = widthOf(shown, menu);
        double row = rowHeight();
        place(left, 0, oneRow ? width - right - GAP : width, 0, row);
        double x = oneRow ? width - right : 0;
        double y = oneRow ? 0 : row + GAP;
        for (Place each : shown) {
            x = place(each.button(), x, each.button().prefWidth(-1), y, row);
        }
        place(more, x, more.prefWidth(-1), y, row);
    }

    private double place(Region part, double x, double width, double y, double row) {
        double height = Math.min(row, part.prefHeight(width));
        part.resizeRelocate(snapPositionX(x), snapPositionY(y + (row - height) / 2), snapSizeX(width), height);
        return x + width + GAP;
    }

    /** The most important ones that fit, in the order of the bar. */
    private List<Place> fitting(double room) {
        List<Place> shown = new ArrayList<>(offered());
        boolean menu = false;
        while (!shown.isEmpty() && widthOf(shown, menu) > room) {
            int last = shown.stream().mapToInt(Place::rank).max().orElseThrow();
            shown.remove(shown.reversed().stream()
                    .filter(place -> place.rank() == last)
                    .findFirst()
                    .orElseThrow());
            menu = true;
        }
        return shown;
    }

    private boolean oneRow(double width) {
        List<Place> needed =
                offered().stream().filter(place -> place.rank() == 0).toList();
        boolean menu = needed.size() < offered().size();
        return left.minWidth(-1) + GAP + widthOf(needed, menu) <= width;
    }

    private List<Place> offered() {
        return places.stream().filter(Place::offered).toList();
    }

    private double widthOf(List<Place> shown, boolean menu) {
        double buttons = shown.stream()
                .mapToDouble(place -> place.button().prefWidth(-1) + GAP)
                .sum();
        return Math.max(0, buttons + (menu ? more.prefWidth(-1) + GAP : 0) - GAP);
    }

    private double rowHeight() {
        return getChildren().stream()
                .filter(Node::isManaged)
                .mapToDouble(part -> part.prefHeight(-1))
                .max()
                .orElse(0);
    }
}
