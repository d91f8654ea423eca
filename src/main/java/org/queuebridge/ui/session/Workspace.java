package org.queuebridge.ui.session;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RulePlace;
import org.queuebridge.metrics.quota.AccountQuotas;

/** The state that all screens share: the two sessions and the chosen bus. Read and changed on the window's thread. */
public final class Workspace {
    private final ObjectProperty<Optional<GenesysSession>> genesys = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AwsSession>> aws = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<EventBus>> bus = new SimpleObjectProperty<>(Optional.empty());

    private final ObjectProperty<Optional<AccountQuotas>> quotas = new SimpleObjectProperty<>(Optional.empty());

    private final FirstSeen firstSeen = new FirstSeen();
    private final Reachability genesysReach = new Reachability();
    private final Reachability awsReach = new Reachability();

    public Workspace() {
        genesys.subscribe(_ -> genesysReach.answered());
        aws.subscribe(_ -> awsReach.answered());
        aws.subscribe((_, _) -> firstSeen.clear());
        bus.subscribe((_, _) -> firstSeen.clear());
        genesys.subscribe(
                (before, _) -> before.ifPresent(session -> session.cloud().close()));
    }

    /** The Genesys Cloud organization; empty while nobody is signed in. */
    public ObjectProperty<Optional<GenesysSession>> genesysProperty() {
        return genesys;
    }

    /** The AWS account and region; empty while not connected. */
    public ObjectProperty<Optional<AwsSession>> awsProperty() {
        return aws;
    }

    /** Which rules of the bus were seen to match an event. */
    public FirstSeen firstSeen() {
        return firstSeen;
    }

    /** Whether Genesys Cloud answers. */
    public Reachability genesysReach() {
        return genesysReach;
    }

    /** Whether AWS answers. */
    public Reachability awsReach() {
        return awsReach;
    }

    /**
     * Records whether requests to AWS were answered; ignored where another account is connected meanwhile.
     *
     * @param failure why one failed; empty where all were answered
     */
    public void heard(AwsSession session, Optional<Failure> failure) {
        if (aws.get().equals(Optional.of(session))) {
            failure.ifPresentOrElse(awsReach::failed, awsReach::answered);
        }
    }

    /** The bus whose rules are shown and created; empty while none is chosen. */
    public ObjectProperty<Optional<EventBus>> busProperty() {
        return bus;
    }

    /** Whether AWS is connected and a bus chosen. */
    public ObservableValue<Boolean> busChosen() {
        return aws.flatMap(session -> bus.map(chosen -> session.isPresent() && chosen.isPresent()));
    }

    /** How many rules and how long patterns the connected account can have; empty until that is read. */
    public ObjectProperty<Optional<AccountQuotas>> quotasProperty() {
        return quotas;
    }

    /** Where rules are created; not known while AWS is not connected. */
    public RulePlace place() {
        return aws.get()
                .map(session -> new RulePlace(
                        session.account().region(), session.account().id()))
                .orElse(RulePlace.UNKNOWN);
    }

    /** Signs out of both sides, and wipes what their sessions keep. */
    public void leave() {
        genesys.set(Optional.empty());
        aws.set(Optional.empty());
    }
}
