package org.queuebridge.capture;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.capture.port.CaptureServices;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.EventBridge;

/**
 * Removes temporary things of this program, as many as it can: what fails keeps nothing else from being removed. What
 * bears the tags goes last, so that what is left is found again.
 */
final class Removal {
    private final EventBridge events;
    private final CaptureServices services;
    private final List<FailureException> failures = new ArrayList<>();

    Removal(EventBridge events, CaptureServices services) {
        this.events = events;
        this.services = services;
    }

    /** A temporary rule with its targets, and the log policy of its name where it sends to a log group. */
    void rule(String bus, String name) {
        tried(() -> removeTargets(bus, name));
        if (CapturePlan.sendsToLogs(name)) {
            tried(() -> services.logs().disallow(name));
        }
        if (failures.isEmpty()) {
            tried(() -> events.deleteRule(bus, name));
        }
    }

    private void removeTargets(String bus, String name) {
        List<String> ids = events.targets(bus, name).stream().map(Target::id).toList();
        if (!ids.isEmpty()) {
            events.removeTargets(bus, name, ids);
        }
    }

    void queue(String name) {
        tried(() -> services.queues().delete(name));
    }

    private void tried(Runnable step) {
        try {
            step.run();
        } catch (FailureException e) {
            if (!(e.unlessCanceled() instanceof Failure.NotFound)) {
                failures.add(e);
            }
        }
    }

    List<Failure> failures() {
        return failures.stream().map(FailureException::failure).toList();
    }

    void throwFirst() {
        failures.stream().findFirst().ifPresent(first -> {
            throw first;
        });
    }
}
