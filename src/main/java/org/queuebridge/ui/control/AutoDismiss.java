package org.queuebridge.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Lets what need not be answered go by itself; not while the pointer or the focus is in it. */
public final class AutoDismiss {
    /** Long enough to be read, also by a screen reader. */
    public static final Duration READ = Duration.seconds(20);

    private final Node node;
    private final Runnable go;
    private final PauseTransition pause;

    /**
     * For a node that is shown now and then.
     *
     * @param go takes it away
     */
    public AutoDismiss(Node node, Duration after, Runnable go) {
        this.node = node;
        this.go = go;
        pause = new PauseTransition(after);
        pause.setOnFinished(_ -> end());
    }

    /** It has just been shown. */
    public void start() {
        pause.playFromStart();
    }

    /** It stays, or is gone already. */
    public void stop() {
        pause.stop();
    }

    private void end() {
        if (node.isHover() || node.isFocusWithin()) {
            start();
        } else {
            go.run();
        }
    }
}
