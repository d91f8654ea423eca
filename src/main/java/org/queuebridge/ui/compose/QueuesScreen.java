package org.queuebridge.ui.compose;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.SideBySide;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.queues.list.QueueMenu;
import org.queuebridge.ui.queues.list.QueuePane;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.ui.theme.WindowBreakpoints;

/** The screen Queues: the queues at the left, the rule being composed at the right. */
public final class QueuesScreen extends SideBySide {
    /** Times the size of letters. */
    private static final double LEAST_HEIGHT = 22;

    private static final double LEAST_HEIGHT_OF_RULE = 26;

    private final QueuePane queues;
    private final ComposePane compose;

    /** @param fontSize the window's, which decides with the width what fits beside each other */
    public QueuesScreen(QueuePane queues, ComposePane compose, ObservableValue<? extends Number> fontSize) {
        super(0.4);
        this.queues = queues;
        this.compose = compose;
        getStyleClass().add("queues-screen");
        queues.setMinWidth(360);
        compose.setMinWidth(380);
        panes(queues, compose);
        belowWhereNarrow(WindowBreakpoints.SIDE_BY_SIDE, fontSize, LEAST_HEIGHT, LEAST_HEIGHT_OF_RULE);
        compose.fullScreenProperty().subscribe((_, full) -> fill(full));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Whether the pattern fills the screen; the queues come back afterwards. */
    private void fill(boolean full) {
        if (full) {
            getItems().setAll(compose);
        } else {
            getItems().setAll(queues, compose);
            placeDivider();
        }
    }

    /** Remembers how the screen is left. */
    public void remember(Memory memory) {
        memory.divider("queues", shareProperty());
        queues.remember(memory);
        compose.remember(memory);
    }

    /** Puts the cursor into the search. */
    public void focusSearch() {
        queues.focusSearch();
    }

    /** Leads to a queue's row. */
    public void reveal(Queue queue) {
        queues.reveal(queue);
    }

    /** Gives the rows of the queues a menu. */
    public void menu(QueueMenu menu) {
        queues.menu(menu);
    }

    /** Adds the button that saves a report of the queues that are shown. */
    public void onExport(Consumer<List<Queue>> export) {
        queues.onExport(export);
    }

    /** What shows the result of creating. */
    public Toast result() {
        return compose.result();
    }

    private void onKey(KeyEvent key) {
        if (Keys.REFRESH.match(key)) {
            queues.reload();
        } else if (Keys.FIND.match(key)) {
            focusSearch();
        } else if (Keys.APPLY.match(key)) {
            compose.create();
        } else if (Keys.NEW_RULE.match(key)) {
            compose.startOver();
        } else if (Keys.TARGETS.match(key)) {
            compose.openTargets();
        } else if (Keys.VERIFY.match(key)) {
            compose.verifyResult();
        } else {
            return;
        }
        key.consume();
    }
}
