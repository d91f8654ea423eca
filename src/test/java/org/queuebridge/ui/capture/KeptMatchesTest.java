package org.queuebridge.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.seen.FirstMatch;
import org.queuebridge.storage.memory.FirstMatchesFile;
import org.queuebridge.ui.rules.RulesFixture;
import org.queuebridge.ui.rules.model.BusPlace;

/** First matches in the user's folder, from one start of the program to the next. */
class KeptMatchesTest {
    private static final Instant EARLY = Instant.parse("2026-10-14T09:40:00Z");
    private static final FirstMatch BY_BILLING = new FirstMatch(EARLY, pattern(BILLING));

    @TempDir
    private Path folder;

    private final RulesFixture program = new RulesFixture();
    private FirstMatchesFile file;

    @BeforeEach
    void oneRuleWasSeen() {
        file = new FirstMatchesFile(folder);
        KeptMatches kept = follow(program);
        program.open();
        kept.saw(place(), Map.of("billing", BY_BILLING));
    }

    @Test
    void theNextProgramKnowsTheFirstOnes() {
        assertThat(shown(program)).isEqualTo(Map.of("billing", EARLY));

        RulesFixture next = new RulesFixture();
        KeptMatches kept = follow(next);
        next.open();
        kept.saw(place(), Map.of("billing", new FirstMatch(EARLY.plusSeconds(60), pattern(BILLING))));
        assertThat(shown(next)).isEqualTo(Map.of("billing", EARLY));
        next.choose(RulesFixture.EMPTY_BUS);
        assertThat(shown(next)).as("another bus").isEmpty();
        next.choose(BUS);
        assertThat(shown(next)).containsOnlyKeys("billing");
    }

    @Test
    void aRuleThatIsDeletedIsForgotten() {
        program.delete("billing");
        assertThat(shown(program)).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void aRuleThatWasDeletedOrChangedElsewhereIsForgottenOnceTheRulesAreLoaded() {
        file.change(
                place().session().account().seenBus(BUS.name()),
                _ -> Map.of(
                        "billing", BY_BILLING,
                        "gone", BY_BILLING,
                        "sales", new FirstMatch(EARLY, pattern(BILLING, SALES))));
        program.model.reload();
        assertThat(shown(program)).containsOnlyKeys("billing");
        assertThat(kept()).containsOnlyKeys("billing");
    }

    @Test
    void anotherPatternIsNotWhatWasSeen() {
        program.events.putRule(
                new RuleKey(BUS.name(), "billing"),
                rule("billing", pattern(SALES)).fields(),
                Map.of());
        program.model.reload();
        assertThat(shown(program)).isEmpty();
        assertThat(kept()).isEmpty();
    }

    private KeptMatches follow(RulesFixture fixture) {
        return new KeptMatches(file, Runnable::run, Runnable::run, fixture.model, fixture.workspace.firstSeen());
    }

    private BusPlace place() {
        return program.model.placeProperty().get().orElseThrow();
    }

    private Map<String, FirstMatch> kept() {
        return file.of(place().session().account().seenBus(BUS.name()));
    }

    private static Map<String, Instant> shown(RulesFixture fixture) {
        return fixture.workspace.firstSeen().byRuleProperty().get();
    }
}
