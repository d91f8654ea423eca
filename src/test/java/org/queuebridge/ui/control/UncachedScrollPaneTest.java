package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;

/** Nothing of it is kept as a picture. */
class UncachedScrollPaneTest {
    @Test
    void keepsNoPictureOfItsContent() throws Exception {
        Fx.run(() -> {
            assertThat(keepsPicture(new ScrollPane(new Label("content")))).isTrue();
            assertThat(keepsPicture(new UncachedScrollPane(new Label("content"))))
                    .isFalse();
        });
    }

    private static boolean keepsPicture(ScrollPane pane) {
        var _ = new Scene(pane);
        pane.applyCss();
        return pane.lookup(".viewport").isCache();
    }
}
