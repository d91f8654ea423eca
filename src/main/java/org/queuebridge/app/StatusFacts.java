package org.queuebridge.app;

import java.time.ZoneId;
import org.queuebridge.ui.queues.LoadState;
import org.queuebridge.ui.queues.QueueLoading;
import org.queuebridge.ui.shell.StatusModel;
import org.queuebridge.ui.words.Moments;
import org.queuebridge.ui.words.Words;

/** Says in the status bar how much is loaded, and since when. */
final class StatusFacts {
    private final StatusModel status;
    private final QueueLoading queues;

    StatusFacts(StatusModel status, QueueLoading queues) {
        this.status = status;
        this.queues = queues;
        queues.stateProperty().subscribe(_ -> say());
    }

    private void say() {
        status.say(
                queues.stateProperty().get() instanceof LoadState.Complete(var at)
                        ? Words.text(
                                "queues.facts",
                                queues.indexProperty().get().size(),
                                Moments.time(at, ZoneId.systemDefault()))
                        : "");
    }
}
