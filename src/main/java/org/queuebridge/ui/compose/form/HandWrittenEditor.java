package org.queuebridge.ui.compose.form;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.Messages;
import org.queuebridge.words.PatternProblemWords;

/** The editor of a pattern that is written by hand, with the error that EventBridge would report. */
public final class HandWrittenEditor extends VBox {
    private final TextArea text = new TextArea();
    private final Label problem = new WrappedLabel("", "field-error");

    public HandWrittenEditor(HandWrittenPattern hand) {
        getStyleClass().add("hand-editor");
        text.setId("hand-pattern");
        text.getStyleClass().add("raw-pattern");
        text.setAccessibleText(Messages.text("compose.preview"));
        VBox.setVgrow(text, Priority.ALWAYS);
        problem.setId("hand-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(text, problem);
        // Set only where it differs, as the caret would jump.
        hand.textProperty()
                .subscribe(now ->
                        now.filter(typed -> !typed.equals(text.getText())).ifPresent(text::setText));
        text.textProperty().subscribe(typed -> {
            if (hand.used()) {
                hand.textProperty().set(Optional.of(typed));
            }
        });
    }

    /** Puts the cursor into the editor. */
    @Override
    public void requestFocus() {
        text.requestFocus();
    }

    public void show(Optional<PatternProblem> wrong) {
        problem.setVisible(wrong.isPresent());
        problem.setText(wrong.map(each ->
                        Messages.text("compose.hand.problem", each.line(), each.column(), PatternProblemWords.of(each)))
                .orElse(""));
    }
}
