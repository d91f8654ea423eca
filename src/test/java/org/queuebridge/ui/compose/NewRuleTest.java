package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of new rules beside those that exist, and a new rule made of an edited one. */
class NewRuleTest {
    private static final String NAME = "genesys-ended-billing-en";

    private final Composing composing = new Composing().complete();
    private final ComposeModel model = composing.model();

    @Test
    void theNameStaysThatOfTheRuleThatWasJustCreated() {
        model.create();
        assertThat(name()).isEqualTo(NAME);
        assertThat(model.offer().get().words()).isEqualTo("No changes");
    }

    @Test
    void aNameThatExistsIsSaidToBeUpdated() {
        assertThat(taken()).isEmpty();
        model.create();
        assertThat(taken()).as("nothing would change").isEmpty();

        composing.select(Composing.SALES);
        composing.form().nameProperty().set(NAME);
        assertThat(taken()).isEqualTo(NAME + " exists; creating would update it.");

        composing.form().nameProperty().set("another");
        assertThat(taken()).isEmpty();
    }

    @Test
    void anEditedRuleIsSavedAsNewUnderAFreeName() {
        model.create();
        model.edit(NAME, List.of(NAME), false);
        assertThat(taken()).isEmpty();
        composing.select(Composing.SALES);

        model.saveAsNew();
        assertThat(model.editing().editedProperty().get()).isEmpty();
        assertThat(name()).isNotEqualTo(NAME);
        assertThat(composing.isSelected()).containsExactlyInAnyOrder(Composing.BILLING.id(), Composing.SALES.id());

        model.create();
        assertThat(composing.there(NAME).orElseThrow().rule().fields().pattern().orElseThrow())
                .doesNotContain(Composing.SALES.id());
        assertThat(composing.there(name())).isPresent();
    }

    @Test
    void startingOverForgetsQueuesTargetsAndName() {
        model.startOver();
        assertThat(composing.isSelected()).isEmpty();
        assertThat(name()).isEmpty();
        assertThat(composing.form().targets().targets().getFirst().arn()).isEmpty();
    }

    @Test
    void whatWasComposedBeforeANewRuleIsBroughtBack() {
        composing.form().nameProperty().set("mine");
        model.startOver();
        assertThat(model.stateProperty().get()).isInstanceOf(ComposeState.StartedOver.class);

        model.bringBack(((ComposeState.StartedOver) model.stateProperty().get()).before());
        assertThat(name()).isEqualTo("mine");
        assertThat(composing.isSelected()).containsExactly(Composing.BILLING.id());
        assertThat(composing.form().targets().targets().getFirst().arn()).isNotEmpty();
        assertThat(model.stateProperty().get()).isEqualTo(new ComposeState.Composing());
    }

    @Test
    void anEditedRuleIsBroughtBackAsOne() {
        model.create();
        model.edit(NAME, List.of(NAME), false);
        composing.select(Composing.SALES);
        model.startOver();
        assertThat(model.editing().editedProperty().get()).isEmpty();

        model.bringBack(((ComposeState.StartedOver) model.stateProperty().get()).before());
        assertThat(model.editing().editedProperty().get()).isPresent();
        assertThat(composing.isSelected()).containsExactlyInAnyOrder(Composing.BILLING.id(), Composing.SALES.id());
    }

    @Test
    void nothingIsToBeBroughtBackWhereNothingWasComposedOrAllIsApplied() {
        model.create();
        model.startOver();
        assertThat(model.stateProperty().get()).isEqualTo(new ComposeState.Composing());
        model.startOver();
        assertThat(model.stateProperty().get()).isEqualTo(new ComposeState.Composing());
    }

    private String name() {
        return composing.form().nameProperty().get();
    }

    private String taken() {
        return composing.form().nameTakenProperty().get();
    }
}
