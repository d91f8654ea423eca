package org.queuebridge.ui.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.BusChoice;

/**
 * Chooses the bus with the signed-in organisation's events as soon as both sides are there; a person can choose
 * another.
 */
public final class BusChooser {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<BusChoice>> choice = new ReadOnlyObjectWrapper<>(Optional.empty());

    public BusChooser(Workspace workspace) {
        this.workspace = workspace;
        workspace.genesysProperty().subscribe(_ -> choose());
        workspace.awsProperty().subscribe(_ -> choose());
    }

    /** What was found; empty while AWS is not connected. */
    public ReadOnlyObjectProperty<Optional<BusChoice>> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    private void choose() {
        Optional<AwsSession> aws = workspace.awsProperty().get();
        Optional<BusChoice> found =
                aws.map(session -> BusChoice.of(workspace.genesysProperty().get(), session));
        choice.set(found);
        workspace
                .busProperty()
                .set(found.filter(BusChoice.Chosen.class::isInstance)
                        .map(BusChoice.Chosen.class::cast)
                        .map(BusChoice.Chosen::bus));
    }
}
