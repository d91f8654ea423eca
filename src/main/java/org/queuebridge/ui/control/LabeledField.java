package org.queuebridge.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A control under its label, with room below it for what is wrong with its content. */
public final class LabeledField extends VBox {
    /** The state of a control whose content is wrong. */
    public static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Label label = new Label();
    private final Label error = new Label();
    private final Node control;

    public LabeledField(String words, Node control) {
        this.control = control;
        getStyleClass().add("field");
        label.setText(words);
        label.setLabelFor(control);
        label.getStyleClass().add("field-label");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.setMinHeight(Region.USE_PREF_SIZE);
        error.managedProperty().bind(error.visibleProperty());
        error.setVisible(false);
        if (control instanceof Control wide) {
            wide.setMaxWidth(Double.MAX_VALUE);
        }
        control.setAccessibleText(words);
        getChildren().addAll(label, control, error);
    }

    /** Puts the focus on the control. */
    @Override
    public void requestFocus() {
        control.requestFocus();
    }

    /** Leaves the label to screen readers, where a heading says it for several fields. */
    public void hideLabel() {
        getChildren().remove(label);
    }

    /** Shows what is wrong with the content, as long as it is; an empty text is nothing wrong. */
    public LabeledField error(ObservableValue<String> wrong) {
        wrong.subscribe(this::show);
        return this;
    }

    private void show(String wrong) {
        error.setText(wrong);
        error.setVisible(!wrong.isEmpty());
        control.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
        control.setAccessibleHelp(wrong);
    }
}
