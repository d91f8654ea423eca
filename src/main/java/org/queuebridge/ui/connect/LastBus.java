package org.queuebridge.ui.connect;

import java.util.Optional;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.session.Workspace;

/** Chooses the bus again that the user last chose with the same organization, account and region. */
public final class LastBus {
    private static final String NAME = Memory.connection("bus");

    private final Memory memory;
    private final Workspace workspace;

    /** Where the chosen bus is known to be; while sessions change, it is behind, and no choice is the user's. */
    private String place = "";

    private LastBus(Memory memory, Workspace workspace) {
        this.memory = memory;
        this.workspace = workspace;
    }

    /** Follows the workspace. To be called once its bus is chosen by itself, which this comes after. */
    public static void remember(Memory memory, Workspace workspace) {
        LastBus last = new LastBus(memory, workspace);
        workspace.genesysProperty().subscribe(_ -> last.enter());
        workspace.awsProperty().subscribe(_ -> last.enter());
        workspace.busProperty().subscribe(bus -> bus.ifPresent(last::keep));
    }

    private void enter() {
        place = now();
        if (workspace.genesysProperty().get().isPresent()) {
            workspace
                    .awsProperty()
                    .get()
                    .flatMap(this::remembered)
                    .ifPresent(bus -> workspace.busProperty().set(Optional.of(bus)));
        }
    }

    private Optional<EventBus> remembered(AwsSession session) {
        return session.listed().buses().stream()
                .filter(bus -> memory.recall(NAME).equals(Optional.of(text(bus))))
                .findFirst();
    }

    private void keep(EventBus chosen) {
        if (place.equals(now()) && workspace.genesysProperty().get().isPresent()) {
            memory.keep(NAME, text(chosen));
        }
    }

    private String text(EventBus bus) {
        return place + " " + bus.name();
    }

    private String now() {
        return workspace
                        .genesysProperty()
                        .get()
                        .map(GenesysSession::organizationId)
                        .orElse("-")
                + " "
                + workspace
                        .awsProperty()
                        .get()
                        .map(session ->
                                session.account().id() + " " + session.account().region())
                        .orElse("-");
    }
}
