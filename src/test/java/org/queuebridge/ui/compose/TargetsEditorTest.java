package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.LAMBDA;
import static org.queuebridge.ui.compose.Composing.ROLE;
import static org.queuebridge.ui.compose.Composing.SQS;
import static org.queuebridge.ui.compose.Composing.STATES;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.TargetCatalog.Listing;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.ui.Fx;

class TargetsEditorTest {
    private static final Listing NOT_ALLOWED = new Listing.NotAllowed(new Failure.Forbidden(
            Reason.AWS_ACTION_DENIED,
            List.of("sns:ListTopics", "*"),
            Evidence.NONE,
            "sns:ListTopics",
            Optional.empty()));

    private final Composing composing = new Composing();
    private final RuleForm form = composing.form();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            Button elsewhere = new Button("elsewhere");
            elsewhere.setId("elsewhere");
            return Fx.shown(new Scene(new VBox(new TargetsEditor(form), elsewhere), 500, 300));
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void saysWhatKindOfTargetIsTyped() throws Exception {
        Fx.run(() -> {
            type("arn:aws:sqs");
            assertThat(kind()).isEmpty();
            type(SQS);
            assertThat(kind()).isEqualTo("SQS");
            type(STATES);
            assertThat(kind()).isEqualTo("Step Functions");
        });
    }

    @Test
    void asksForARoleOnlyWhereTheKindNeedsOneOrThereIsOne() throws Exception {
        Fx.run(() -> {
            type(SQS);
            assertThat(roleShown()).isFalse();
            type(STATES);
            assertThat(roleShown()).isTrue();

            composing.target(LAMBDA, ROLE);
            assertThat(roleShown()).isTrue();
        });
    }

    @Test
    void saysWhatIsWrongAsSoonAsAPersonLeavesTheField() throws Exception {
        Fx.run(() -> {
            node("#target-arn-1").requestFocus();
            type(SQS.replace("eu-central-1", "us-east-1"));
            assertThat(wrong()).isEmpty();

            node("#elsewhere").requestFocus();
            assertThat(wrong()).containsExactly("This target is in us-east-1, but the bus is in eu-central-1.");
        });
    }

    @Test
    void saysNothingOfAFieldThatIsStillEmptyOrARoleThatIsStillToCome() throws Exception {
        Fx.run(() -> {
            node("#target-arn-1").requestFocus();
            node("#elsewhere").requestFocus();
            assertThat(wrong()).isEmpty();

            node("#target-arn-1").requestFocus();
            type(STATES);
            node("#target-role-1").requestFocus();
            assertThat(wrong()).isEmpty();
            node("#elsewhere").requestFocus();
            assertThat(wrong()).containsExactly("This kind of target needs a role.");
        });
    }

    @Test
    void offersWhatRulesSendToAndLeavesWhatIsTyped() throws Exception {
        Fx.run(() -> {
            type("arn:aws:sqs");
            form.choices().useOfRules(List.of(LAMBDA, SQS));
            box().show();
            assertThat(box().getItems()).containsExactly(LAMBDA, SQS);
            assertThat(form.targets().getFirst().arnProperty().get()).isEqualTo("arn:aws:sqs");

            box().getSelectionModel().select(SQS);
            assertThat(form.targets().getFirst().arnProperty().get()).isEqualTo(SQS);

            box().hide();
            form.choices().useOfRules(List.of());
            box().show();
            assertThat(form.targets().getFirst().arnProperty().get()).isEqualTo(SQS);
        });
    }

    @Test
    void offersWhatIsThereAsItIsTyped() throws Exception {
        Fx.run(() -> {
            form.choices().useOfRules(List.of(LAMBDA));
            form.choices().take(TargetKind.SQS, new Listing.Found(List.of(SQS, SQS + "-dlq")));
            search("lambda");
            assertThat(box().isShowing()).isTrue();
            assertThat(box().getItems()).containsExactly(LAMBDA);

            search("sqs DLQ");
            assertThat(box().getItems()).containsExactly(SQS + "-dlq");
            assertThat(form.targets().getFirst().arnProperty().get()).isEqualTo("sqs DLQ");

            search("nothing like it");
            assertThat(box().isShowing()).isFalse();

            box().show();
            assertThat(box().getItems()).containsExactly(LAMBDA, SQS, SQS + "-dlq");
        });
    }

    @Test
    void saysWhatMayNotBeListed() throws Exception {
        Fx.run(() -> {
            assertThat(node("#targets-not-listed").isVisible()).isFalse();
            form.choices().take(TargetKind.SNS, NOT_ALLOWED);
            form.choices().take(TargetKind.LAMBDA, NOT_ALLOWED);
            assertThat(((Label) node("#targets-not-listed")).getText())
                    .isEqualTo("You may not list Lambda functions or topics; type the ARN.");
        });
    }

    private void search(String words) {
        type(words);
        Event.fireEvent(
                box().getEditor(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.A, false, false, false, false));
    }

    private void type(String arn) {
        box().getEditor().setText(arn);
    }

    private String kind() {
        return ((Label) node(".target-kind")).getText();
    }

    private boolean roleShown() {
        return node("#target-role-1").getParent().isVisible();
    }

    private List<String> wrong() {
        return stage.getScene().getRoot().lookupAll(".field-error").stream()
                .flatMap(label -> label.isVisible() ? Stream.of(((Label) label).getText()) : Stream.empty())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @SuppressWarnings("unchecked") // the box of that id holds ARNs
    private ComboBox<String> box() {
        return (ComboBox<String>) node("#target-arn-1");
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }
}
