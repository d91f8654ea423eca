package org.queuebridge.ui.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.BusChoice;
import org.queuebridge.domain.rule.EventBus;

/**
 * Chooses the bus with the signed-in organization's events once both sides are connected; the user can choose another,
 * which is kept where a sign-in finds none.
 */
public final class BusChooser {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<BusChoice>> choice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<EventBus> chosenByItself = Optional.empty();

    public BusChooser(Workspace workspace) {
        this.workspace = workspace;
        workspace.genesysProperty().subscribe(_ -> choose());
        workspace.awsProperty().subscribe(_ -> choose());
    }

    /** The choice; empty while AWS is not connected. */
    public ReadOnlyObjectProperty<Optional<BusChoice>> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    private void choose() {
        Optional<AwsSession> aws = workspace.awsProperty().get();
        Optional<BusChoice> found =
                aws.map(session -> BusChoice.of(workspace.genesysProperty().get(), session));
        choice.set(found);
        Optional<EventBus> own = found.filter(BusChoice.Chosen.class::isInstance)
                .map(BusChoice.Chosen.class::cast)
                .map(BusChoice.Chosen::bus);
        if (signedOutOn(aws)) {
            return;
        }
        Optional<EventBus> bus = own.or(() -> aws.flatMap(this::chosenByPerson));
        chosenByItself = own;
        workspace.busProperty().set(bus);
    }

    /** After signing out of Genesys Cloud, the bus stays chosen. */
    private boolean signedOutOn(Optional<AwsSession> aws) {
        Optional<EventBus> bus = workspace.busProperty().get();
        return workspace.genesysProperty().get().isEmpty()
                && bus.isPresent()
                && aws.filter(session -> session.listed().buses().contains(bus.get()))
                        .isPresent();
    }

    private Optional<EventBus> chosenByPerson(AwsSession aws) {
        Optional<EventBus> bus = workspace.busProperty().get();
        return bus.equals(chosenByItself)
                ? Optional.empty()
                : bus.filter(aws.listed().buses()::contains);
    }
}
