package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;
import static org.queuebridge.ui.compose.Composing.LAMBDA;
import static org.queuebridge.ui.compose.Composing.SALES;
import static org.queuebridge.ui.compose.Composing.SQS;
import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.ui.control.Rows;
import org.queuebridge.words.StepWords;

class PlanModelTest {
    private static final Target THERE = new Target("target-1", SQS, Optional.empty());

    private final Composing composing = new Composing();

    private PlannedChange planned() {
        return composing.plan().plannedProperty().get();
    }

    private List<String> steps() {
        return planned().lines().rules().stream()
                .flatMap(rule -> rule.steps().stream())
                .map(StepWords::what)
                .toList();
    }

    private static Rule rule(String name, String pattern) {
        return new Rule(
                name,
                PARTNER_BUS.name(),
                "arn:" + name,
                Optional.of(pattern),
                true,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private List<String> difference() {
        return Rows.text(planned().lines().difference());
    }

    @Test
    void thereIsNoneBeforeThereIsAPattern() {
        assertThat(planned().plan()).isEmpty();
    }

    @Test
    void awsIsAskedOnceWhetherANameIsTaken() {
        composing.complete();
        composing.form().enabledProperty().set(false);
        composing.form().descriptionProperty().set("Other words");
        assertThat(composing.aws().calls()).containsOnlyOnce("rule genesys-ended-billing-en");

        composing.aws().holding(rule("genesys-ended-billing-en", "{\"source\":[\"theirs\"]}"), THERE);
        composing.reload();
        assertThat(planned().replaces()).as("the rules changed: asked anew").isPresent();
    }

    @Test
    void followsEachChangeOfTheForm() {
        composing.select(BILLING);
        assertThat(steps()).containsExactly("Create the rule genesys-ended-billing-en, enabled");

        composing.form().nameProperty().set("ended");
        composing.form().enabledProperty().set(false);
        composing.target(SQS, "");
        assertThat(steps()).containsExactly("Create the rule ended, disabled", "Add SQS ended");

        composing.form().targets().add();
        composing.form().targets().lines().getLast().arnProperty().set(LAMBDA);
        assertThat(steps()).last().isEqualTo("Add SQS ended, Lambda ended");
        assertThat(planned().plan().orElseThrow().purpose()).isEqualTo(Purpose.CREATE);
        assertThat(difference())
                .startsWith("# Rule ended", "+ {")
                .contains("+   \"State\": \"DISABLED\",")
                .allMatch(row -> row.startsWith("#") || row.startsWith("+"))
                .anyMatch(row -> row.contains(BILLING.id()))
                .anyMatch(row -> row.contains(SQS));
    }

    @Test
    void whereTheNameIsTakenItSaysWhatReplacingWouldChange() {
        composing.complete();
        composing.form().nameProperty().set("mine");
        Rule theirs = rule("mine", "{\"source\":[\"theirs\"]}");
        composing.aws().holding(theirs, THERE);
        composing.reload();

        assertThat(steps()).containsExactly("Update the rule mine: event pattern, description");
        assertThat(difference()).contains("-   \"EventPattern\": { \"source\": [\"theirs\"] },");
    }

    @Test
    void whileEditingItIsAgainstTheRuleAsItWasRead() {
        composing.complete();
        String pattern = composing.preview().pattern().map(EventPattern::text).orElseThrow();
        composing.aws().holding(rule("mine", pattern), THERE);
        composing.model().edit("mine", List.of("mine"), false);
        assertThat(planned().plan()).isPresent();
        assertThat(planned().lines().steps()).isZero();

        composing.select(SALES);
        composing.form().enabledProperty().set(false);
        assertThat(steps()).containsExactly("Update the rule mine: event pattern, state");
    }

    @Test
    void targetsThatAreNotTypedYetAreLeftOut() {
        composing.complete();
        composing.form().targets().add();

        assertThat(steps()).last().isEqualTo("Add SQS ended");
    }
}
