package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
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
            TableView<String> table = new TableView<>();
            table.setPlaceholder(state);
            var _ = new Scene(table);

            lay(table, 60);
            Node picture = state.lookupAll("*").stream()
                    .filter(FontIcon.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(picture.isVisible()).isFalse();

            lay(table, 400);
            assertThat(picture.isVisible()).isTrue();
        });
    }

    private static void lay(TableView<?> table, double height) {
        table.resize(400, height);
        table.applyCss();
        table.layout();
        table.layout();
    }
}
