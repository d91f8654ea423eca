package org.queuebridge.ui.control.code;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.task.LatestOnly;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.words.Messages;

/** Finds words in a text: Enter goes to the next, Shift+Enter to the one before, Esc closes. Hidden at first. */
public final class FindBar extends HBox {
    private final CustomTextField words = new CustomTextField();
    private final Label count = new Label();
    private final Button previous = Buttons.icon(Feather.CHEVRON_UP, Messages.text("find.previous"), () -> step(-1));
    private final Button next = Buttons.icon(Feather.CHEVRON_DOWN, Messages.text("find.next"), () -> step(1));
    private final Supplier<Searchable> searched;
    private final LatestOnly<FoundText> search;
    private FoundText found = FoundText.NOTHING;

    /** @param searched the view that is shown now */
    public FindBar(Supplier<Searchable> searched, Executor background, Executor window) {
        this.searched = searched;
        search = new LatestOnly<>(background, window, this::show, _ -> show(FoundText.NOTHING));
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("find-words");
        words.setLeft(new FontIcon(Feather.SEARCH));
        words.setPromptText(Messages.text("find.prompt"));
        words.setAccessibleText(Messages.text("find.prompt"));
        words.setMinWidth(60);
        HBox.setHgrow(words, Priority.ALWAYS);
        count.setId("find-count");
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(USE_PREF_SIZE);
        previous.setId("find-previous");
        next.setId("find-next");
        Button close = Buttons.icon(Feather.X, Messages.text("find.close"), this::close);
        getChildren().addAll(words, count, previous, next, close);
        Visibility.set(this, false);
        words.textProperty().subscribe((_, _) -> find());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        sayCount();
    }

    /** Opens it, with the cursor in the words that were searched last. */
    public void open() {
        Visibility.set(this, true);
        words.requestFocus();
        words.selectAll();
        find();
    }

    /** Searches again, as the text has changed. */
    public void textChanged() {
        if (isVisible()) {
            find();
        }
    }

    private void close() {
        Visibility.set(this, false);
        show(FoundText.NOTHING);
        searched.get().requestFocus();
    }

    private void find() {
        String wanted = words.getText();
        Supplier<List<String>> lines = searched.get().searched();
        search.compute(() -> FoundText.in(lines.get(), wanted));
    }

    private void show(FoundText now) {
        found = now;
        searched.get().show(found);
        sayCount();
    }

    private void sayCount() {
        boolean none = found.matches().isEmpty();
        previous.setDisable(none);
        next.setDisable(none);
        count.setText(
                words.getText().isEmpty()
                        ? ""
                        : none
                                ? Messages.text("find.none")
                                : Messages.text(
                                        "find.count",
                                        found.at() + 1,
                                        found.matches().size()));
    }

    private void step(int by) {
        show(found.step(by));
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && words.equals(key.getTarget())) {
            step(key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }
}
