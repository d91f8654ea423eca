package org.queuebridge.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.session.Sessions.DEFAULT_BUS;
import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;
import static org.queuebridge.ui.session.Sessions.RELAY_BUS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.BusChoice;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.rules.InMemoryEventBridge;

class BusChooserTest {
    private final Workspace workspace = new Workspace();
    private final BusChooser chooser = new BusChooser(workspace);

    @Test
    void withoutAwsThereIsNothingToChoose() {
        workspace.genesysProperty().set(Optional.of(Sessions.genesys()));

        assertThat(chooser.choiceProperty().get()).isEmpty();
        assertThat(workspace.busProperty().get()).isEmpty();
    }

    @Test
    void theOrganizationsBusIsChosenByItselfOnceBothSidesAreThere() {
        workspace.awsProperty().set(Optional.of(Sessions.aws(DEFAULT_BUS, PARTNER_BUS)));
        assertThat(workspace.busProperty().get()).isEmpty();

        workspace.genesysProperty().set(Optional.of(Sessions.genesys()));

        assertThat(workspace.busProperty().get()).hasValue(PARTNER_BUS);
        assertThat(chooser.choiceProperty().get()).hasValue(new BusChoice.Chosen(PARTNER_BUS));
    }

    @Test
    void aPendingSourceIsSaidAndNoBusChosen() {
        PartnerSource pending = new PartnerSource(PARTNER_BUS.name(), PartnerSource.State.PENDING, Optional.empty());
        workspace.genesysProperty().set(Optional.of(Sessions.genesys()));

        workspace
                .awsProperty()
                .set(Optional.of(Sessions.aws(new InMemoryEventBridge(), List.of(DEFAULT_BUS), List.of(pending))));

        assertThat(chooser.choiceProperty().get()).hasValue(new BusChoice.Pending(pending));
        assertThat(workspace.busProperty().get()).isEmpty();
    }

    @Test
    void withoutABusOfTheOrganizationThePersonChooses() {
        workspace.genesysProperty().set(Optional.of(Sessions.genesys()));

        workspace.awsProperty().set(Optional.of(Sessions.aws(DEFAULT_BUS, RELAY_BUS)));

        assertThat(chooser.choiceProperty().get()).hasValue(new BusChoice.None(List.of(DEFAULT_BUS, RELAY_BUS)));
        assertThat(workspace.busProperty().get()).isEmpty();
    }

    @Test
    void aBusThatAPersonChoseOutlastsASignInThatFindsNone() {
        workspace.awsProperty().set(Optional.of(Sessions.aws(DEFAULT_BUS, RELAY_BUS)));
        workspace.busProperty().set(Optional.of(RELAY_BUS));

        workspace.genesysProperty().set(Optional.of(Sessions.genesys()));

        assertThat(workspace.busProperty().get()).hasValue(RELAY_BUS);
    }

    /** Its events never come there: a rule for the queues of one organization on the bus of another cannot match. */
    @Test
    void theBusOfTheOrganizationBeforeIsNotKeptForAnother() {
        workspace.awsProperty().set(Optional.of(Sessions.aws(DEFAULT_BUS, PARTNER_BUS)));
        workspace.genesysProperty().set(Optional.of(Sessions.genesys()));

        workspace.genesysProperty().set(Optional.of(Sessions.genesys("other", new InMemoryGenesysCloud())));

        assertThat(workspace.busProperty().get()).isEmpty();
    }

    @Test
    void signingOutOfGenesysCloudKeepsTheBusUntilAnotherOrganizationSignsIn() {
        workspace.awsProperty().set(Optional.of(Sessions.aws(DEFAULT_BUS, PARTNER_BUS)));
        workspace.genesysProperty().set(Optional.of(Sessions.genesys()));

        workspace.genesysProperty().set(Optional.empty());
        assertThat(workspace.busProperty().get()).hasValue(PARTNER_BUS);

        workspace.genesysProperty().set(Optional.of(Sessions.genesys("other", new InMemoryGenesysCloud())));
        assertThat(workspace.busProperty().get()).isEmpty();
    }

    @Test
    void anotherAccountHasOtherBuses() {
        workspace.awsProperty().set(Optional.of(Sessions.aws(DEFAULT_BUS, RELAY_BUS)));
        workspace.busProperty().set(Optional.of(RELAY_BUS));

        workspace.awsProperty().set(Optional.of(Sessions.aws(DEFAULT_BUS)));

        assertThat(workspace.busProperty().get()).isEmpty();
    }

    @Test
    void disconnectingLeavesNoBus() {
        workspace.genesysProperty().set(Optional.of(Sessions.genesys()));
        workspace.awsProperty().set(Optional.of(Sessions.aws(PARTNER_BUS)));

        workspace.awsProperty().set(Optional.empty());

        assertThat(chooser.choiceProperty().get()).isEmpty();
        assertThat(workspace.busProperty().get()).isEmpty();
    }
}
