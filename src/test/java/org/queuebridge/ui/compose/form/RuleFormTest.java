package org.queuebridge.ui.compose.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;
import static org.queuebridge.ui.compose.Composing.LAMBDA;
import static org.queuebridge.ui.compose.Composing.ROLE;
import static org.queuebridge.ui.compose.Composing.SALES;
import static org.queuebridge.ui.compose.Composing.SQS;
import static org.queuebridge.ui.compose.Composing.STATES;
import static org.queuebridge.ui.compose.Composing.SUPPORT;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.connect.Prefill;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.compose.ComposeState;
import org.queuebridge.ui.compose.Composing;
import org.queuebridge.ui.target.TargetLine;
import org.queuebridge.words.Messages;

class RuleFormTest {
    private final Composing composing = new Composing().complete();
    private final RuleForm form = composing.form();

    private TargetLine target() {
        return form.targets().lines().getFirst();
    }

    private void create() {
        composing.model().create();
    }

    private void assertNothingWasSent() {
        assertThat(composing.aws().changes()).isEmpty();
        assertThat(composing.state()).isInstanceOf(ComposeState.Composing.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'',           Enter a name",
        "'  ',         Enter a name",
        "has blanks,   no blanks",
        "Kündigung,    no accents",
        "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg, at most 64",
    })
    void whatIsWrongWithTheNameIsSaidBesideIt(String name, String said) {
        form.nameProperty().set(name);

        create();

        assertThat(form.nameErrorProperty().get()).contains(said);
        assertThat(form.nameProperty().get()).isEqualTo(name);
        assertNothingWasSent();
        form.nameProperty().set("fine");
        assertThat(form.nameErrorProperty().get()).isEmpty();
    }

    @Test
    void aDescriptionThatIsTooLongIsSaid() {
        form.descriptionProperty().set("x".repeat(513));

        create();

        assertThat(form.descriptionErrorProperty().get()).contains("512");
        assertNothingWasSent();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        '',                                                 '',       arn,  Enter the ARN
        ended,                                              '',       arn,  not an ARN
        arn:aws:s3:::bucket,                                '',       arn,  cannot send
        arn:aws:sqs:us-east-1:111122223333:ended,           '',       arn,  'in us-east-1, but the bus is in eu-central-1'
        arn:aws:sqs:eu-central-1:111122223333:ended.fifo,   '',       arn,  message group
        arn:aws:logs:eu-central-1:111122223333:log-group:x, '',       arn,  /aws/events/
        arn:aws:states:eu-central-1:111122223333:stateMachine:x, '',  role, needs a role
        arn:aws:states:eu-central-1:111122223333:stateMachine:x, boss, role, not the ARN
        """)
    void whatIsWrongWithATargetIsSaidBesideIt(String arn, String role, String field, String said) {
        composing.target(arn, role);

        create();

        assertThat(target().arnErrorProperty().get()).contains(field.equals("arn") ? said : "");
        assertThat(target().roleErrorProperty().get()).contains(field.equals("role") ? said : "");
        assertThat(
                        field.equals("arn")
                                ? target().roleErrorProperty().get()
                                : target().arnErrorProperty().get())
                .isEmpty();
        assertNothingWasSent();
    }

    @Test
    void correctingATargetAnswersWhatWasSaid() {
        composing.target("ended", "boss");
        form.roleProperty().set("boss");
        create();
        assertThat(form.roleErrorProperty().get()).contains("not the ARN");

        composing.target(STATES, ROLE);
        form.roleProperty().set(ROLE);

        assertThat(target().arnErrorProperty().get()).isEmpty();
        assertThat(target().roleErrorProperty().get()).isEmpty();
        assertThat(form.roleErrorProperty().get()).isEmpty();
    }

    @Test
    void theSameTargetTwiceIsSaidUntilItIsChanged() {
        form.targets().add();
        form.targets().lines().get(1).arnProperty().set(" " + SQS);

        create();
        assertThat(form.targets().errorProperty().get()).contains("twice");
        assertNothingWasSent();

        form.targets().lines().get(1).arnProperty().set(LAMBDA);
        assertThat(form.targets().errorProperty().get()).isEmpty();
    }

    @Test
    void theSameTargetTwiceCanBeRemoved() {
        form.targets().add();
        form.targets().lines().get(1).arnProperty().set(SQS);
        create();

        form.targets().remove(form.targets().lines().getFirst());

        assertThat(form.targets().errorProperty().get()).isEmpty();
        assertThat(target().arnProperty().get()).isEqualTo(SQS);
    }

    @Test
    void linesThatAreEmptyAreNotTheSameTargetTwice() {
        composing.target("", "");
        form.targets().add();

        create();

        assertThat(form.targets().lines())
                .allSatisfy(line -> assertThat(line.arnErrorProperty().get()).contains("Enter the ARN"));
        assertThat(form.targets().errorProperty().get()).isEmpty();
    }

    @Test
    void aRuleHasOneToFiveTargets() {
        for (int i = 0; i < 9; i++) {
            form.targets().add();
        }
        assertThat(form.targets().lines()).hasSize(5);
        assertThat(form.targets().mayAdd()).isFalse();

        while (form.targets().lines().size() > 1) {
            form.targets().remove(form.targets().lines().getLast());
        }
        form.targets().remove(target());
        assertThat(form.targets().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.arnProperty().get()).isEmpty());
    }

    @Test
    void withoutAQueueThereIsNoRule() {
        composing.deselect(BILLING);

        create();

        assertThat(form.patternErrorProperty().get()).contains("Select at least one queue");
        assertNothingWasSent();
        composing.select(BILLING);
        assertThat(form.patternErrorProperty().get()).isEmpty();
    }

    @Test
    void whereNotEvenOneQueueFitsThePatternIsNotSplitButSaidToBeTooLong() {
        Composing small = new Composing(new SameThreadTasks(), new PatternBudget(200), Runnable::run, Runnable::run);
        small.complete().select(SALES, SUPPORT);

        small.model().create();

        assertThat(small.form().patternErrorProperty().get()).startsWith("The pattern is too long");
        assertThat(small.aws().changes()).isEmpty();
    }

    @Test
    void withoutABusThereIsNoRule() {
        composing.workspace().busProperty().set(Optional.empty());

        create();

        assertThat(form.busErrorProperty().get()).isEqualTo("Choose the bus that carries the events.");
        assertThat(form.patternErrorProperty().get())
                .as("a queue is ticked, and there is nothing else to say")
                .isEmpty();
        assertNothingWasSent();
    }

    @Test
    void withoutAwsNoTargetIsInAnotherRegion() {
        composing.leaveAws();

        create();

        assertThat(form.busErrorProperty().get()).startsWith("Connect to AWS");
        assertThat(form.patternErrorProperty().get()).isEmpty();
        assertThat(target().arnErrorProperty().get()).isEmpty();
        assertNothingWasSent();
    }

    @Test
    void whatWasWrongInAnotherRegionIsNotSaidInTheNext() {
        composing.target(SQS.replace("eu-central-1", "us-east-1"), "");
        create();
        assertThat(target().arnErrorProperty().get()).isNotEmpty();

        composing.leaveAws();

        assertThat(target().arnErrorProperty().get()).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        composing.deselect(BILLING);
        composing.target("ended", "");
        form.nameProperty().set("has blanks");
        form.roleProperty().set("boss");

        create();

        assertThat(form.nameErrorProperty().get()).isEqualTo(Messages.text("rule.name.CHARACTERS"));
        assertThat(form.patternErrorProperty().get()).isEqualTo(Messages.text("compose.pattern.none"));
        assertThat(form.roleErrorProperty().get()).isEqualTo(Messages.text("rule.problem.ROLE_NOT_AN_ARN"));
        assertThat(target().arnErrorProperty().get()).isEqualTo(Messages.text("target.problem.NOT_AN_ARN"));
        assertNothingWasSent();
    }

    @ParameterizedTest
    @CsvSource({SQS + ", '', " + ROLE, STATES + ", " + ROLE + ", ''"})
    void theEnvironmentFillsNameTargetAndRoleWhereItIsNeeded(String arn, String targetRole, String ruleRole) {
        RuleForm filled = new Composing().form();

        FormPrefill.fill(
                filled,
                Prefill.from(Map.of(
                        "EVENTBRIDGE_RULE_NAME", "ended", "AWS_TARGET_ARN", arn, "AWS_EVENTBRIDGE_ROLE_ARN", ROLE)));

        assertThat(filled.nameProperty().get()).isEqualTo("ended");
        assertThat(filled.targets().lines().getFirst().arnProperty().get()).isEqualTo(arn);
        assertThat(filled.targets().lines().getFirst().roleProperty().get()).isEqualTo(targetRole);
        assertThat(filled.roleProperty().get()).isEqualTo(ruleRole);
    }

    @Test
    void theNameOfTheEnvironmentDoesNotFollowTheSelection() {
        Composing filled = new Composing();
        FormPrefill.fill(filled.form(), Prefill.from(Map.of("EVENTBRIDGE_RULE_NAME", "ended")));

        filled.select(SALES);

        assertThat(filled.form().nameProperty().get()).isEqualTo("ended");
    }
}
