package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.connect.AwsModel.Source;
import org.queuebridge.ui.session.Workspace;

class AwsPaneTest {
    private final FakeAwsSignIn gateway = new FakeAwsSignIn();
    private final AwsModel model = new AwsModel(new SameThreadTasks(), gateway, new Workspace());
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            model.sourceProperty().set(Source.KEYS);
            return Fx.dressed(new Scene(new AwsPane(model)));
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"aws-source", "aws-key-id", "aws-secret-key", "aws-session-token", "aws-region", "aws-endpoint"})
    void enterConnectsFromAnyField(String field) throws Exception {
        Fx.run(() -> {
            model.accessKeyIdProperty().set("AKIA");
            secretKey().setText("key");
            Fx.press(node(field), KeyCode.ENTER, false);
            assertThat(gateway.attempts()).containsExactly("AKIA:key:- - -");
        });
    }

    @Test
    void enterChoosesWhereAListIsOpen() throws Exception {
        Fx.run(() -> {
            model.accessKeyIdProperty().set("AKIA");
            secretKey().setText("key");
            ComboBox<?> source = (ComboBox<?>) node("aws-source");
            source.show();
            Fx.press(source, KeyCode.ENTER, false);
            assertThat(gateway.attempts()).isEmpty();
        });
    }

    @Test
    void aTypedSecretStaysWhileSomethingElseIsMissing() throws Exception {
        Fx.run(() -> {
            secretKey().setText("key");
            Fx.press(secretKey(), KeyCode.ENTER, false);
            assertThat(model.accessKeyIdErrorProperty().get()).isNotEmpty();
            assertThat(secretKey().getText()).isEqualTo("key");
        });
    }

    @ParameterizedTest
    @CsvSource({"PROFILE, As the profile says", "DEFAULT_CHAIN, As configured", "KEYS, Such as eu-central-1"})
    void saysWhereTheRegionComesFrom(Source source, String prompt) throws Exception {
        Fx.run(() -> {
            model.sourceProperty().set(source);
            assertThat(((ComboBox<?>) node("aws-region")).getPromptText()).isEqualTo(prompt);
        });
    }

    private TextInputControl secretKey() {
        return (TextInputControl) node("aws-secret-key");
    }

    private Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }
}
