package org.queuebridge.ui.queues;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.Workspace;

/** Queues of an organization that is signed in to, for tests; all work is done at once. */
public final class Loaded {
    /** No bus is chosen, so that nothing is known of rules. */
    public static final ObservableValue<CoverageState> NO_COVERAGE =
            new SimpleObjectProperty<>(new CoverageState.NoBus());

    static final Instant NOW = Instant.parse("2026-03-01T09:41:00Z");

    private final Workspace workspace;
    private final InMemoryGenesysCloud cloud = new InMemoryGenesysCloud();
    private final QueueLoading loading;

    private Loaded(Workspace workspace) {
        this.workspace = workspace;
        this.loading =
                new QueueLoading(new SameThreadTasks(), Runnable::run, Clock.fixed(NOW, ZoneOffset.UTC), workspace);
    }

    /** Nobody is signed in yet. */
    public static Loaded of(Workspace workspace, Queue... queues) {
        Loaded loaded = new Loaded(workspace);
        loaded.cloud.queues().addAll(List.of(queues));
        return loaded;
    }

    public static Queue queue(String id, String name, String division, int members) {
        return new Queue(id, name, new Division(division, division), "", members);
    }

    public QueueLoading loading() {
        return loading;
    }

    public InMemoryGenesysCloud cloud() {
        return cloud;
    }

    public void signIn() {
        workspace.genesysProperty().set(Optional.of(Sessions.genesys(cloud)));
    }

    /** Signs in to an organization that has other queues. */
    public void signInElsewhere(Queue... queues) {
        InMemoryGenesysCloud other = new InMemoryGenesysCloud();
        other.queues().addAll(List.of(queues));
        workspace.genesysProperty().set(Optional.of(Sessions.genesys("other", other)));
    }

    public void signOut() {
        workspace.genesysProperty().set(Optional.empty());
    }
}
