package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.dialog.NameTakenDialog;
import org.queuebridge.ui.theme.Appearance;

class ComposePaneTest {
    private final List<String> led = new ArrayList<>();
    private final Composing composing = new Composing().complete();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            Scene scene = new Scene(new ComposePane(composing.model(), composing.workspace(), new Leading()), 500, 600);
            new Appearance().dress(scene);
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            return shown;
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void theCursorGoesToTheFirstFieldThatIsWrong() throws Exception {
        Fx.run(() -> {
            composing.target("", "");
            composing.form().nameProperty().set("has blanks");
            create();
            assertThat(focus()).isEqualTo("rule-name");

            composing.form().nameProperty().set("fine");
            create();
            assertThat(focus()).isEqualTo("target-arn-1");
        });
    }

    @Test
    void theButtonHasTheFocusAgainOnceTheRuleIsMade() throws Exception {
        Fx.run(() -> {
            create();
            assertThat(composing.state()).isInstanceOf(CreateState.Ended.class);
            assertThat(focus()).isEqualTo("create-rule");
        });
    }

    @Test
    void theFocusStaysAmongTheTargets() throws Exception {
        Fx.run(() -> {
            node("#add-target").requestFocus();
            ((Hyperlink) node("#add-target")).fire();
            assertThat(focus()).isEqualTo("target-arn-2");

            node("#add-target").requestFocus();
            ((Hyperlink) node("#add-target")).fire();
            assertThat(focus()).isEqualTo("target-arn-3");

            remove(2);
            assertThat(focus()).isEqualTo("target-arn-2");
            remove(2);
            assertThat(focus()).isEqualTo("target-arn-1");
        });
    }

    @Test
    void leadsToConnectWhileAwsIsNotConnected() throws Exception {
        Fx.run(() -> {
            assertThat(node("#compose-connect").isVisible()).isFalse();
            composing.leaveAws();
            ((Hyperlink) node("#compose-connect")).fire();
            assertThat(led).containsExactly("connect");
        });
    }

    private void create() {
        node("#create-rule").requestFocus();
        ((Button) node("#create-rule")).fire();
    }

    private void remove(int number) {
        Button remove = (Button) node("#target-remove-" + number);
        remove.requestFocus();
        remove.fire();
    }

    private String focus() {
        return stage.getScene().getFocusOwner().getId();
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    private final class Leading implements RuleLinks {
        @Override
        public void show(String ruleName) {
            led.add("show " + ruleName);
        }

        @Override
        public void verify(String ruleName) {
            led.add("verify " + ruleName);
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }

        @Override
        public void test() {
            led.add("test");
        }

        @Override
        public void connect() {
            led.add("connect");
        }

        @Override
        public void ask(NameTakenDialog.Question question) {
            led.add("ask");
        }
    }
}
