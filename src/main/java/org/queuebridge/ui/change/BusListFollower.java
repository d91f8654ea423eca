package org.queuebridge.ui.change;

import java.util.Optional;
import org.queuebridge.changes.Applied;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.ListedBuses;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.Listed;
import org.queuebridge.ui.session.Workspace;

/** Lists the buses again once one was created or deleted, so that it can be selected, or no longer can be. */
public record BusListFollower(Workspace workspace) implements ChangeRunner.Follower {
    @Override
    public Runnable after(AwsSession session, Applied applied) {
        boolean ofBus = applied.setUp()
                .filter(result -> result.change() instanceof BusChange)
                .isPresent();
        Optional<ListedBuses> listed = ofBus ? listed(session) : Optional.empty();
        return () -> listed.ifPresent(now -> show(session, now));
    }

    private static Optional<ListedBuses> listed(AwsSession session) {
        EventBridge events = session.services().eventBridge();
        try {
            Listed<EventBus> buses = events.buses();
            return Optional.of(new ListedBuses(buses.items(), buses.unreadable(), events.partnerSources()));
        } catch (FailureException e) {
            var _ = e.unlessCanceled(); // the change is reported; connecting again lists the buses
            return Optional.empty();
        }
    }

    private void show(AwsSession session, ListedBuses now) {
        workspace
                .awsProperty()
                .get()
                .filter(session::sameConnection)
                .ifPresent(connected -> workspace.awsProperty().set(Optional.of(connected.withListed(now))));
    }

    @Override
    public void unsure(AwsSession session, Failure failure) {
        // What is listed is as it was.
    }
}
