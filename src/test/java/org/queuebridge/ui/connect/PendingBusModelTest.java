package org.queuebridge.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.BusChoice;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.PartnerSource.State;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.InMemoryEventBuses;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.change.BusListFollower;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.change.TestChanges;
import org.queuebridge.ui.session.BusChooser;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.Workspace;

/** From a pending source to a bus that can be used at once, and back. */
class PendingBusModelTest {
    private static final EventBus BUS = Sessions.PARTNER_BUS;

    private final Workspace workspace = new Workspace();
    private final TestChanges all = new TestChanges(new SameThreadTasks(), workspace).agreeing();
    private final ScreenChanges screen = new ScreenChanges(all.runner, all.followUps, workspace);
    private final PendingBusModel model = new PendingBusModel(new SameThreadTasks(), workspace, all.tools, screen);
    private final BusChooser chooser = new BusChooser(workspace);
    private final InMemoryEventBridge events = new InMemoryEventBridge();
    private final AwsSession aws = Sessions.aws(events, List.of(), List.of(source(State.PENDING)));
    private final InMemoryEventBuses buses = (InMemoryEventBuses) aws.services().buses();

    @BeforeEach
    void connect() {
        all.runner.tell(new BusListFollower(workspace));
        buses.holding(BUS.name(), State.PENDING);
        buses.script().after("create", () -> {
            events.buses = List.of(BUS);
            events.sources = () -> List.of(source(State.ACTIVE));
        });
        buses.script().after("delete", () -> {
            events.buses = List.of();
            events.sources = () -> List.of(source(State.PENDING));
        });
        workspace.awsProperty().set(Optional.of(aws));
        workspace.genesysProperty().set(Optional.of(Sessions.genesys()));
    }

    @Test
    void theBusThatWasCreatedIsSelectedAndItsResultStaysToBeUndone() {
        assertThat(choice()).isInstanceOf(BusChoice.Pending.class);

        model.propose(source(State.PENDING));
        assertThat(buses.changes()).isEmpty();
        model.apply();

        assertThat(choice()).isEqualTo(new BusChoice.Chosen(BUS));
        assertThat(workspace.busProperty().get()).contains(BUS);
        assertThat(screen.stateProperty().get())
                .isInstanceOfSatisfying(
                        ChangeState.Ended.class,
                        ended -> assertThat(ended.applied()).returns(true, Applied::complete));
        all.undoLast(screen::followUp);
        assertThat(choice()).isInstanceOf(BusChoice.Pending.class);
        assertThat(workspace.busProperty().get()).isEmpty();
    }

    @Test
    void declinedNothingIsChanged() {
        model.propose(source(State.PENDING));
        model.drop();
        model.apply();

        assertThat(buses.changes()).isEmpty();
        assertThat(all.journal.entries()).isEmpty();
    }

    private BusChoice choice() {
        return chooser.choiceProperty().get().orElseThrow();
    }

    private static PartnerSource source(State state) {
        return new PartnerSource(BUS.name(), state, Optional.empty());
    }
}
