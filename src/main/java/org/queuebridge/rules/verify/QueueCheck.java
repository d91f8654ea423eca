package org.queuebridge.rules.verify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.task.Parallel;

/**
 * Checks whether the queues that a rule names still exist; queues that are not loaded are looked up one by one.
 *
 * @param cloud Genesys Cloud; empty where nobody is signed in
 */
record QueueCheck(KnownQueues known, Optional<GenesysCloud> cloud) {
    private static final int ASKED_AT_ONCE = 4;

    Finding of(List<String> ids) throws InterruptedException {
        List<String> toAsk =
                ids.stream().filter(id -> known.queue(id).isEmpty()).toList();
        if (ids.isEmpty()) {
            return Findings.QUEUES_NONE.with();
        }
        if (!toAsk.isEmpty() && cloud.isEmpty()) {
            return Findings.QUEUES_UNKNOWN.with(List.of(Integer.toString(toAsk.size())), toAsk);
        }
        Map<String, Optional<Queue>> answers = new ConcurrentHashMap<>();
        Optional<Failure> failure = ask(toAsk, answers);
        List<String> gone = toAsk.stream()
                .filter(id -> answers.containsKey(id) && answers.get(id).isEmpty())
                .toList();
        if (!gone.isEmpty()) {
            return Findings.QUEUES_MISSING.with(
                    List.of(Integer.toString(gone.size())),
                    gone.stream().map(known::label).toList());
        }
        return failure.map(why -> unknown(why, toAsk, answers)).orElseGet(() -> all(ids, answers));
    }

    /** Stops at the first failure: further calls would fail as well. */
    private Optional<Failure> ask(List<String> ids, Map<String, Optional<Queue>> answers) throws InterruptedException {
        try {
            Parallel.each(ids, ASKED_AT_ONCE, id -> answers.put(id, ask(id)));
            return Optional.empty();
        } catch (FailureException e) {
            return Optional.of(e.unlessCanceled());
        }
    }

    private Optional<Queue> ask(String id) {
        return cloud.flatMap(genesys -> genesys.queue(id.toLowerCase(Locale.ROOT)));
    }

    private static Finding unknown(Failure why, List<String> asked, Map<String, Optional<Queue>> answers) {
        if (why instanceof Failure.Forbidden forbidden) {
            return Findings.QUEUES_DENIED.with(List.of(forbidden.permission()), FailureEvidence.of(why));
        }
        List<String> open =
                asked.stream().filter(id -> !answers.containsKey(id)).toList();
        return Findings.QUEUES_UNKNOWN.with(
                List.of(Integer.toString(open.size())),
                Stream.concat(FailureEvidence.of(why).stream(), open.stream()).toList());
    }

    private Finding all(List<String> ids, Map<String, Optional<Queue>> answers) {
        List<String> labels = ids.stream()
                .map(id -> answers.getOrDefault(id, Optional.empty())
                        .map(queue -> queue.name() + " (" + id + ")")
                        .orElseGet(() -> known.label(id)))
                .toList();
        return Findings.QUEUES_PASS.with(List.of(Integer.toString(ids.size())), labels);
    }
}
