package org.queuebridge.domain.pattern.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.build.PatternBudget.Usage;

class PatternBudgetTest {
    private static final String SOURCE =
            "aws.partner/genesys.com/cloud/9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/conversation-detail-events";

    /** A pattern with one queue has 246 characters, counted by hand; each further one adds 39. */
    @ParameterizedTest
    @CsvSource({
        "1,  2048, 246,  true,  46, 0",
        "2,  2048, 285,  true,  45, 0",
        "46, 2048, 2001, true,  1,  0",
        "47, 2048, 2040, true,  0,  0",
        "47, 2040, 2040, true,  0,  0",
        "48, 2048, 2079, false, 0,  1",
        "60, 2048, 2547, false, 0,  13",
        "60, 4096, 2547, true,  39, 0",
    })
    void countsTheRemainingCharacters(int queues, int limit, int used, boolean fits, int more, int tooMany) {
        Usage usage = new PatternBudget(limit).usage(pattern(queues));
        assertThat(usage).isEqualTo(new Usage(used, limit));
        assertThat(usage.fits()).isEqualTo(fits);
        assertThat(usage.left()).isEqualTo(fits ? limit - used : 0);
        assertThat(usage.moreQueues()).isEqualTo(more);
        assertThat(usage.queuesTooMany()).isEqualTo(tooMany);
    }

    @ParameterizedTest
    @CsvSource({"1", "20", "47", "48", "100"})
    void countsTheQueuesThatFit(int queues) {
        PatternBudget budget = PatternBudget.DEFAULT;
        Usage usage = budget.usage(pattern(queues));
        int most = queues + usage.moreQueues() - usage.queuesTooMany();
        assertThat(budget.usage(pattern(most)).fits()).isTrue();
        assertThat(budget.usage(pattern(most + 1)).fits()).isFalse();
    }

    private static EventPattern pattern(int queues) {
        List<String> ids = IntStream.range(0, queues)
                .mapToObj(i -> new UUID(7, i).toString())
                .toList();
        return PatternBuilder.build(
                        new PatternIntent(
                                StandardFormat.PARTNER,
                                EventSource.exactly(SOURCE),
                                FiresWhen.by(EndMeaning.AGENT_ENDED)),
                        ids)
                .orElseThrow();
    }
}
