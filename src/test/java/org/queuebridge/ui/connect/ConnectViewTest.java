package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.connect.Secrets.none;
import static org.queuebridge.ui.connect.Secrets.secret;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.SandboxSignIn;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.connect.AwsModel.Source;
import org.queuebridge.ui.control.SecretField;
import org.queuebridge.ui.session.BusChooser;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.theme.Appearance;

class ConnectViewTest {
    private final Workspace workspace = new Workspace();
    private final SameThreadTasks tasks = new SameThreadTasks();
    private final FakeGenesysSignIn genesysGateway = new FakeGenesysSignIn();
    private final FakeAwsSignIn awsGateway = new FakeAwsSignIn();
    private final GenesysModel genesys = new GenesysModel(tasks, genesysGateway, workspace);
    private final AwsModel aws = new AwsModel(tasks, awsGateway, workspace);
    private int opened;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            SandboxSignIn sandbox = () -> {
                opened++;
                return SandboxModelTest.access();
            };
            return shown(genesys, aws, new SandboxModel(tasks, sandbox, genesys, aws));
        });
    }

    private Stage shown(GenesysModel genesys, AwsModel aws, SandboxModel sandbox) {
        NextStep next = new NextStep(workspace, new BusChooser(workspace), () -> {}, _ -> {});
        return Fx.dressed(
                new Scene(new ConnectView(genesys, aws, sandbox, new Appearance(), _ -> {}, next), 1000, 700));
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aNewcomerBeginsWithTheSandbox() throws Exception {
        assertThat(firstFocus()).isEqualTo("explore-sandbox");
    }

    @Test
    void whoeverHasSetUpTheEnvironmentBeginsWithTheFirstSideThatIsFilled() throws Exception {
        Fx.run(() -> {
            aws.sourceProperty().set(Source.KEYS);
            aws.accessKeyIdProperty().set("AKIA");
            aws.keepKeys(secret("key"), Optional.empty());
        });
        assertThat(firstFocus()).isEqualTo("aws-start");

        Fx.run(() -> {
            genesys.regionProperty().set("mypurecloud.de");
            genesys.clientIdProperty().set("client");
            genesys.keepSecret(secret("hush"));
        });
        assertThat(firstFocus()).isEqualTo("genesys-start");

        Fx.run(() -> genesys.signIn(none()));
        assertThat(firstFocus()).isEqualTo("aws-start");

        Fx.run(() -> aws.connect(none(), none()));
        assertThat(firstFocus()).isEqualTo("go-to-queues");
    }

    @Test
    void emptyFieldsAreNamedAndNothingIsTried() throws Exception {
        Fx.run(() -> {
            aws.sourceProperty().set(Source.KEYS);
            button("genesys-start").fire();
            button("aws-start").fire();

            assertThat(wrong())
                    .containsExactly(
                            "Choose a region, or type the domain you sign in at.",
                            "Enter the id of the OAuth client.",
                            "Enter the secret of the OAuth client.",
                            "Enter the access key id.",
                            "Enter the secret access key.");
            assertThat(genesysGateway.attempts()).isEmpty();
            assertThat(awsGateway.attempts()).isEmpty();

            aws.sourceProperty().set(Source.PROFILE);
            button("aws-start").fire();
            assertThat(wrong()).contains("Choose a profile.").doesNotContain("Enter the access key id.");
        });
    }

    @Test
    void givesTheCommandThatRenewsAnExpiredSession() throws Exception {
        Fx.run(() -> {
            aws.sourceProperty().set(Source.PROFILE);
            aws.profileProperty().set("expired");
            button("aws-start").fire();

            assertThat(words(node("aws-notice")))
                    .contains(
                            "The sign-in session of the profile expired has expired.",
                            "Run aws sso login --profile expired and connect again.");
        });
    }

    @Test
    void theFocusStaysWhileTheSandboxSignsIn() throws Exception {
        HeldTasks held = new HeldTasks();
        Fx.run(() -> {
            GenesysModel slowGenesys = new GenesysModel(held, genesysGateway, workspace);
            AwsModel slowAws = new AwsModel(held, awsGateway, workspace);
            SandboxModel sandbox = new SandboxModel(held, SandboxModelTest::access, slowGenesys, slowAws);
            stage.hide();
            stage = shown(slowGenesys, slowAws, sandbox);
            button("explore-sandbox").requestFocus();
            button("explore-sandbox").fire();
            while (held.waiting() > 0) {
                assertThat(stage.getScene().getFocusOwner()).isEqualTo(button("explore-sandbox"));
                assertThat(button("explore-sandbox").isDisabled()).isFalse();
                assertThat(button("explore-sandbox").getText()).isEqualTo("Connecting to the sandbox…");
                held.runNext();
            }
            assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("go-to-queues");
        });
    }

    @Test
    void whoIsConnectedToAnAccountIsAskedBeforeTheSandboxTakesItsPlace() throws Exception {
        Fx.run(() -> {
            aws.connect(none(), none());
            button("explore-sandbox").fire();
            assertThat(opened).isZero();
            Parent dialog = dialog();
            assertThat(words(dialog))
                    .contains("You will be signed out of AWS account 111122223333 in eu-central-1."
                            + " Nothing changes there.");
            assertThat(dialog.getScene().getFocusOwner()).isEqualTo(dialog.lookup("#dialog-cancel"));
            ((Button) dialog.lookup("#dialog-cancel")).fire();
            assertThat(opened).isZero();
            assertThat(workspace.awsProperty().get()).isPresent();

            button("explore-sandbox").fire();
            ((Button) dialog().lookup("#dialog-confirm")).fire();
            assertThat(opened).isOne();
        });
    }

    @Test
    void whoIsConnectedToOneSideGoesOnWithTheOther() throws Exception {
        Fx.run(() -> aws.connect(none(), none()));
        assertThat(firstFocus()).isEqualTo("genesys-region");
        Fx.run(() -> {
            aws.disconnect();
            genesys.start(SandboxModelTest.access().genesys());
        });
        assertThat(firstFocus()).isEqualTo("aws-source");
        Fx.run(() -> {
            button("genesys-sign-out").requestFocus();
            button("genesys-sign-out").fire();
            assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("genesys-region");
        });
    }

    @Test
    void whatWasRefusedIsTriedAgainFromTheFieldWithWhatWasTyped() throws Exception {
        Fx.run(() -> {
            aws.sourceProperty().set(Source.KEYS);
            aws.accessKeyIdProperty().set("AKIA");
            SecretField key = (SecretField) node("aws-secret-key");
            key.setText("wrong");
            key.requestFocus();
            Fx.press(key, KeyCode.ENTER, false);
            assertThat(node("aws-notice").isVisible()).isTrue();
            assertThat(key.getText()).isEqualTo("wrong");
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(key);

            key.setText("key");
            assertThat(node("aws-notice").isVisible())
                    .as("it was about another key")
                    .isFalse();
            Fx.press(key, KeyCode.ENTER, false);
            assertThat(workspace.awsProperty().get()).isPresent();
            assertThat(key.getText()).isEmpty();
        });
    }

    @Test
    void whatWasRefusedIsGoneOnceOtherCredentialsAreChosen() throws Exception {
        Fx.run(() -> {
            aws.sourceProperty().set(Source.PROFILE);
            aws.profileProperty().set("expired");
            button("aws-start").fire();
            assertThat(node("aws-notice").isVisible()).isTrue();
            aws.sourceProperty().set(Source.KEYS);
            assertThat(node("aws-notice").isVisible()).isFalse();

            genesys.regionProperty().set("mypurecloud.de");
            genesys.clientIdProperty().set("client");
            genesys.signIn(secret("wrong"));
            assertThat(node("genesys-notice").isVisible()).isTrue();
            genesys.regionProperty().set("usw2.pure.cloud");
            assertThat(node("genesys-notice").isVisible()).isFalse();
        });
    }

    private static Parent dialog() {
        return Window.getWindows().getLast().getScene().getRoot();
    }

    private String firstFocus() throws Exception {
        return Fx.on(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            view().focusFirst();
            return stage.getScene().getFocusOwner().getId();
        });
    }

    private List<String> wrong() {
        return view().lookupAll(".field-error").stream()
                .filter(ConnectViewTest::shown)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    private ConnectView view() {
        return (ConnectView) stage.getScene().getRoot();
    }

    private static List<String> words(Node where) {
        return where.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private Button button(String id) {
        return (Button) node(id);
    }

    private Node node(String id) {
        return view().lookup("#" + id);
    }
}
