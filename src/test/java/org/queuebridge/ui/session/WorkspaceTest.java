package org.queuebridge.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.session.Sessions.RELAY_BUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.QueuePage;

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
        return new GenesysCloud() {
            @Override
            public QueuePage queues(int number, int size) {
                return new QueuePage(List.of(), 1, 0, 0);
            }

            @Override
            public Optional<Queue> queue(String id) {
                return Optional.empty();
            }

            @Override
            public List<EventBridgeIntegration> integrations() {
                return List.of();
            }

            @Override
            public Set<String> eventBridgeTopics() {
                return Set.of();
            }

            @Override
            public void close() {
                closed.add(name);
            }
        };
    }
}
