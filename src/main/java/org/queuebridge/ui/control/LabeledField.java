package org.queuebridge.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control with its label above and its error below. */
public final class LabeledField extends VBox {
    /** The style of an invalid control. */
    public static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Label label = new Label();
    private final Label error = new WrappedLabel("", "field-error");
    private final Node control;

    public LabeledField(String words, Node control) {
        this.control = control;
        getStyleClass().add("field");
        label.setText(words);
        label.setLabelFor(control);
        label.getStyleClass().add("field-label");
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

    /** Shows the label to screen readers only, where a heading serves several fields. */
    public void hideLabel() {
        getChildren().remove(label);
    }

    /** Shows the error while there is one; an empty text is none. */
    public LabeledField error(ObservableValue<String> wrong) {
        wrong.subscribe(this::show);
        return this;
    }

    /** Shows what to consider while there is something; an empty text is nothing. */
    public LabeledField warning(ObservableValue<String> words) {
        Label warning = new WrappedLabel("", "field-warning");
        words.subscribe(now -> {
            warning.setText(now);
            Visibility.set(warning, !now.isEmpty());
        });
        getChildren().add(warning);
        return this;
    }

    private void show(String wrong) {
        error.setText(wrong);
        error.setVisible(!wrong.isEmpty());
        control.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
        control.setAccessibleHelp(wrong);
    }
}
