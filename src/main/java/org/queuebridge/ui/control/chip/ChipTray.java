package org.queuebridge.ui.control.chip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyEvent;
import org.queuebridge.words.Messages;

/**
 * Chips in a few rows, and links after them: how many more there are, and what can be done with all. Tab leads to one
 * chip, arrow keys to the others; Delete or Backspace removes the focused chip, and the next takes the focus.
 */
public final class ChipTray extends ChipRows {
    /** More chips than a few rows have room for are never shown. */
    public static final int MOST = 48;

    private final List<RemovableChip> chips = new ArrayList<>();
    private final IntConsumer remove;
    private final Runnable leave;
    private final Hyperlink more;
    private int shown;

    /**
     * @param more opens the whole list
     * @param clear removes all
     * @param remove receives the position of the chip to remove
     * @param leave moves the focus on, where no chip is left
     */
    public ChipTray(Hyperlink more, Hyperlink clear, IntConsumer remove, Runnable leave) {
        super(more, clear);
        this.more = more;
        this.remove = remove;
        this.leave = leave;
        getStyleClass().add("chip-tray");
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /**
     * Shows these.
     *
     * @param names of the first ones
     * @param total how many there are
     */
    public void show(List<String> names, int total) {
        shown = Math.min(names.size(), MOST);
        for (int i = chips.size(); i < shown; i++) {
            chips.add(chip(i));
        }
        leaveChipsFrom(shown);
        for (int i = 0; i < shown; i++) {
            chips.get(i).show(names.get(i));
        }
        show(chips.subList(0, shown), total, hidden -> more.setText(Messages.text("chip.more", hidden)));
        focusBegins(Math.max(0, focused()));
    }

    private RemovableChip chip(int place) {
        RemovableChip chip = new RemovableChip(() -> remove.accept(place));
        chip.focusedProperty().subscribe(is -> {
            if (is) {
                focusBegins(place);
            }
        });
        return chip;
    }

    private int focused() {
        for (int i = 0; i < chips.size(); i++) {
            if (chips.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /** Where the focused chip goes, the last one takes the focus. */
    private void leaveChipsFrom(int end) {
        if (focused() >= end) {
            if (end == 0) {
                leave.run();
            } else {
                chips.get(end - 1).requestFocus();
            }
        }
    }

    /** Tab leads to this chip only. */
    private void focusBegins(int place) {
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setFocusTraversable(i == place);
        }
    }

    private void onKey(KeyEvent key) {
        int place = focused();
        if (place < 0 || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case DELETE, BACK_SPACE -> remove.accept(place);
            case LEFT, UP -> focus(place - 1);
            case RIGHT, DOWN -> focus(place + 1);
            case HOME -> focus(0);
            case END -> focus(inSight() - 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void focus(int place) {
        if (place >= 0 && place < inSight()) {
            chips.get(place).requestFocus();
        }
    }
}
