package org.queuebridge.ui.capture;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.pattern.build.ConditionPath;

/** A capture that a person is asked about: what they choose, and what it will make. On the window's thread. */
public final class CaptureDraft {
    /** After which a capture can be made to end by itself; the first is proposed. */
    static final List<Duration> LENGTHS = List.of(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4));

    private final CaptureModel model;
    private final AwsSession session;
    private final CaptureRequest wanted;
    private final ObjectProperty<Optional<ConditionPath>> without;
    private final ObjectProperty<Duration> length = new SimpleObjectProperty<>(LENGTHS.getFirst());
    private final BooleanProperty toLogs = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<CapturePlan> plan;

    /** Proposes to capture the whole bus: what a rule without one condition matches may be just as little. */
    public CaptureDraft(CaptureModel model, AwsSession session, CaptureRequest wanted) {
        this.model = model;
        this.session = session;
        this.wanted = wanted;
        without = new SimpleObjectProperty<>(Optional.empty());
        plan = new ReadOnlyObjectWrapper<>(planned());
        without.subscribe((_, _) -> plan.set(planned()));
        length.subscribe((_, _) -> plan.set(planned()));
        toLogs.subscribe((_, _) -> plan.set(planned()));
    }

    AwsSession session() {
        return session;
    }

    CaptureRequest wanted() {
        return wanted;
    }

    /** The conditions that can be left out. */
    List<ConditionPath> conditions() {
        return wanted.conditions();
    }

    /** The condition of the rule to leave out; empty for all events of the bus. */
    ObjectProperty<Optional<ConditionPath>> withoutProperty() {
        return without;
    }

    ObjectProperty<Duration> lengthProperty() {
        return length;
    }

    /** Whether events go to a log group. */
    BooleanProperty toLogsProperty() {
        return toLogs;
    }

    /** What will be made. */
    ReadOnlyObjectProperty<CapturePlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Makes what is shown, under the shown name; counts its time from now. */
    void start() {
        model.start(session, wanted, planned().named(plan.get()));
    }

    private CapturePlan planned() {
        return model.plan(session, wanted, wanted.pattern(without.get()), length.get(), toLogs.get());
    }
}
