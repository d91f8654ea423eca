package org.queuebridge.ui.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.QueueChange;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleIssue;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.rules.RulesFixture;
import org.queuebridge.ui.rules.diagram.DiagramModel;

class RulesModelTest {
    private final RulesFixture screen = new RulesFixture();

    @Test
    void showsTheRulesOfTheBusThatIsChosen() {
        screen.open();

        assertThat(screen.shownNames()).containsExactlyInAnyOrder("billing", "sales", "untargeted", "owned");
        assertThat(screen.model.stateProperty().get()).isEqualTo(new RulesState.Loaded(RulesFixture.NOW, 0));
        screen.choose(RulesFixture.EMPTY_BUS);
        assertThat(screen.shownNames()).isEmpty();
        assertThat(screen.model.stateProperty().get()).isEqualTo(new RulesState.Loaded(RulesFixture.NOW, 0));
    }

    @Test
    void saysWhatIsMissingBeforeThereCanBeRules() {
        assertThat(screen.model.stateProperty().get()).isEqualTo(new RulesState.NotConnected());
        screen.connect();
        assertThat(screen.model.stateProperty().get()).isEqualTo(new RulesState.NoBus());
        screen.choose(new EventBus("of-another-account", "arn"));
        assertThat(screen.model.stateProperty().get()).isEqualTo(new RulesState.NoBus());
    }

    @Test
    void forgetsTheRulesWhenDisconnected() {
        screen.open();
        screen.workspace.awsProperty().set(Optional.empty());

        assertThat(screen.shownNames()).isEmpty();
        assertThat(screen.model.stateProperty().get()).isEqualTo(new RulesState.NotConnected());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ''            , billing sales untargeted owned
        BILL          , billing untargeted
        sálés         , sales
        d5a3c6f1      , billing untargeted
        lambda        , sales
        sqs billing   , billing
        nothing       , ''
        """)
    void findsByNameQueueAndTarget(String filter, String names) {
        screen.open();
        screen.model.list().filterProperty().set(filter);

        assertThat(String.join(" ", screen.shownNames())).isEqualTo(names);
    }

    @Test
    void showsOnlyWhatHasFindings() {
        screen.open();
        screen.model.list().onlyFindingsProperty().set(true);

        assertThat(screen.shownNames()).containsExactly("untargeted");
        var shown = screen.model.list().shownProperty().get();
        assertThat(shown.all()).isEqualTo(4);
        assertThat(shown.withFindings()).isEqualTo(1);
    }

    @Test
    void namesQueuesAsSoonAsTheyAreKnown() {
        screen.known.set(KnownQueues.NONE);
        screen.open();
        assertThat(screen.line("billing").queueWords()).isEqualTo("d5a3c6f1…");

        screen.known.set(KnownQueues.of(Set.of(BILLING), true));
        assertThat(screen.line("billing").queueWords()).isEqualTo("Billing EN");
        assertThat(screen.line("sales").queueWords()).isEqualTo("0b9a8c7d… (gone)");
        assertThat(screen.line("sales").hasFinding()).isTrue();
    }

    @Test
    void saysWhatBecameOfQueuesByTheirNames() {
        screen.open();
        screen.known.set(KnownQueues.of(Set.of(BILLING), true)
                .with(Map.of(
                        BILLING.id(),
                        List.of(new QueueChange.Renamed(BILLING.id(), "Billing", "Billing EN")),
                        SALES.id(),
                        List.of(new QueueChange.Gone(SALES.id(), "Sales", List.of())))));

        assertThat(screen.line("billing").spoken()).contains("Billing is now called Billing EN.");
        assertThat(screen.line("billing").issueWords()).isEqualTo("queue renamed");
        assertThat(screen.line("billing").hasFinding()).isFalse();
        assertThat(screen.line("sales").queueWords()).isEqualTo("Sales (gone)");
        assertThat(screen.line("sales").what(RuleIssue.QUEUE_GONE)).startsWith("Sales is no longer listed: ");
        assertThat(screen.line("sales").hasFinding()).isTrue();
        screen.model.list().filterProperty().set("sales");
        assertThat(screen.shownNames()).as("found by the name that it had").containsExactly("sales");
    }

    @Test
    void keepsTheSelectionWhenRulesAreLoadedAnew() {
        screen.open();
        screen.model.list().choose("sales");
        screen.events.holding(rule("another", pattern(SALES)));
        screen.model.reload();

        assertThat(screen.shownNames()).contains("another");
        assertThat(screen.selectedName()).contains("sales");
    }

    @Test
    void selectsNothingThatIsNotSeen() {
        screen.open();
        screen.model.list().choose("sales");
        screen.model.list().filterProperty().set("billing");
        assertThat(screen.selectedName()).isEmpty();

        screen.model.list().filterProperty().set("");
        assertThat(screen.selectedName()).contains("sales");
    }

    @Test
    void showsARuleThatIsAskedForWhateverIsFiltered() {
        screen.open();
        screen.model.list().filterProperty().set("billing");
        screen.events.holding(rule("created", pattern(SALES)));
        screen.model.select("created");
        assertThat(screen.selectedName()).isEmpty();

        screen.model.reload();
        assertThat(screen.selectedName()).contains("created");
    }

    @Test
    void keepsWhatWasThereWhileLoadingAndWhereThatFails() {
        HeldTasks tasks = new HeldTasks();
        RulesFixture slow = new RulesFixture(tasks).open();
        tasks.runNext();
        slow.events.failBefore("rules", CUT);
        slow.model.reload();

        assertThat(slow.model.stateProperty().get()).isEqualTo(new RulesState.Loading.Again(RulesFixture.NOW));
        assertThat(slow.shownNames()).hasSize(4);
        tasks.runNext();
        assertThat(slow.model.stateProperty().get()).isEqualTo(new RulesState.Failed(CUT));
        assertThat(slow.shownNames()).hasSize(4);
        assertThat(slow.workspace.awsReach().troubleProperty().get()).hasValue(CUT);
        slow.model.reload();
        tasks.runNext();
        assertThat(slow.workspace.awsReach().troubleProperty().get()).isEmpty();
    }

    @Test
    void namesRulesBeforeTheirTargetsAreKnown() {
        Map<String, String> seen = new ConcurrentHashMap<>();
        screen.events.before("targets untargeted", () -> {
            RuleRow row = screen.line("untargeted");
            RuleListModel.Shown shown = screen.model.list().shownProperty().get();
            seen.put("targets", row.targetWords());
            seen.put("issues", row.issueWords());
            seen.put("sentence", new RuleSentence(row).words());
            seen.put("loading", Integer.toString(shown.loading()));
            seen.put("findings", Long.toString(shown.withFindings()));
        });
        screen.open();

        assertThat(seen)
                .containsEntry("targets", "loading…")
                .containsEntry("issues", "targets loading")
                .containsEntry("loading", "4")
                .containsEntry("findings", "0")
                .hasEntrySatisfying("sentence", words -> assertThat(words).endsWith("Its targets are still loading."));
        assertThat(screen.line("untargeted").issueWords()).isEqualTo("no target");
        assertThat(screen.model.list().shownProperty().get().loading()).isZero();
    }

    /** What is said of the whole bus waits for its last page. */
    @Test
    void namesTheRulesOfThePagesThatAreListed() {
        List<String> rows = new ArrayList<>();
        List<RulesState> states = new ArrayList<>();
        screen.events.before("last page", () -> {
            rows.addAll(screen.shownNames());
            states.add(screen.model.stateProperty().get());
            assertThat(screen.model.allProperty().get()).isEmpty();
        });
        screen.open();

        assertThat(states).containsExactly(new RulesState.Loading.Names());
        assertThat(rows).hasSize(2);
        assertThat(screen.shownNames()).hasSize(4).containsAll(rows);
        assertThat(screen.model.allProperty().get()).hasSize(4);
    }

    /** A part of the rules would leave queues without one. */
    @Test
    void drawsNoPictureOfAPartOfTheRules() {
        DiagramModel diagrams = new DiagramModel(screen.model, Runnable::run, Runnable::run);
        diagrams.activeProperty().set(true);
        List<Boolean> drawn = new ArrayList<>();
        screen.events.before(
                "last page", () -> drawn.add(diagrams.drawnProperty().get().isPresent()));
        screen.open();

        assertThat(drawn).containsExactly(false);
        assertThat(diagrams.drawnProperty().get())
                .hasValueSatisfying(now -> assertThat(now.isEmpty()).isFalse());
    }

    @Test
    void aListThatBreaksOffShowsNoRules() {
        screen.events.failBefore("last page", CUT);
        screen.open();

        assertThat(screen.model.stateProperty().get()).isEqualTo(new RulesState.Failed(CUT));
        assertThat(screen.shownNames()).isEmpty();
    }

    @Test
    void saysWhichTargetsAreNotKnownWhenLoadingEnds() {
        screen.events.failBefore("targets sales", new Failure.Canceled());
        screen.open();

        assertThat(screen.shownNames()).hasSize(4);
        assertThat(screen.model.stateProperty().get()).isEqualTo(new RulesState.Failed(new Failure.Canceled()));
        assertThat(screen.line("sales").targetWords()).isEqualTo("could not be read");
        assertThat(screen.model.list().shownProperty().get().loading()).isZero();
    }

    @Test
    void aVerificationOutlivesTheLoadingOfTargets() {
        screen.events.before("targets billing", () -> {
            screen.model.list().choose("billing");
            screen.model.verifySelected();
        });
        screen.open();

        assertThat(screen.model.verification().shownProperty().get()).isInstanceOf(VerificationState.Done.class);
    }

    @Test
    void showsNoRulesOfTheBusBefore() {
        HeldTasks tasks = new HeldTasks();
        RulesFixture slow = new RulesFixture(tasks).open();
        slow.choose(RulesFixture.EMPTY_BUS);
        tasks.runNext();

        assertThat(slow.shownNames()).isEmpty();
        assertThat(slow.model.stateProperty().get()).isEqualTo(new RulesState.Loading.Names());
        tasks.runNext();
        assertThat(slow.model.stateProperty().get()).isEqualTo(new RulesState.Loaded(RulesFixture.NOW, 0));
    }

    @Test
    void cancelingIsSaid() {
        screen.open();
        screen.events.failBefore("rules", new Failure.Canceled());
        screen.model.reload();

        assertThat(screen.model.stateProperty().get()).isEqualTo(new RulesState.Failed(new Failure.Canceled()));
    }

    @Test
    void putsPatternsOfOthersInWordsWithTheQueuesNames() {
        screen.events.holding(rule(
                "foreign",
                "{\"detail.eventBody.queueId\":[{\"prefix\":\"d5\"},\"" + BILLING.id() + "\"],\"account\":[\"1\"]}"));
        screen.open();

        assertThat(new RowPattern(screen.line("foreign")).sentences())
                .containsExactly("Matches every event where the queue's id is “Billing EN” or begins with “d5”"
                        + " and account is “1”.");
        assertThat(new RowPattern(screen.line("owned")).sentences())
                .containsExactly("Everything on this bus: it asks only for what all of its events have.");
        assertThat(new RowPattern(screen.line("billing")).sentences())
                .as("made here: read as meant")
                .isEmpty();
    }
}
