package org.queuebridge.ui.compose;

import javafx.scene.control.SplitPane;
import org.queuebridge.ui.queues.QueuePane;

/** The screen Queues: the queues at the left, the rule being composed at the right. */
public final class QueuesScreen extends SplitPane {
    public QueuesScreen(QueuePane queues, ComposePane compose) {
        getStyleClass().add("queues-screen");
        getItems().addAll(queues, compose);
        setDividerPositions(0.55);
        SplitPane.setResizableWithParent(compose, false);
        queues.setMinWidth(380);
        compose.setMinWidth(400);
    }
}
