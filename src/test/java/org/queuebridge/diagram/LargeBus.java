package org.queuebridge.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.RuleInsight;

/** 300 rules of all sorts and 5,000 queues. */
public record LargeBus(List<RuleInsight> rules, KnownQueues queues) {
    private static final int RULES = 300;
    private static final int QUEUES = 5_000;
    private static final int NAMED = 30;

    public static LargeBus make() {
        Random random = new Random(11);
        List<Queue> queues = IntStream.range(0, QUEUES)
                .mapToObj(i -> InMemoryGenesysCloud.queue(
                        "%08x-1111-4222-8333-%012x".formatted(random.nextInt(), i), "Queue of the region " + i))
                .toList();
        List<RuleInsight> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            String name = "genesys-ended-team-" + i;
            rules.add(Examples.insight(
                    i % 50 == 49
                            ? Examples.rule(name, byCondition(i))
                            : Examples.rule(
                                    name,
                                    Examples.pattern(IntStream.range(0, NAMED)
                                            .mapToObj(_ -> queues.get(random.nextInt(QUEUES)))
                                            .distinct()
                                            .toArray(Queue[]::new))),
                    Examples.target("t", "sqs:eu-central-1:111122223333:queue-" + i % 40)));
        }
        return new LargeBus(rules, KnownQueues.of(queues, true));
    }

    private static String byCondition(int rule) {
        return rule % 100 == 99
                ? "{\"detail\":{\"eventBody\":{\"mediaType\":[\"VOICE\"]}}}"
                : "{\"detail\":{\"eventBody\":{\"queueId\":[{\"prefix\":\"" + Integer.toHexString(rule % 16)
                        + "\"}]}}}";
    }
}
