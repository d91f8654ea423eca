package org.queuebridge.ui.compose.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.code.JsonEditor;
import org.queuebridge.ui.control.code.Searchable;
import org.queuebridge.words.Messages;
import org.queuebridge.words.PatternProblemWords;

/** The editor of a pattern that is written by hand, with the error that EventBridge would report, and where. */
public final class HandWrittenEditor extends VBox {
    private final JsonEditor text;
    private final Hyperlink problem = Buttons.link("", this::goToProblem);
    private Optional<PatternProblem> wrong = Optional.empty();

    /** @param names the queues' names by id */
    public HandWrittenEditor(HandWrittenPattern hand, Function<String, Optional<String>> names) {
        getStyleClass().add("hand-editor");
        text = new JsonEditor("hand-pattern", Messages.text("compose.preview"), names);
        VBox.setVgrow(text, Priority.ALWAYS);
        problem.setId("hand-problem");
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        Visibility.set(problem, false);
        getChildren().addAll(text, problem);
        // Set only where it differs, as the caret would jump.
        hand.textProperty()
                .subscribe(now -> now.filter(
                                typed -> !typed.equals(text.textProperty().get()))
                        .ifPresent(text.textProperty()::set));
        text.textProperty().subscribe(typed -> {
            if (hand.used()) {
                hand.textProperty().set(Optional.of(typed));
            }
        });
    }

    /** Whether long lines continue below. */
    public BooleanProperty wrapProperty() {
        return text.wrapProperty();
    }

    /** The text, to be searched. */
    public Searchable searchable() {
        return text;
    }

    /** Puts the cursor into the editor. */
    @Override
    public void requestFocus() {
        text.requestFocus();
    }

    private void goToProblem() {
        wrong.ifPresent(each -> text.goTo(each.line(), each.column()));
    }

    /** Shows what is wrong. */
    public void show(Optional<PatternProblem> now) {
        wrong = now;
        Visibility.set(problem, now.isPresent());
        problem.setText(now.map(each ->
                        Messages.text("compose.hand.problem", each.line(), each.column(), PatternProblemWords.of(each)))
                .orElse(""));
        now.ifPresentOrElse(each -> text.markWrong(each.line(), each.column()), text::markRight);
    }
}
