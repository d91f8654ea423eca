package org.queuebridge.rules.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.LIMIT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.FailureException;
import org.queuebridge.rules.InMemoryEventBridge;

class TestWithAwsTest {
    private final InMemoryEventBridge events =
            new InMemoryEventBridge().awsMatches((pattern, _) -> pattern.equals("a"));
    private final Map<String, AwsTestResult> told = new ConcurrentHashMap<>();
    private final List<Integer> progress = new CopyOnWriteArrayList<>();

    @Test
    void tellsWhatAwsSaysOfEachPattern() throws InterruptedException {
        ask("a", "b");

        assertThat(told)
                .containsOnly(
                        Map.entry("a", new AwsTestResult.Said(true)), Map.entry("b", new AwsTestResult.Said(false)));
        assertThat(progress).startsWith(0).contains(2);
    }

    @Test
    void aPatternThatAwsRefusesDoesNotKeepItFromTheOthers() throws InterruptedException {
        events.failBefore("testPattern", LIMIT);
        ask("a", "c");

        assertThat(told.values()).contains(new AwsTestResult.Refused(LIMIT)).hasSize(2);
    }

    @Test
    void endsWhereAwsCannotBeAsked() {
        events.failBefore("testPattern", DENIED);

        assertThatThrownBy(() -> ask("a"))
                .isInstanceOfSatisfying(
                        FailureException.class, e -> assertThat(e.failure()).isEqualTo(DENIED));
    }

    private void ask(String... patterns) throws InterruptedException {
        new TestWithAws(events).ask(Set.of(patterns), "{}", told::put, (done, _) -> progress.add(done));
    }
}
