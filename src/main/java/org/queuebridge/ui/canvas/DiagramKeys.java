package org.queuebridge.ui.canvas;

import javafx.scene.input.KeyEvent;
import org.queuebridge.ui.canvas.DiagramContent.Direction;
import org.queuebridge.ui.shell.Keys;

/** Arrows move the focus, Enter opens, Space highlights; plus, minus and 0 zoom. */
final class DiagramKeys {
    private static final double STEP = 1.25;

    private final DiagramCanvas canvas;

    DiagramKeys(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    void listen() {
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (handled(key)) {
                key.consume();
            }
        });
    }

    private boolean handled(KeyEvent key) {
        if (Keys.DETAILS.match(key)) {
            canvas.with(DiagramContent::open);
        } else if (Keys.SELECT.match(key)) {
            canvas.with(DiagramContent::choose);
            canvas.refresh();
        } else if (!key.isShortcutDown() && !key.isAltDown()) {
            return moved(key) || zoomed(key);
        } else {
            return false;
        }
        return true;
    }

    private boolean moved(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT, KP_LEFT -> move(Direction.LEFT);
            case RIGHT, KP_RIGHT -> move(Direction.RIGHT);
            case UP, KP_UP -> move(Direction.UP);
            case DOWN, KP_DOWN -> move(Direction.DOWN);
            case HOME -> move(Direction.FIRST);
            case END -> move(Direction.LAST);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(Direction direction) {
        canvas.with(content -> content.move(direction));
        canvas.revealFocus();
    }

    private boolean zoomed(KeyEvent key) {
        if (Keys.MAP_LARGER.match(key) || Keys.MAP_LARGER_UNSHIFTED.match(key) || Keys.MAP_LARGER_KEYPAD.match(key)) {
            canvas.zoom(STEP);
        } else if (Keys.MAP_SMALLER.match(key) || Keys.MAP_SMALLER_KEYPAD.match(key)) {
            canvas.zoom(1 / STEP);
        } else if (Keys.MAP_FIT.match(key)) {
            canvas.fit();
        } else {
            return false;
        }
        return true;
    }
}
