package org.queuebridge.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.session.Sessions.RELAY_BUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.InMemoryGenesysCloud;

class WorkspaceTest {
    private final List<String> closed = new ArrayList<>();
    private final Workspace workspace = new Workspace();

    @Test
    void leavingForgetsBothSidesAndTheirSecrets() {
        workspace.genesysProperty().set(Optional.of(Sessions.genesys(cloud("ours"))));
        workspace.awsProperty().set(Optional.of(Sessions.aws(RELAY_BUS)));
        assertThat(closed).isEmpty();

        workspace.leave();

        assertThat(workspace.genesysProperty().get()).isEmpty();
        assertThat(workspace.awsProperty().get()).isEmpty();
        assertThat(closed).containsExactly("ours");
    }

    @Test
    void anotherOrganizationTakesThePlaceOfTheOneBefore() {
        workspace.genesysProperty().set(Optional.of(Sessions.genesys(cloud("ours"))));

        workspace.genesysProperty().set(Optional.of(Sessions.genesys("other", cloud("theirs"))));

        assertThat(closed).containsExactly("ours");
    }

    private GenesysCloud cloud(String name) {
        return InMemoryGenesysCloud.with(0).onClose(() -> closed.add(name));
    }
}
