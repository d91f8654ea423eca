package org.queuebridge.ui.target;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** A field to type or choose a target's ARN: opening it lists all, and typing filters. */
final class ArnBox extends ComboBox<String> {
    private static final int ROWS = 12;

    private final StringProperty arn;
    private final TargetChoices choices;
    private String searched = "";

    ArnBox(StringProperty arn, TargetChoices choices) {
        this.arn = arn;
        this.choices = choices;
        getStyleClass().add("arn-box");
        setEditable(true);
        getEditor().textProperty().bindBidirectional(arn);
        setCellFactory(_ -> new Cell());
        setOnShowing(_ -> offer(searched.isEmpty() ? choices.all() : choices.matching(searched)));
        setOnShown(_ -> beginAboveTheFirst());
        setOnHidden(_ -> {
            searched = "";
            if (arn.get().equals(getValue())) {
                getEditor().end();
            }
        });
        arn.subscribe(this::showName);
        getEditor().caretPositionProperty().subscribe(this::showName);
        getEditor().widthProperty().subscribe(this::scrollToName);
        getEditor().addEventHandler(KeyEvent.KEY_RELEASED, this::onKey);
        addEventFilter(KeyEvent.KEY_PRESSED, this::openList);
    }

    /**
     * Without it, the arrow would choose a target unseen, or do nothing while none is listed. Opened afterwards, as the
     * same key would move in an open list.
     */
    private void openList(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !isShowing()) {
            Platform.runLater(this::show);
            key.consume();
        }
    }

    /** JavaFX begins at the first choice, so that the arrow would leave it out. */
    private void beginAboveTheFirst() {
        if (getSelectionModel().isEmpty()
                && getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof ListView<?> list) {
            list.getFocusModel().focus(-1);
        }
    }

    /** A text field only scrolls when the cursor moves, and not while it has no width. */
    private void scrollToName() {
        if (!getEditor().isFocused()) {
            getEditor().home();
            getEditor().end();
        }
    }

    /** The end of an ARN has its name, so that part is shown where there is no room for all. */
    private void showName() {
        if (!getEditor().isFocused()) {
            getEditor().end();
        }
    }

    /** Keys that move or choose in the list do not search. */
    private void onKey(KeyEvent key) {
        KeyCode code = key.getCode();
        boolean typed = code == KeyCode.BACK_SPACE || code == KeyCode.DELETE || !isMoving(code);
        if (typed && !arn.get().equals(searched)) {
            search(arn.get());
        }
    }

    private static boolean isMoving(KeyCode code) {
        return code.isNavigationKey()
                || code.isModifierKey()
                || code.isFunctionKey()
                || code == KeyCode.ENTER
                || code == KeyCode.ESCAPE
                || code == KeyCode.TAB;
    }

    private void search(String typed) {
        List<String> matching = choices.matching(typed);
        boolean none = typed.isBlank() || matching.isEmpty() || matching.equals(List.of(typed));
        // An open list keeps its height, whatever its length.
        if (none || rows(matching) != getVisibleRowCount()) {
            hide();
        }
        searched = none ? "" : typed;
        if (isShowing()) {
            offer(matching);
        } else if (!none) {
            show();
        }
    }

    private static int rows(List<String> arns) {
        return Math.clamp(arns.size(), 1, ROWS);
    }

    /** New choices must not remove what is typed, which a combo box would do. */
    private void offer(List<String> arns) {
        setVisibleRowCount(rows(arns));
        if (!getItems().equals(arns)) {
            String typed = arn.get();
            int caret = getEditor().getCaretPosition();
            getItems().setAll(arns);
            arn.set(typed);
            getEditor().positionCaret(caret);
        }
    }

    /** Kind, name, and whether rules send to it; choosing it types the ARN. */
    private final class Cell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                setGraphic(row(item));
                setAccessibleText(RuleWords.target(item));
            }
        }

        private HBox row(String item) {
            var parsed = Arn.parse(item);
            var kind = parsed.flatMap(TargetKind::ofArn);
            Label sort =
                    new Label(kind.map(each -> Messages.text("target." + each)).orElse(""));
            sort.getStyleClass().addAll("muted", "small", "choice-kind");
            Label name = new Label(parsed.flatMap(each -> kind.map(known -> known.shortName(each)))
                    .orElse(item));
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox row = new HBox(sort, name);
            if (choices.ofRules(item)) {
                Label used = new Label(Messages.text("compose.target.used"));
                used.getStyleClass().addAll("muted", "small");
                used.setMinWidth(USE_PREF_SIZE);
                row.getChildren().add(used);
            }
            row.getStyleClass().add("target-choice");
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
