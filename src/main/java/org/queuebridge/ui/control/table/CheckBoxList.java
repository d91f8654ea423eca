package org.queuebridge.ui.control.table;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.queuebridge.words.Messages;

/**
 * A list of check boxes: by mouse, or Space on the row. The caller decides which are selected.
 *
 * @param <T> the things
 */
public final class CheckBoxList<T> extends ListView<T> {
    private static final double ROWS = 190;

    private final Function<T, String> words;
    private final Predicate<T> isSelected;
    private final BiConsumer<T, Boolean> onSelect;

    /**
     * @param words the words of a row
     * @param onSelect receives an item and whether it is selected from now on
     */
    public CheckBoxList(Function<T, String> words, Predicate<T> isSelected, BiConsumer<T, Boolean> onSelect) {
        this.words = words;
        this.isSelected = isSelected;
        this.onSelect = onSelect;
        getStyleClass().add("check-box-list");
        setPrefHeight(ROWS);
        setMinHeight(ROWS);
        setCellFactory(_ -> new Cell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        RowFocus.onTab(this, getSelectionModel());
    }

    /** Shows these items. The focused row is kept, so that Space can be pressed again. */
    public void show(List<T> things) {
        setItems(FXCollections.observableArrayList(things));
        if (isFocused()) {
            getSelectionModel().selectFirst();
        }
    }

    /** Takes the focus, on the selected row or the first. */
    public void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void onKey(KeyEvent key) {
        T selected = getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && selected != null) {
            onSelect.accept(selected, !isSelected.test(selected));
            key.consume();
        }
    }

    private final class Cell extends ListCell<T> {
        private final CheckBox box = new CheckBox();

        Cell() {
            box.setFocusTraversable(false);
            box.setMnemonicParsing(false);
            RowFocus.follow(box, this);
            box.setOnAction(_ -> {
                T thing = getItem();
                if (thing != null) {
                    onSelect.accept(thing, box.isSelected());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            if (empty || thing == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            box.setText(words.apply(thing));
            box.setSelected(isSelected.test(thing));
            setAccessibleText(
                    isSelected.test(thing) ? Messages.text("list.selected", words.apply(thing)) : words.apply(thing));
            setGraphic(box);
        }
    }
}
