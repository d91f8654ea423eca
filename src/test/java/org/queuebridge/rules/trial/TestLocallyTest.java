package org.queuebridge.rules.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.matching.EventRuler;

class TestLocallyTest {
    private static final Json.Obj EVENT = Json.obj("source", new Json.Str("relay"));
    private static final Optional<String> FITS = Optional.of("{\"source\":[\"relay\"]}");

    private final TestLocally tries = new TestLocally(new EventRuler());

    @Test
    void saysWhetherAnEventMatchesAndWhy() {
        assertThat(tries.answer(FITS, EVENT).matches()).isTrue();

        LocalTestResult other = tries.answer(Optional.of("{\"source\":[\"Relay\"]}"), EVENT);
        assertThat(other.matches()).isFalse();
        assertThat(((LocalTestResult.Judged) other).explanation().nearest().failing())
                .singleElement()
                .satisfies(field -> assertThat(field.path()).isEqualTo("source"));
    }

    @Test
    void saysWhatIsWrongWithAPattern() {
        LocalTestResult answer = tries.answer(Optional.of("{\"source\": \"relay\"}"), EVENT);

        assertThat(answer).isInstanceOfSatisfying(LocalTestResult.Refused.class, refused -> {
            assertThat(refused.problem().message()).contains("must be an object or an array");
            assertThat(refused.problem().line()).isEqualTo(1);
        });
    }

    @Test
    void aRuleOnAScheduleHasNothingToTry() {
        assertThat(tries.answer(Optional.empty(), EVENT)).isEqualTo(new LocalTestResult.NoPattern());
    }

    @Test
    void anEventThatTheEngineCannotReadIsNoMatch() {
        Json.Obj endless = Json.obj("source", new Json.Num("1".repeat(5_000)));

        assertThat(tries.answer(FITS, endless)).isEqualTo(new LocalTestResult.Unreadable());
    }

    @Test
    void makesAPatternReadyOnceWhileItIsKept() {
        AtomicInteger made = new AtomicInteger();
        TestLocally counting = new TestLocally(new Counting(made));
        counting.answer(FITS, EVENT);
        int once = made.get();
        counting.keep(Set.of(FITS.orElseThrow()));
        counting.answer(FITS, EVENT);
        assertThat(made).hasValue(once);

        counting.keep(Set.of());
        counting.answer(FITS, EVENT);
        assertThat(made).hasValue(2 * once);
    }

    @Test
    void tellsWithoutExplainingWhetherAnEventMatches() {
        String text = JsonWriter.compact(EVENT);
        assertThat(tries.matches(FITS, text)).isTrue();
        assertThat(tries.matches(Optional.of("{\"source\":[\"Relay\"]}"), text)).isFalse();
        assertThat(tries.matches(Optional.of("{\"source\": \"relay\"}"), text))
                .as("no valid pattern")
                .isFalse();
        assertThat(tries.matches(Optional.empty(), text)).isFalse();
        assertThat(tries.matches(FITS, "{\"source\":" + "1".repeat(5_000) + "}"))
                .as("an event that the engine cannot read")
                .isFalse();
    }

    private record Counting(AtomicInteger made) implements PatternMatcher {
        private static final PatternMatcher ENGINE = new EventRuler();

        @Override
        public Optional<PatternProblem> problem(String pattern) {
            return ENGINE.problem(pattern);
        }

        @Override
        public Predicate<String> compile(String pattern) {
            made.incrementAndGet();
            return ENGINE.compile(pattern);
        }
    }
}
