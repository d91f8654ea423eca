package org.queuebridge.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.build.PatternBuilder;
import org.queuebridge.task.HeldTasks;

class BenchModelTest {
    private final BenchFixture bench = new BenchFixture();

    @Test
    void saysOfEveryRuleWhetherTheEventMatchesThoseThatMatchFirst() {
        bench.open().withBilling();

        assertThat(bench.rows())
                .containsExactly(
                        "billing: Matches",
                        "billing-off: Matches, but disabled",
                        "sales: Does not match",
                        "nightly: Runs on a schedule");
        assertThat(bench.model.shownProperty().get().matching()).isEqualTo(2);
    }

    @Test
    void theComposedPatternComesFirst() {
        bench.open().withBilling().compose(pattern(SALES));

        assertThat(bench.rows()).startsWith("Pattern being composed: Does not match", "billing: Matches");
        assertThat(bench.selected()).contains("Pattern being composed");
    }

    @Test
    void theEventIsOfWhatThePatternIsNarrowedTo() {
        PatternIntent outboundChats = new PatternIntent(
                StandardFormat.PARTNER,
                EventSource.exactly(BUS.name()),
                FiresWhen.by(EndMeaning.AGENT_ENDED).narrowedTo(Set.of("CHAT"), Set.of("OUTBOUND")));
        bench.open()
                .compose(PatternBuilder.build(outboundChats, List.of(BILLING.id()))
                        .orElseThrow()
                        .text());

        bench.model.testComposed(Optional.of(outboundChats), Optional.of(BILLING.id()));
        assertThat(bench.model.selectedProperty().get().orElseThrow().hereWords())
                .isEqualTo("Matches");

        bench.event().sample().mediaProperty().set("VOICE");
        assertThat(bench.model.selectedProperty().get().orElseThrow().hereWords())
                .isEqualTo("Does not match");
    }

    @Test
    void namesWhatKeepsTheEventOut() {
        bench.open().withBilling();

        assertThat(line("sales").whyWords()).isEqualTo("queueId");
        assertThat(line("sales").spoken()).isEqualTo("sales, Enabled, Does not match, queueId");
    }

    @Test
    void showsTheRulesBeforeThereIsAnEvent() {
        bench.open();

        assertThat(bench.rows()).containsExactly("sales: —", "billing: —", "billing-off: —", "nightly: —");
    }

    @Test
    void keepsTheSelectionWhereverTheLineMoves() {
        bench.open();
        bench.model.choose("sales");
        bench.withBilling();
        assertThat(bench.selected()).contains("sales");

        bench.model.onlyMatchingProperty().set(true);
        assertThat(bench.rows()).hasSize(2);
        assertThat(bench.selected()).contains("billing");
        bench.model.onlyMatchingProperty().set(false);
        assertThat(bench.selected()).contains("sales");
    }

    @Test
    void asksAwsAboutAllThatIsShown() {
        bench.open().withBilling();
        bench.model.askAll();

        assertThat(bench.rows())
                .containsExactly(
                        "billing: Matches / Matches",
                        "billing-off: Matches, but disabled / Matches",
                        "sales: Does not match / Does not match",
                        "nightly: Runs on a schedule");
        assertThat(bench.model.shownProperty().get().lines()).noneMatch(TrialRow::differs);
        assertThat(bench.model.askingProperty().get()).isEqualTo(new AskState.Idle());
    }

    @Test
    void asksAwsAboutTheSelectedLineAlone() {
        bench.open().withBilling();
        bench.model.choose("sales");
        bench.model.askSelected();

        assertThat(bench.rows()).contains("billing: Matches", "sales: Does not match / Does not match");
    }

    @Test
    void saysWhereAwsDiffers() {
        bench.events.awsMatches((_, _) -> true);
        bench.open().withBilling();
        bench.model.askAll();

        assertThat(line("sales").differs()).isTrue();
        assertThat(line("sales").spoken()).contains("AWS says otherwise: Matches");
        assertThat(line("billing").differs()).isFalse();
    }

    @Test
    void aPatternThatAwsRefusesIsSaidOfItsLine() {
        bench.open().withBilling();
        bench.model.choose("billing");
        bench.events.failBefore("testPattern", LIMIT);
        bench.model.askSelected();

        assertThat(line("billing").awsWords()).isEqualTo("Invalid");
    }

    @Test
    void forgetsWhatAwsSaidOfAnotherEvent() {
        bench.open().withBilling();
        bench.model.askAll();
        bench.event().sample().queueIdProperty().set(Optional.of(SALES.id()));

        assertThat(bench.rows()).startsWith("sales: Matches");
        assertThat(bench.rows()).noneMatch(row -> row.contains("/"));
    }

    @Test
    void saysWhyAwsCouldNotBeAsked() {
        bench.events.failBefore("testPattern", DENIED);
        bench.open().withBilling();
        bench.model.askAll();

        assertThat(bench.model.askingProperty().get()).isEqualTo(new AskState.Failed(DENIED));
        assertThat(bench.workspace.awsReach().troubleProperty().get()).contains(DENIED);
        bench.model.askAll();
        assertThat(bench.model.askingProperty().get()).isEqualTo(new AskState.Idle());
        assertThat(bench.workspace.awsReach().troubleProperty().get()).isEmpty();
    }

    @Test
    void resultsForAnOlderEventAreDropped() {
        HeldTasks tasks = new HeldTasks();
        BenchFixture held = new BenchFixture(tasks).open().withBilling();
        held.model.askAll();
        assertThat(held.model.askingProperty().get()).isEqualTo(new AskState.Running(0, 2));
        held.event().sample().queueIdProperty().set(Optional.of(SALES.id()));
        tasks.runNext();

        assertThat(held.rows()).noneMatch(row -> row.contains("/"));
        assertThat(held.model.askingProperty().get()).isEqualTo(new AskState.Idle());
    }

    @Test
    void asksNothingAboutAnEventThatAwsWouldRefuse() {
        bench.open();
        bench.event().textProperty().set("{\"detail\": {}}");
        bench.model.askAll();

        assertThat(bench.events.calls()).noneMatch(call -> call.startsWith("testPattern"));
    }

    @Test
    void takesARuleWithAnEventOfItsFirstQueue() {
        bench.open();
        bench.model.test(bench.rules.allProperty().get().stream()
                .filter(each -> each.rule().name().equals("billing-off"))
                .findFirst()
                .orElseThrow());

        assertThat(bench.selected()).contains("billing-off");
        assertThat(bench.event().sample().queueNameProperty().get()).isEqualTo(BILLING.name());
        assertThat(line("billing-off").matches()).isTrue();
    }

    @Test
    void followsTheRulesAsTheyAreLoadedAnew() {
        bench.open().withBilling();
        bench.events.holding(disabled(rule("billing", pattern(BILLING))));
        bench.model.reload();

        assertThat(bench.rows()).startsWith("billing: Matches, but disabled");
    }

    @Test
    void anInvalidPatternIsSaidWithItsPlace() {
        bench.events.holding(rule("broken", "{\"source\": \"x\"}"));
        bench.open().withBilling();

        assertThat(bench.rows()).contains("broken: Invalid");
    }

    private TrialRow line(String name) {
        return bench.model.shownProperty().get().lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
