package org.queuebridge.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A scroll pane that draws its content straight into the window. That of JavaFX keeps two pictures of it, megabytes for
 * a large window, and yet draws all of it again at each change.
 */
public class UncachedScrollPane extends ScrollPane {
    /** Empty. */
    public UncachedScrollPane() {}

    /** Scrolls this content. */
    public UncachedScrollPane(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildrenUnmodifiable().forEach(part -> part.setCache(false));
        return skin;
    }
}
