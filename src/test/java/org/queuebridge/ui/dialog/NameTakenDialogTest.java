package org.queuebridge.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.plan.ReplacePreview;
import org.queuebridge.changes.read.ExistingRule;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.change.PlanState;
import org.queuebridge.ui.change.ShownPlan;
import org.queuebridge.ui.theme.Appearance;

class NameTakenDialogTest {
    private static final String SALES = "0b9a8c7d-1111-4222-8333-444455556666";
    private static final String ROLE = "arn:aws:iam::111122223333:role/rule";
    private static final Target NEW = sqs("new");

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void saysAllThatUpdatingChangesAndWhatStays() throws Exception {
        assertThat(said(outlook(false, Optional.of(ROLE), sqs("old")), false))
                .contains(
                        "SANDBOX",
                        "Account 111122223333 · eu-central-1 · bus default · 127.0.0.1:4566",
                        "Some or all events of these queues may stop matching: Sales, all other queues on this bus",
                        "The rule is enabled and will be disabled.",
                        "The description changes to “Billing”.",
                        "The role does not change: " + ROLE,
                        "These targets do not change: SQS old",
                        "These targets are added: SQS new");
    }

    @Test
    void saysNothingOfARoleThatThereIsNotAndOfTargetsThatAreThere() throws Exception {
        assertThat(said(outlook(true, Optional.empty(), NEW), false))
                .contains("The rule stays enabled.", "No target is added.")
                .noneMatch(words -> words.contains("role"));
    }

    @Test
    void refusesMoreThanFiveTargetsBeforeTheClick() throws Exception {
        Target[] five = IntStream.range(0, 5).mapToObj(n -> sqs("t" + n)).toArray(Target[]::new);

        assertThat(said(outlook(true, Optional.empty(), five), true))
                .contains("The rule would have 6 targets; the limit is 5. Remove some, or create a rule with"
                        + " another name.");
    }

    private static Target sqs(String name) {
        return new Target(name, "arn:aws:sqs:eu-central-1:111122223333:" + name, Optional.empty());
    }

    private static ReplacePreview outlook(boolean enabled, Optional<String> role, Target... targets) {
        Rule rule = new Rule("taken", "default", "arn", Optional.of("{}"), true, "Sales", role, Optional.empty());
        RuleDraft draft = new RuleDraft("taken", "default", "{}", "Billing", enabled, role, List.of(NEW));
        RuleImage image = new RuleImage(rule.key(), rule.fields(), List.of(targets), Map.of());
        return new ReplacePreview(
                new ExistingRule(rule, image), RequestedImage.replaced(image, draft), List.of(SALES), !enabled);
    }

    /** What the dialog says; its button to update can be clicked or not. */
    private static List<String> said(ReplacePreview outlook, boolean refused) throws Exception {
        return Fx.on(() -> {
            Stage owner = new Stage();
            owner.show();
            Map<String, String> names = Map.of(SALES, "Sales");
            new NameTakenDialog(
                            owner,
                            new Appearance(),
                            new NameTakenDialog.Question(
                                    outlook,
                                    List.of(),
                                    List.of(),
                                    new PlanState.State.Ready(
                                            new ChangePlan(ChangePlan.Purpose.UPDATE, List.of()),
                                            new ShownPlan(List.of(), List.of())),
                                    "taken-2",
                                    new WriteLocation(
                                            "111122223333", "eu-central-1", "default", "127.0.0.1:4566", true),
                                    () -> {},
                                    () -> {}),
                            id -> Optional.ofNullable(names.get(id)))
                    .show();
            Parent root = Window.getWindows().getLast().getScene().getRoot();
            assertThat(((Button) root.lookup("#replace-rule")).isDisabled()).isEqualTo(refused);
            return root.lookupAll(".label").stream()
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .toList();
        });
    }
}
