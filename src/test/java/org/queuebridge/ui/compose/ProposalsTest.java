package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;
import static org.queuebridge.ui.compose.Composing.SALES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

/** Name and description, as far as the user does not write them. */
class ProposalsTest {
    private static final String OF_BILLING = "End of conversation for 1 queue: Billing EN";

    private final Composing composing = new Composing();

    private String name() {
        return composing.form().nameProperty().get();
    }

    private String description() {
        return composing.form().descriptionProperty().get();
    }

    @Test
    void followTheSelection() {
        assertThat(name()).isEmpty();
        assertThat(description()).isEmpty();

        composing.select(BILLING);
        assertThat(name()).isEqualTo("genesys-ended-billing-en");
        assertThat(description()).isEqualTo(OF_BILLING);

        composing.select(SALES);
        assertThat(name()).isEqualTo("genesys-ended-billing-2q");
        assertThat(description()).isEqualTo("End of conversation for 2 queues: Billing EN, Sales");

        composing.deselect(BILLING, SALES);
        assertThat(name()).isEmpty();
        assertThat(description()).isEmpty();
    }

    @Test
    void followTheSelectionBeforeAwsIsConnected() {
        composing.leaveAws();

        composing.select(BILLING);

        assertThat(name()).isEqualTo("genesys-ended-billing-en");
        assertThat(description()).isEqualTo(OF_BILLING);
    }

    @Test
    void whatAPersonWroteStays() {
        composing.select(BILLING);
        composing.form().nameProperty().set("mine");

        composing.select(SALES);

        assertThat(name()).isEqualTo("mine");
        assertThat(description()).endsWith("Billing EN, Sales");
    }

    @Test
    void followAgainOnceTheFieldIsEmptied() {
        composing.select(BILLING);
        composing.form().nameProperty().set("mine");
        composing.form().descriptionProperty().set("Mine");

        composing.form().nameProperty().set("");
        composing.form().descriptionProperty().set("");
        composing.select(SALES);

        assertThat(name()).isEqualTo("genesys-ended-billing-2q");
        assertThat(description()).endsWith("Billing EN, Sales");
    }

    @Test
    void whatIsWrittenBackToTheProposalFollowsIt() {
        composing.select(BILLING);
        composing.form().nameProperty().set("genesys-ended-billing-e");
        composing.form().nameProperty().set("genesys-ended-billing-en");

        composing.select(SALES);

        assertThat(name()).isEqualTo("genesys-ended-billing-2q");
    }

    /** What is selected is still selected then, but nothing is known of it. */
    @Test
    void stayAsTheyAreWhileTheQueuesAreLoadedAgain() {
        composing.select(BILLING);
        composing.loaded().cloud().beforePage(_ -> {
            throw new FailureException(
                    new Failure.Network(Reason.CONNECTION_CUT, List.of("api.mypurecloud.de"), Evidence.NONE));
        });

        composing.loaded().loading().reload();

        assertThat(name()).isEqualTo("genesys-ended-billing-en");
        assertThat(description()).isEqualTo(OF_BILLING);
    }
}
