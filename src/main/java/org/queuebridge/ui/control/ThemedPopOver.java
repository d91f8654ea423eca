package org.queuebridge.ui.control;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.controlsfx.control.PopOver;

/**
 * A popover in the theme, letter size and colors of the window it opens from. Esc and a click beside it close it; the
 * focus then returns to where it was. Content that is higher than its room scrolls.
 */
public final class ThemedPopOver extends PopOver {
    private static final double MARGIN = 48;
    private static final double LITTLE = 300;

    private final ScrollPane scroll;

    /** @param title what it is for, as screen readers say it */
    public ThemedPopOver(String title, Region content) {
        scroll = new UncachedScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("popover-scroll");
        scroll.setAccessibleText(title);
        // A scroll pane asks its content for a height before that knows its width, so wrapped text would scroll.
        content.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
        setContentNode(scroll);
        setArrowLocation(ArrowLocation.TOP_LEFT);
        setAnimated(false);
        setDetachable(false);
        setAutoFix(true);
        setHideOnEscape(true);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    }

    /** A combo box that can be typed in keeps Esc for itself, also while its list is closed. */
    private void closeOnEscape(KeyEvent key) {
        boolean listIsOpen = key.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
        if (key.getCode() == KeyCode.ESCAPE && !listIsOpen) {
            hide();
            key.consume();
        }
    }

    /** Opens it at a control of the window, and puts the focus on the first control in it. */
    public void open(Node owner) {
        takeLookOf(owner);
        show(owner);
        scroll.getContent().requestFocusTraversal(TraversalDirection.NEXT);
    }

    /** Opens it at the top of the window of that node, in the middle, without an arrow. */
    public void openAtTop(Node owner) {
        takeLookOf(owner);
        setArrowSize(0);
        setArrowLocation(ArrowLocation.TOP_CENTER);
        Parent window = owner.getScene().getRoot();
        Bounds place = window.localToScreen(window.getLayoutBounds());
        show(owner, place.getCenterX(), place.getMinY() + MARGIN);
        scroll.getContent().requestFocusTraversal(TraversalDirection.NEXT);
    }

    private void takeLookOf(Node owner) {
        Scene window = owner.getScene();
        scroll.setMaxHeight(room(owner, window));
        Parent look = window.getRoot();
        Parent root = getRoot();
        root.styleProperty().bind(look.styleProperty());
        look.getPseudoClassStates().forEach(state -> root.pseudoClassStateChanged(state, true));
        // After ControlsFX's own, which has light colors only, and would win over those of the scene.
        window.getStylesheets().stream()
                .filter(sheet -> !root.getStylesheets().contains(sheet))
                .forEach(root.getStylesheets()::add);
        Node before = Optional.ofNullable(window.getFocusOwner()).orElse(owner);
        setOnHidden(_ -> {
            look.getPseudoClassStates().forEach(state -> root.pseudoClassStateChanged(state, false));
            if (isShown(window)) {
                (before.getScene() == null ? owner : before).requestFocus();
            }
        });
    }

    /** A text field that gets the focus while its window closes asks the closed window for its input method. */
    private static boolean isShown(Scene scene) {
        return scene.getWindow() != null && scene.getWindow().isShowing();
    }

    /** The height between the control and the screen's end; that of the window where this is little. */
    private static double room(Node owner, Scene window) {
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        double bottom =
                Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight())
                        .stream()
                        .mapToDouble(screen -> screen.getVisualBounds().getMaxY())
                        .max()
                        .orElse(0);
        double below = bottom - place.getMaxY() - 2 * MARGIN;
        return below < LITTLE ? window.getHeight() - MARGIN : below;
    }
}
