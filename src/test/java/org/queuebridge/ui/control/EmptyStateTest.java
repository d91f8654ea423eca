package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    /** Else it would stand over what is above it, such as the header of a table. */
    @Test
    void leavesItsSentenceOutTooWhereThereIsRoomForTheTitleAlone() throws Exception {
        Fx.run(() -> {
            EmptyState state = new EmptyState();
            state.show(Feather.ACTIVITY, "Waiting for events", "The first can take a minute.");
            var _ = new Scene(state);
            state.applyCss();
            double all = state.prefHeight(400);

            assertThat(shownAt(state, all)).containsExactly(true, true, true);
            assertThat(shownAt(state, all - 1)).containsExactly(false, true, true);
            assertThat(shownAt(state, 20)).containsExactly(false, true, false);
            assertThat(state.prefHeight(400)).isEqualTo(all);
            assertThat(shownAt(state, all)).containsExactly(true, true, true);
        });
    }

    /** Its picture, title and sentence. */
    private static List<Boolean> shownAt(EmptyState state, double height) {
        state.resize(400, height);
        return state.getChildren().stream().limit(3).map(Node::isVisible).toList();
    }

    private static void lay(TableView<?> table, double height) {
        table.resize(400, height);
        table.applyCss();
        table.layout();
        table.layout();
    }
}
