package org.queuebridge.domain.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which queues can take the events that a target did not: standard ones in the rule's region, likely ones first. */
public final class DeadLetterQueues {
    private static final Pattern LIKELY = Pattern.compile("dlq|dead");

    private DeadLetterQueues() {}

    /**
     * Those that can be chosen for a target: first those that are named for dead letters and for the target.
     *
     * @param queues ARNs of all queues, in the order of their names
     * @param targetArn as typed
     * @param region the rule's
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

    /** The one to propose; empty where none is named for it. */
    public static Optional<String> proposed(List<String> queues, String targetArn, String region) {
        return of(queues, targetArn, region).stream().findFirst().filter(DeadLetterQueues::likely);
    }

    private static boolean likely(String queue) {
        return LIKELY.matcher(name(queue)).find();
    }

    private static String name(String arnText) {
        return Arn.parse(arnText)
                .flatMap(arn -> TargetKind.ofArn(arn).map(kind -> kind.shortName(arn)))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
