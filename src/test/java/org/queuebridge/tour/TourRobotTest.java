package org.queuebridge.tour;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;

class TourRobotTest {
    @Test
    void keysGoToWhatHasTheFocus() throws Exception {
        Fx.run(() -> {
            Button button = new Button();
            Stage stage = Fx.shown(new Scene(new VBox(button)));
            button.requestFocus();
            assertThat(TourRobot.focus(stage.getScene())).isEqualTo(button);
            stage.hide();
        });
    }

    @Test
    void keysReachTheWindowAfterTheFocusedControlWasRemoved() throws Exception {
        Fx.run(() -> {
            Button button = new Button();
            VBox root = new VBox(button);
            Scene scene = new Scene(root);
            Stage stage = Fx.shown(scene);
            button.requestFocus();
            root.getChildren().clear();
            assertThat(scene.getFocusOwner()).as("until the next pulse").isEqualTo(button);
            assertThat(TourRobot.focus(scene)).isEqualTo(scene);
            stage.hide();
        });
    }
}
