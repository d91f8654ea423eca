package org.queuebridge.domain.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lists the queues that can be the dead-letter queue of a target: standard queues in the rule's region, likely ones
 * first.
 */
public final class DeadLetterQueues {
    private static final Pattern LIKELY = Pattern.compile("dlq|dead");

    private DeadLetterQueues() {}

    /**
     * Returns the possible queues for a target: first those with names that suggest dead letters and this target.
     *
     * @param queues ARNs of all queues, in the order of their names
     * @param targetArn the ARN as typed
     * @param region the rule's region
     */
    public static List<String> of(List<String> queues, String targetArn, String region) {
        String target = name(targetArn);
        return queues.stream()
                .filter(queue -> !queue.equals(targetArn))
                .filter(queue -> TargetSettings.checkDeadLetters(queue, region).isEmpty())
                .sorted(Comparator.comparing((String queue) -> !likely(queue))
                        .thenComparing(queue -> target.isEmpty() || !name(queue).contains(target)))
                .toList();
    }

    /** Returns the queue to propose; empty if no name suggests one. */
    public static Optional<String> proposed(List<String> queues, String targetArn, String region) {
        return of(queues, targetArn, region).stream().findFirst().filter(DeadLetterQueues::likely);
    }

    private static boolean likely(String queue) {
        return LIKELY.matcher(name(queue)).find();
    }

    private static String name(String arnText) {
        return TargetKind.shortName(arnText).orElse("").toLowerCase(Locale.ROOT);
    }
}
