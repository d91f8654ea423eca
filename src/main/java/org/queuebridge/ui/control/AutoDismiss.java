package org.queuebridge.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Hides messages that need no answer after a while; not while the pointer or the focus is inside. */
public final class AutoDismiss {
    /** Long enough to be read, also by a screen reader. */
    public static final Duration READ = Duration.seconds(20);

    private final Node node;
    private final Runnable go;
    private final PauseTransition pause;

    /**
     * Hides a node.
     *
     * @param go hides it
     */
    public AutoDismiss(Node node, Duration after, Runnable go) {
        this.node = node;
        this.go = go;
        pause = new PauseTransition(after);
        pause.setOnFinished(_ -> end());
    }

    /** The node was shown. */
    public void start() {
        pause.playFromStart();
    }

    /** The node stays, or is hidden already. */
    public void stop() {
        pause.stop();
    }

    private void end() {
        if (node.isHover() || FocusKeeper.isWithin(node)) {
            start();
        } else {
            go.run();
        }
    }
}
