package org.queuebridge.ui.bulk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.CheckListView;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.control.table.RowFocus;
import org.queuebridge.words.Messages;

/**
 * Check boxes for what a model has picked. The model decides, since what is picked stays so while a search lists
 * others.
 *
 * @param <T> the things
 */
final class PickList<T> extends CheckListView<T> {
    private static final double ROWS = 190;

    private final Function<T, String> words;
    private final Predicate<T> isPicked;
    private final BiConsumer<T, Boolean> onPick;
    private boolean showing;

    /**
     * @param words the words of a row
     * @param onPick receives a thing and whether it is picked from now on
     */
    PickList(Function<T, String> words, Predicate<T> isPicked, BiConsumer<T, Boolean> onPick) {
        this.words = words;
        this.isPicked = isPicked;
        this.onPick = onPick;
        getStyleClass().add("pick-list");
        setPrefHeight(ROWS);
        setMinHeight(ROWS);
        setCellFactory(_ -> new Cell());
        getCheckModel().getCheckedItems().subscribe(this::tellPicks);
        RowFocus.onTab(this, getSelectionModel());
    }

    /** Lists these things. The focus stays on a row, so that Space can be pressed again. */
    void show(List<T> things) {
        showing = true;
        getCheckModel().clearChecks();
        getItems().setAll(things);
        showing = false;
        showPicks();
        if (isFocused()) {
            getSelectionModel().selectFirst();
        }
    }

    /** Shows what the model has picked by now. */
    void showPicks() {
        showing = true;
        for (T thing : getItems()) {
            if (isPicked.test(thing) != getCheckModel().isChecked(thing)) {
                getCheckModel().toggleCheckState(thing);
            }
        }
        showing = false;
        refresh();
    }

    /** Takes the focus, on the selected row or the first. */
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void tellPicks() {
        if (!showing) {
            List.copyOf(getItems()).forEach(thing -> {
                boolean checked = getCheckModel().isChecked(thing);
                if (checked != isPicked.test(thing)) {
                    onPick.accept(thing, checked);
                }
            });
        }
    }

    /** Picks by a click anywhere on the row, which screen readers read with whether it is picked. */
    private final class Cell extends CheckBoxListCell<T> {
        private @Nullable Node box;

        Cell() {
            super(PickList.this::getItemBooleanProperty, new WordsConverter<>(words));
            addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
        }

        @Override
        public void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            if (empty || thing == null) {
                setAccessibleText("");
                return;
            }
            setAccessibleText(
                    isPicked.test(thing) ? Messages.text("list.selected", words.apply(thing)) : words.apply(thing));
            if (box == null && getGraphic() != null) {
                box = getGraphic();
                box.setFocusTraversable(false);
                RowFocus.follow(box, this);
            }
        }

        private void onClick(MouseEvent click) {
            boolean onBox = click.getTarget() instanceof Node node && isInBox(node);
            if (click.getButton() == MouseButton.PRIMARY && !onBox && getItem() != null) {
                getCheckModel().toggleCheckState(getItem());
            }
        }

        private boolean isInBox(@Nullable Node node) {
            return node != null && (node.equals(box) || isInBox(node.getParent()));
        }
    }
}
