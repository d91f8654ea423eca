package org.queuebridge.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.pattern;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.RuleInsight;

class ConsequencesSpeedTest {
    private static RuleInsight rule(String name, int from, int to) {
        Queue[] queues = IntStream.range(from, to)
                .mapToObj(i ->
                        InMemoryGenesysCloud.queue("d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f%06d".formatted(i), "Queue " + i))
                .toArray(Queue[]::new);
        return insight(Examples.rule(name, pattern(queues)), SQS);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** As many rules as a bus takes, with as many queues as a pattern takes. */
    @Test
    @Timeout(60)
    void foreseesWhatStopsOnAFullBus() {
        List<RuleInsight> all = IntStream.range(0, 300)
                .mapToObj(i -> rule("rule-" + i, i % 150 * 45, i % 150 * 45 + 45))
                .toList();

        long began = cpu();
        Consequences consequences = Consequences.of(all.subList(0, 10), all, KnownQueues.NONE, (_, _) -> Answer.YES);
        System.out.printf("10 of 300 rules: %d ms of CPU%n", (cpu() - began) / 1_000_000);

        assertThat(consequences.queues()).hasSize(10 * 45);
        assertThat(consequences.any()).isEqualTo(Answer.NO);
    }
}
