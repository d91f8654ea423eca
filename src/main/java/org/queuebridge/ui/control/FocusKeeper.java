package org.queuebridge.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the focus near its place when the focused node is hidden, disabled or removed, as happens to a button that was
 * pressed. JavaFX would move it to the window's first control.
 */
public final class FocusKeeper {
    private final Scene scene;
    private List<Place> places = List.of();
    private boolean lost;

    /** The focus's place: the parents of the focused node, nearest first, each with an index. */
    private record Place(Parent parent, int index) {}

    private FocusKeeper(Scene scene) {
        this.scene = scene;
    }

    /** Watches a scene. */
    public static void keep(Scene scene) {
        FocusKeeper keeper = new FocusKeeper(scene);
        scene.focusOwnerProperty().subscribe(keeper::follow);
        // JavaFX looks for lost focus at the beginning of each pulse; nothing is drawn in between.
        scene.addPreLayoutPulseListener(keeper::restore);
    }

    /**
     * Whether a place, or something in it, has the focus now. {@link Node#isFocusWithin} can still say so after the
     * focus has gone elsewhere, where parts of the place were hidden meanwhile.
     */
    public static boolean isWithin(Node place) {
        Node node = place.getScene() == null ? null : place.getScene().getFocusOwner();
        while (node != null && !node.equals(place)) {
            node = node.getParent();
        }
        return node != null;
    }

    private void follow(@Nullable Node before, @Nullable Node now) {
        if (now == null) {
            lost = before != null && !canHaveFocus(before);
        } else if (!lost) {
            places = placesOf(now);
        }
    }

    private void restore() {
        if (lost) {
            lost = false;
            nearest().ifPresent(Node::requestFocus);
            Optional.ofNullable(scene.getFocusOwner()).ifPresent(owner -> places = placesOf(owner));
        }
    }

    private static List<Place> placesOf(Node focused) {
        List<Place> places = new ArrayList<>();
        Node node = focused;
        for (Parent parent = node.getParent(); parent != null; parent = node.getParent()) {
            places.add(new Place(parent, parent.getChildrenUnmodifiable().indexOf(node)));
            node = parent;
        }
        return places;
    }

    /** The next node in Tab order, else the one before, as near as possible. */
    private Optional<Node> nearest() {
        return Stream.concat(
                        places.stream().filter(this::isShown).flatMap(this::following),
                        places.stream().filter(this::isShown).flatMap(FocusKeeper::preceding))
                .findFirst();
    }

    private boolean isShown(Place place) {
        return scene.equals(place.parent.getScene()) && isVisible(place.parent);
    }

    private Stream<Node> following(Place place) {
        List<Node> children = place.parent.getChildrenUnmodifiable();
        Stream<Node> itself =
                Stream.<Node>of(place.parent).filter(node -> node.isFocusTraversable() && canHaveFocus(node));
        List<Node> from = children.subList(Math.clamp(place.index, 0, children.size()), children.size());
        return Stream.concat(itself, from.stream().flatMap(FocusKeeper::traversable));
    }

    private static Stream<Node> preceding(Place place) {
        List<Node> children = place.parent.getChildrenUnmodifiable();
        return children.subList(0, Math.clamp(place.index, 0, children.size())).reversed().stream()
                .flatMap(FocusKeeper::traversable);
    }

    /** The nodes in Tab order below a node. */
    private static Stream<Node> traversable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FocusKeeper::traversable)
                : Stream.empty();
    }

    private boolean canHaveFocus(Node node) {
        return scene.equals(node.getScene()) && !node.isDisabled() && isVisible(node);
    }

    private static boolean isVisible(Node node) {
        return Stream.<Node>iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }
}
