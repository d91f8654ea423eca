package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.connect.Secrets.secret;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.session.Workspace;

class GenesysPaneTest {
    private final HeldTasks tasks = new HeldTasks();
    private final GenesysModel model = new GenesysModel(tasks, new FakeGenesysSignIn(), new Workspace());
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            model.regionProperty().set("mypurecloud.de");
            model.clientIdProperty().set("client");
            model.keepSecret(secret("hush"));
            return Fx.dressed(new Scene(new GenesysPane(model, _ -> {}), 380, 400));
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void showsThatItIsSigningIn() throws Exception {
        Fx.run(() -> {
            Fx.press(secretField(), KeyCode.ENTER, false);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            Region busy = (Region) stage.getScene().lookup(".small-progress");
            assertThat(busy.isVisible()).isTrue();
            assertThat(busy.getWidth()).isGreaterThanOrEqualTo(16);
            assertThat(busy.getHeight()).isGreaterThanOrEqualTo(16);
        });
    }

    /** The second Enter or click of an impatient user must not undo the first. */
    @Test
    void pressedTwiceItGoesOnSigningIn() throws Exception {
        Fx.run(() -> {
            Fx.press(secretField(), KeyCode.ENTER, false);

            Button focused = (Button) stage.getScene().getFocusOwner();
            assertThat(focused.getId()).isEqualTo("genesys-start");
            assertThat(focused.getText()).isEqualTo("Signing in…");
            focused.fire();
            assertThat(tasks.waiting()).isEqualTo(1);

            tasks.runNext();
            assertThat(model.stateProperty().get()).isInstanceOf(SignInState.SignedIn.class);
            assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("genesys-sign-out");
        });
    }

    @Test
    void saysWhereTheSecretComesFromUntilAnotherWorked() throws Exception {
        Fx.run(() -> {
            assertThat(secretField().getPromptText()).isEqualTo("Taken from the environment");

            secretField().setText("wrong");
            Fx.press(secretField(), KeyCode.ENTER, false);
            tasks.runNext();
            assertThat(secretField().getText()).isEqualTo("wrong");

            secretField().setText("hush");
            Fx.press(secretField(), KeyCode.ENTER, false);
            tasks.runNext();
            assertThat(secretField().getPromptText()).isEmpty();
            assertThat(secretField().getText()).isEmpty();
        });
    }

    private TextInputControl secretField() {
        return (TextInputControl) stage.getScene().lookup("#genesys-client-secret");
    }
}
