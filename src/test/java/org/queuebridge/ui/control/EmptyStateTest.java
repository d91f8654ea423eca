package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.Fx;

/** What an empty place shows in the room that it has. */
class EmptyStateTest {
    @Test
    void leavesItsPictureOutWhereThereIsLittleRoomAndShowsItAgainWhereThereIsMore() throws Exception {
        Fx.run(() -> {
            EmptyState state = new EmptyState();
            state.show(Feather.ACTIVITY, "Waiting for events", "The first can take a minute.");
            Scene scene = new Scene(new Pane(state));
            scene.getRoot().applyCss();
            Node picture = state.lookupAll("*").stream()
                    .filter(FontIcon.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            double all = state.prefHeight(300);

            state.resize(300, all - 10);
            assertThat(picture.isVisible()).isFalse();
            assertThat(state.prefHeight(300)).as("what it asks for").isEqualTo(all);

            state.resize(300, all);
            assertThat(picture.isVisible()).isTrue();
        });
    }
}
