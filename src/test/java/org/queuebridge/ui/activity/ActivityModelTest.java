package org.queuebridge.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.SQS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.code.Language;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.change.CodeModel;
import org.queuebridge.words.ProgressWords;

class ActivityModelTest {
    private static final Failure UNREADABLE =
            new Failure.Unexpected(Reason.JOURNAL_UNREADABLE, List.of("journal.jsonl"), Evidence.NONE);

    private final ActivityFixture screen = new ActivityFixture();

    @Test
    void showsTheNewestFirstAndSelectsIt() {
        screen.disabled("billing", "sales").deleted("sales");

        assertThat(screen.shown()).containsExactly("Delete sales: as planned", "Disable 2 rules: as planned");
        assertThat(screen.selected().what()).isEqualTo("Delete sales");
        assertThat(screen.selected().where()).isEqualTo("111122223333 · eu-central-1");
        assertThat(screen.selected().who()).isEqualTo("Admin/jane");
        assertThat(screen.selected().sandbox()).isFalse();
    }

    @Test
    void whatIsChosenStaysChosen() {
        screen.disabled("billing").deleted("sales");
        screen.model.choose("0");

        screen.disabled("billing");

        assertThat(screen.selected().what()).isEqualTo("Disable billing");
        assertThat(screen.selected().id()).isEqualTo("0");
    }

    @Test
    void findsByRulesOfAPlanPlaceAndPerson() {
        screen.disabled("billing", "sales").deletedAt("http://127.0.0.1:4010", "sales");

        screen.model.filterProperty().set("BILL jane");
        assertThat(screen.shown()).containsExactly("Disable 2 rules: as planned");
        screen.model.filterProperty().set("nobody");
        assertThat(screen.shown()).isEmpty();
        assertThat(screen.model.selectedProperty().get()).isEmpty();

        screen.model.show("1");
        assertThat(screen.selected().sandbox()).isTrue();
    }

    @Test
    void saysOfEachResultWhatItIs() {
        screen.events.failBefore("deleteRule", LIMIT);
        screen.deleted("billing").killedWhileDeleting("sales");

        assertThat(screen.shown()).containsExactly("Delete sales: unfinished", "Delete billing: failed");
        screen.journal.settle("1");
        screen.model.reload();
        assertThat(screen.shown().getFirst()).isEqualTo("Delete sales: dismissed unfinished");
    }

    @Test
    void detailsSayHowFarEachRuleGotWhatIsNotAsPlannedFirst() {
        screen.events.pass("deleteRule").failBefore("deleteRule", LIMIT);
        screen.deleted("billing", "sales");

        ActivityDetail detail = screen.model.detailProperty().get().orElseThrow();
        assertThat(detail.rules())
                .hasSize(2)
                .extracting(ProgressWords::asPlanned)
                .containsExactly(false, true);
        assertThat(detail.rules().getFirst().how()).startsWith("Deleting the rule failed.");
        assertThat(detail.rules())
                .extracting(ProgressWords::steps)
                .containsExactly("1 of 2 steps done", "2 of 2 steps done");
        assertThat(detail.plan().rules()).hasSize(2);
    }

    @Test
    void aPermissionThatWasRefusedIsSaidAndCanBeFinished() {
        RuleImage sales = new ReadRule(screen.events)
                .image(new RuleKey(BUS.name(), "sales"))
                .orElseThrow();
        Grant grant = new Grant(TargetKind.SQS, SQS.arn(), BUS.ruleArn("sales"));
        RuleChange made = new RuleChange(sales.key(), Optional.empty(), Optional.of(sales), List.of(grant), List.of());
        try (Journal.Page page = screen.journal.begin(
                screen.session().account(), new ChangePlan(Purpose.CREATE, List.of(made)), Optional.empty())) {
            ChangeResult.Refused refused = new ChangeResult.Refused(1, DENIED);
            page.sending(sales.key(), 0);
            page.answered(sales.key(), 0);
            page.sending(sales.key(), 1);
            page.refused(sales.key(), refused);
            page.sending(sales.key(), 2);
            page.answered(sales.key(), 2);
            page.ended(sales.key(), new ChangeResult.Unpermitted(made, List.of(refused), Optional.of(sales)));
        }
        screen.model.reload();

        assertThat(screen.shown()).containsExactly("Create sales: permission refused");
        assertThat(screen.selected().result().canBeFinished()).isTrue();
        assertThat(screen.model.detailProperty().get().orElseThrow().rules())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.steps()).isEqualTo("2 of 3 steps done");
                    assertThat(rule.how()).startsWith("The rule exists, but SQS ended does not allow it");
                });
    }

    @Test
    void detailsSayWhereTheProgramEnded() {
        screen.killedWhileDeleting("sales");

        ActivityDetail detail = screen.model.detailProperty().get().orElseThrow();
        assertThat(detail.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.how())
                        .isEqualTo("The program ended during: Deleting the rule. This step may or may not be done."));
    }

    @Test
    void readErrorsAreShownUntilReadingSucceeds() {
        screen.deleted("sales");
        screen.journal.unreadable(Optional.of(UNREADABLE));
        screen.model.reload();
        assertThat(screen.model.stateProperty().get()).isEqualTo(new ActivityState.Failed(UNREADABLE));
        assertThat(screen.shown()).isEmpty();

        screen.journal.unreadable(Optional.empty());
        screen.model.reload();
        assertThat(screen.model.stateProperty().get()).isEqualTo(new ActivityState.Loaded());
        assertThat(screen.shown()).hasSize(1);
    }

    @Test
    void olderChangesAreReadOnceTheyAreAskedFor() {
        for (int i = 0; i < 250; i++) {
            screen.journal
                    .begin(screen.session().account(), new ChangePlan(Purpose.UPDATE, List.of()), Optional.empty())
                    .close();
        }
        screen.model.reload();
        assertThat(screen.shown()).hasSize(200);
        assertThat(screen.model.plansProperty().get().older()).isTrue();

        screen.model.readOlder();

        assertThat(screen.shown()).hasSize(250);
        assertThat(screen.model.plansProperty().get().older()).isFalse();
    }

    @Test
    void readErrorsOfDetailsAreShownUntilOthersAreSelected() {
        screen.deleted("sales").disabled("billing");
        screen.journal.unreadable(Optional.of(UNREADABLE));
        screen.model.choose("0");
        assertThat(screen.model.troubleProperty().get()).contains(UNREADABLE);
        assertThat(screen.model.detailProperty().get()).isEmpty();

        screen.journal.unreadable(Optional.empty());
        screen.model.choose("1");
        assertThat(screen.model.troubleProperty().get()).isEmpty();
        assertThat(screen.model.detailProperty().get()).isPresent();
    }

    @Test
    void readingThatIsSupersededIsNotShown() {
        HeldTasks tasks = new HeldTasks();
        ActivityFixture slow = new ActivityFixture(tasks);
        slow.model.reload();
        slow.deleted("sales");
        tasks.runNext();
        assertThat(slow.model.stateProperty().get()).isEqualTo(new ActivityState.Loading());

        tasks.runNext();
        assertThat(slow.shown()).hasSize(1);
    }

    @Test
    void writesAPlanAsAScriptForItsOwnPlace() {
        screen.deleted("sales");
        CodeModel code = new CodeModel(Runnable::run, Runnable::run, _ -> Optional.empty());
        ActivityRow row = screen.selected();

        code.write(Language.CLI, () -> screen.model.plan(row), screen.model.codeDestination(row));

        assertThat(code.codeProperty().get()).contains("delete-rule", "111122223333", "eu-central-1");
    }
}
