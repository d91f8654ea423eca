package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;
import static org.queuebridge.ui.compose.Composing.LAMBDA;
import static org.queuebridge.ui.compose.Composing.ROLE;
import static org.queuebridge.ui.compose.Composing.SQS;
import static org.queuebridge.ui.compose.Composing.STATES;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.TargetCatalog.Listing;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.changes.permission.TargetPermission.Outcome;
import org.queuebridge.changes.permission.TargetPermission.Use;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.compose.form.FormTargetContexts;
import org.queuebridge.ui.compose.form.NoSettings;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.target.TargetContext;
import org.queuebridge.ui.target.TargetLine;
import org.queuebridge.ui.target.TargetSettingsModel;
import org.queuebridge.ui.target.TargetsEditor;

class TargetsEditorTest {
    private static final Listing NOT_ALLOWED = new Listing.NotAllowed(new Failure.Forbidden(
            Reason.AWS_ACTION_DENIED,
            List.of("sns:ListTopics", "*"),
            Evidence.NONE,
            "sns:ListTopics",
            Optional.empty()));

    private final Composing composing = new Composing();
    private final RuleForm form = composing.form();
    private final FormTargetContexts contexts = new FormTargetContexts(
            form, composing.workspace(), composing.model().previewProperty());
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            Button elsewhere = new Button("elsewhere");
            elsewhere.setId("elsewhere");
            TargetsEditor editor = new TargetsEditor(form.targets(), contexts::of, new Settings());
            return Fx.shown(new Scene(new VBox(editor, elsewhere), 500, 300));
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
            form.targets().choices().useOfRules(List.of(LAMBDA, SQS));
            box().show();
            assertThat(box().getItems()).containsExactly(LAMBDA, SQS);
            assertThat(form.targets().lines().getFirst().arnProperty().get()).isEqualTo("arn:aws:sqs");

            box().getSelectionModel().select(SQS);
            assertThat(form.targets().lines().getFirst().arnProperty().get()).isEqualTo(SQS);

            box().hide();
            form.targets().choices().useOfRules(List.of());
            box().show();
            assertThat(form.targets().lines().getFirst().arnProperty().get()).isEqualTo(SQS);
        });
    }

    @Test
    void offersWhatIsThereAsItIsTyped() throws Exception {
        Fx.run(() -> {
            form.targets().choices().useOfRules(List.of(LAMBDA));
            form.targets().choices().take(TargetKind.SQS, new Listing.Found(List.of(SQS, SQS + "-dlq")));
            search("lambda");
            assertThat(box().isShowing()).isTrue();
            assertThat(box().getItems()).containsExactly(LAMBDA);
            search("sqs DLQ");
            assertThat(box().getItems()).containsExactly(SQS + "-dlq");
            assertThat(form.targets().lines().getFirst().arnProperty().get()).isEqualTo("sqs DLQ");
            search("nothing like it");
            assertThat(box().isShowing()).isFalse();

            box().show();
            assertThat(box().getItems()).containsExactly(LAMBDA, SQS, SQS + "-dlq");
        });
    }

    @Test
    void theNameAtAnArnsEndIsInSightUnlessAPersonTypes() throws Exception {
        Fx.run(() -> {
            node("#elsewhere").requestFocus();
            form.targets().lines().getFirst().arnProperty().set(SQS);
            assertThat(box().getEditor().getCaretPosition()).isEqualTo(SQS.length());

            form.targets().load(List.of(new Target("t", SQS + "-of-the-whole-center".repeat(5), Optional.empty())));
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            assertThat(box().getEditor().lookup(".text").getBoundsInParent().getMaxX())
                    .isLessThanOrEqualTo(box().getEditor().getWidth());
        });
    }

    @Test
    void theArrowDownOpensTheListAndChoosesNothing() throws Exception {
        Fx.run(() -> {
            form.targets().choices().useOfRules(List.of(LAMBDA, SQS));
            Fx.type(box(), KeyCode.DOWN);
        });
        Fx.run(() -> {
            assertThat(box().isShowing()).isTrue();
            assertThat(box().getEditor().getText()).isEmpty();
            Fx.type(box(), KeyCode.DOWN);
            assertThat(box().getEditor().getText()).isEqualTo(LAMBDA);
        });
    }

    @Test
    void saysWhatMayNotBeListed() throws Exception {
        Fx.run(() -> {
            assertThat(node("#targets-not-listed").isVisible()).isFalse();
            form.targets().choices().take(TargetKind.SNS, NOT_ALLOWED);
            form.targets().choices().take(TargetKind.LAMBDA, NOT_ALLOWED);
            assertThat(((Label) node("#targets-not-listed")).getText())
                    .isEqualTo("You may not list Lambda functions or topics; type the ARN.");
        });
    }

    @Test
    void leadsToTheSettingsAndSaysWhatIsSet() throws Exception {
        Fx.run(() -> {
            Hyperlink settings = (Hyperlink) node("#target-settings-1");
            assertThat(settings.isDisabled()).isTrue();
            type(SQS);
            settings.fire();
            assertThat(form.targets().lines().getFirst().target("t").settings())
                    .isEqualTo(Json.obj("InputPath", new Json.Str("$.detail")));
            assertThat(((Label) node("#target-summary-1")).getText()).isEqualTo("only $.detail");
        });
    }

    @Test
    void theSampleIsOfTheFirstQueueAndOfTheRuleThatWillBe() throws Exception {
        Fx.run(() -> {
            composing.select(BILLING);
            form.nameProperty().set("mine");
            type(SQS);
            TargetContext context = contexts.of(form.targets().lines().getFirst());
            assertThat(context.arn()).isEqualTo(SQS);
            assertThat(context.ruleArn()).endsWith("/conversation-events/mine");
            assertThat(JsonWriter.compact(context.event())).contains(BILLING.id(), "111122223333", "eu-central-1");
        });
    }

    @Test
    void saysBelowEachTargetWhetherTheRuleMayDeliver() throws Exception {
        Fx.run(() -> {
            type(SQS);
            TargetLine line = form.targets().lines().getFirst();
            line.permissionsProperty()
                    .set(List.of(
                            new TargetPermission(line.target("t"), Use.TARGET, new Outcome.NotChecked()),
                            new TargetPermission(
                                    line.target("t"),
                                    Use.DEAD_LETTERS,
                                    new Outcome.NotThere(
                                            new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of("x"), Evidence.NONE)))));
            assertThat(permissions())
                    .containsExactly(
                            "Whether the rule may deliver to this kind of target cannot be checked.",
                            "Dead-letter queue: Nothing can arrive: the target was not found.");

            type(LAMBDA);
            assertThat(permissions()).isEmpty();
        });
    }

    private List<String> permissions() {
        return stage.getScene().getRoot().lookupAll(".permission-text").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static final class Settings extends NoSettings {
        @Override
        public void targetSettings(String target, TargetSettingsModel model, Consumer<Json.Obj> onUse) {
            onUse.accept(Json.obj("InputPath", new Json.Str("$.detail")));
        }
    }

    private void search(String words) {
        type(words);
        Fx.type(box().getEditor(), KeyCode.A);
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
