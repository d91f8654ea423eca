package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.CUT;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.AwsSession;

/** What is known and can be done on the screen Queues once a rule was created. */
class AfterCreatingTest {
    private static final String NAME = "genesys-ended-billing-en";

    private final Composing composing = new Composing().complete();
    private final ComposeModel model = composing.model();

    @Test
    void theLastRuleCanBeUndoneAlsoOnceTheNextIsComposed() {
        model.create();
        composing.select(Composing.SALES);

        composing.changes().undoLast(model::followUp);
        assertThat(composing.there(NAME)).isEmpty();

        composing.changes().undoLast(model::followUp);
        assertThat(composing.there(NAME)).as("undoing is not undone").isEmpty();
    }

    @Test
    void nothingIsUndoneInAnAccountThatWasLeft() {
        model.create();
        AwsSession session = composing.workspace().awsProperty().get().orElseThrow();
        composing.leaveAws();
        composing.workspace().awsProperty().set(Optional.of(session));

        composing.changes().undoLast(model::followUp);

        assertThat(composing.there(NAME)).isPresent();
    }

    @Test
    void aChangeTellsWhetherAwsStillAnswers() {
        composing.aws().failBefore("putRule", CUT);
        model.create();
        assertThat(composing.workspace().awsReach().troubleProperty().get()).contains(CUT);

        model.create();
        assertThat(composing.workspace().awsReach().troubleProperty().get()).isEmpty();
    }
}
