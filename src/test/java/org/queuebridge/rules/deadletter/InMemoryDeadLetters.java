package org.queuebridge.rules.deadletter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;

/** Dead-letter queues in memory: all of them hold the same. */
public final class InMemoryDeadLetters implements DeadLetters {
    /** How much is in each queue. */
    public DeadLetterDepth depth = new DeadLetterDepth(0, 0, false);

    /** What is in each queue. */
    public List<DeadLetter> letters = List.of();

    /** Why a queue's depth cannot be read. */
    public Optional<Failure> depthFails = Optional.empty();

    /** Why a queue's messages cannot be received. */
    public Optional<Failure> peekFails = Optional.empty();

    /** The queues that were looked into. */
    public final List<String> peeked = new ArrayList<>();

    @Override
    public DeadLetterDepth depth(String queueArn) {
        failing(depthFails);
        return depth;
    }

    @Override
    public List<DeadLetter> peek(String queueArn, int most) {
        failing(peekFails);
        peeked.add(queueArn);
        return letters.stream().limit(most).toList();
    }

    private static void failing(Optional<Failure> why) {
        why.ifPresent(failure -> {
            throw new FailureException(failure);
        });
    }
}
