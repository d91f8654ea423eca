package org.queuebridge.ui.queues.list;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.queues.Loaded;
import org.queuebridge.ui.queues.QueueListModel;

/** A window with the queues of an organization that is signed in to, for tests. */
final class ShownQueuePane {
    private ShownQueuePane() {}

    /** Opens it, on any thread. */
    static Stage open(Loaded loaded, QueueListModel model, double width, double height) throws Exception {
        return Fx.on(() -> {
            QueuePane pane = new QueuePane(loaded.loading(), model, () -> {}, Optional.empty());
            Stage shown = Fx.dressed(new Scene(new StackPane(pane), width, height));
            loaded.signIn();
            return shown;
        });
    }
}
