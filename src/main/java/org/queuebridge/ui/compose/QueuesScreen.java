package org.queuebridge.ui.compose;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.queuebridge.ui.control.SideBySide;
import org.queuebridge.ui.control.UndoKey;
import org.queuebridge.ui.queues.QueuePane;

/** The screen Queues: the queues at the left, the rule being composed at the right. */
public final class QueuesScreen extends SideBySide {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CREATE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final QueuePane queues;
    private final ComposePane compose;

    public QueuesScreen(QueuePane queues, ComposePane compose) {
        super(0.52);
        this.queues = queues;
        this.compose = compose;
        getStyleClass().add("queues-screen");
        queues.setMinWidth(400);
        compose.setMinWidth(380);
        panes(queues, compose);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        UndoKey.on(this, compose::undoLast);
    }

    /** Puts the cursor into the search. */
    public void focusSearch() {
        queues.focusSearch();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.F5) {
            queues.reload();
        } else if (FIND.match(key)) {
            focusSearch();
        } else if (CREATE.match(key)) {
            compose.create();
        } else {
            return;
        }
        key.consume();
    }
}
