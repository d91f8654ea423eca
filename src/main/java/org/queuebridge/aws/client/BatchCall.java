package org.queuebridge.aws.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.net.Attempt;

/**
 * Sends the entries of a batch call, such as PutTargets, which answers 200 even when it refuses some of them. Entries
 * that failed because of a concurrent change are sent again; any other refusal is a failure.
 *
 * @param <E> type of an entry
 */
public final class BatchCall<E> implements Attempt<Boolean> {
    /** The most entries that PutTargets and RemoveTargets take (facts, EventBridge: limits). */
    private static final int BATCH = 10;

    private static final String CONFLICT = "ConcurrentModificationException";

    private final ServiceCalls calls;
    private final String action;
    private final Function<E, String> idOf;
    private final Function<List<E>, Refused> send;
    private List<E> left;

    /** The refused entries of one call. */
    public record Refused(int count, List<Entry> entries, Optional<String> requestId) {
        /** One refused entry, in the service's words. */
        public record Entry(String id, String code, String message) {}

        private boolean onlyConflicts() {
            return !entries.isEmpty()
                    && entries.stream().allMatch(entry -> entry.code().equals(CONFLICT));
        }

        private FailureException failure() {
            Optional<Entry> first = entries.stream().findFirst();
            String words = first.map(entry -> entry.id() + ": " + entry.code() + " " + entry.message())
                    .orElse("");
            Evidence evidence = new Evidence(first.map(Entry::code), first.map(Entry::message), requestId);
            return new FailureException(
                    new Failure.Invalid(Reason.AWS_ENTRIES_FAILED, List.of(Integer.toString(count), words), evidence));
        }
    }

    private BatchCall(
            ServiceCalls calls,
            String action,
            List<E> batch,
            Function<E, String> idOf,
            Function<List<E>, Refused> send) {
        this.calls = calls;
        this.action = action;
        this.left = batch;
        this.idOf = idOf;
        this.send = send;
    }

    /**
     * Sends all entries, in batches of the size that the service takes.
     *
     * @param idOf the id by which the service names a refused entry
     * @throws FailureException AWS_ENTRIES_FAILED, or how the call failed; earlier batches have been accepted
     */
    public static <E> void sendAll(
            ServiceCalls calls,
            String action,
            List<E> entries,
            Function<E, String> idOf,
            Function<List<E>, Refused> send) {
        for (int from = 0; from < entries.size(); from += BATCH) {
            List<E> batch = entries.subList(from, Math.min(from + BATCH, entries.size()));
            calls.until(new BatchCall<>(calls, action, batch, idOf, send));
        }
    }

    @Override
    public Result<Boolean> make() {
        return switch (calls.once(action, () -> send.apply(left))) {
            case Result.Again<Refused>(FailureException failure, var asked) -> new Result.Again<>(failure, asked);
            case Result.Done<Refused>(Refused refused) -> judge(refused);
        };
    }

    private Result<Boolean> judge(Refused refused) {
        if (refused.count() == 0) {
            return new Result.Done<>(true);
        }
        if (!refused.onlyConflicts()) {
            throw refused.failure();
        }
        Set<String> ids = refused.entries().stream().map(Refused.Entry::id).collect(Collectors.toSet());
        left = left.stream().filter(entry -> ids.contains(idOf.apply(entry))).toList();
        return new Result.Again<>(refused.failure(), Optional.empty());
    }
}
