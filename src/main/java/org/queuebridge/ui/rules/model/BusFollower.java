package org.queuebridge.ui.rules.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.queuebridge.changes.Applied;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.change.ChangeRunner;

/** Keeps the bus's rules up to date with changes from any screen. */
record BusFollower(BusRules rules) implements ChangeRunner.Follower {
    @Override
    public Runnable after(AwsSession session, Applied applied) {
        Map<EventBus, ChangedRules> changed = session.listed().buses().stream()
                .filter(bus -> applied.rules().stream()
                        .anyMatch(result -> result.change().key().bus().equals(bus.name())))
                .collect(Collectors.toMap(
                        Function.identity(), bus -> ChangedRules.of(applied, bus, rule -> rules.reading(bus, rule))));
        return () -> shown(session).map(place -> changed.get(place.bus())).ifPresent(this::follow);
    }

    private void follow(ChangedRules changed) {
        boolean fits = changed.fits(rules.allProperty().get());
        rules.update(changed::now);
        if (!fits || rules.loading()) {
            rules.reload();
        }
    }

    /** Where rules may differ from the list, the list is loaded again. */
    @Override
    public void unsure(AwsSession session, Failure failure) {
        if (shown(session).isPresent() && mayHaveChanged(failure)) {
            rules.reload();
        }
    }

    private Optional<BusPlace> shown(AwsSession session) {
        return rules.placeProperty().get().filter(place -> place.session().equals(session));
    }

    private static boolean mayHaveChanged(Failure failure) {
        return switch (failure) {
            case Failure.NotFound _, Failure.Conflict _, Failure.Canceled _, Failure.Unexpected _ -> true;
            case Failure.SignIn _, Failure.Forbidden _, Failure.Throttled _, Failure.Network _, Failure.Invalid _ ->
                false;
        };
    }
}
