package org.queuebridge.ui.doctor;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/**
 * The list of rules, and the buttons beside it. The list gets narrower before a button moves to the next line; where
 * little would be left of it, the buttons do.
 */
final class DoctorCommands extends FlowPane {
    /** The part of its usual width that still shows most names. */
    private static final double LEAST = 0.6;

    private final RulePicker picker;
    private final InvalidationListener fit = _ -> fit();

    DoctorCommands(RulePicker picker) {
        this.picker = picker;
        getStyleClass().add("doctor-commands");
        getChildren().add(picker);
        widthProperty().addListener(fit);
        hgapProperty().addListener(fit);
    }

    void add(int place, Button button) {
        getChildren().add(place, button);
        button.widthProperty().addListener(fit);
        button.visibleProperty().addListener(fit);
    }

    private void fit() {
        double others = getChildren().stream()
                .filter(node -> node.isVisible() && node instanceof Button)
                .mapToDouble(this::width)
                .sum();
        double left = getWidth() - snappedLeftInset() - snappedRightInset() - others;
        double usual = picker.prefWidth(USE_COMPUTED_SIZE);
        picker.setMaxWidth(left >= usual || left < usual * LEAST ? Double.MAX_VALUE : Math.floor(left));
    }

    private double width(Node button) {
        return snapSizeX(button.prefWidth(USE_COMPUTED_SIZE)) + snapSpaceX(getHgap());
    }
}
