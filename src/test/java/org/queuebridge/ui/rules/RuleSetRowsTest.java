package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.rules.model.RuleListModel;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RuleRowBuilder;
import org.queuebridge.ui.rules.model.VerificationState;

/** A set of rules is one row that opens, and one thing to be done something to. */
class RuleSetRowsTest {
    private final RulesFixture screen = new RulesFixture();
    private final RuleListModel list = screen.model.list();

    @BeforeEach
    void open() {
        screen.events.holding(rule("ended-1", pattern(BILLING)), SQS).holding(rule("ended-2", pattern(SALES)), SQS);
        screen.open();
    }

    private RuleRow set() {
        return screen.line("ended");
    }

    @Test
    void isOneRowWithAllItsQueues() {
        assertThat(screen.shownNames()).contains("ended").doesNotContain("ended-1", "ended-2");
        assertThat(set().queueWords()).isEqualTo("Billing EN, Sales");
        assertThat(set().targetWords()).isEqualTo("SQS ended");
        assertThat(set().spoken()).startsWith("ended, 2 rules, Enabled");
        assertThat(list.shownProperty().get().all()).isEqualTo(5);
    }

    @Test
    void opensAndCloses() {
        list.open(set(), true);
        assertThat(screen.shownNames()).containsSubsequence("ended", "ended-1", "ended-2");

        list.open(set(), false);
        assertThat(screen.shownNames()).doesNotContain("ended-1");
    }

    @Test
    void itsRulesStayBehindItHoweverTheRowsAreSorted() {
        list.open(set(), true);
        List<RuleRow> lines = list.shownProperty().get().lines();

        Comparator<RuleRow> order =
                RuleRowBuilder.together(Comparator.comparing(RuleRow::name).reversed(), lines);

        assertThat(lines.stream().sorted(order).map(RuleRow::name))
                .containsExactly("untargeted", "sales", "owned", "ended", "ended-1", "ended-2", "billing");
    }

    @Test
    void itsRuleThatIsChosenByNameIsShownByIt() {
        list.choose("ended-2");

        assertThat(screen.selectedName()).hasValue("ended");
    }

    @Test
    void isSwitchedAsOne() {
        list.choose("ended…");

        screen.disable(screen.model.changeable().names().toArray(String[]::new));

        assertThat(screen.events.changes()).containsExactlyInAnyOrder("disable ended-1", "disable ended-2");
        assertThat(set().stateWords()).isEqualTo("Disabled");
    }

    @Test
    void saysHowManyOfItsRulesAreEnabled() {
        screen.disable("ended-1");

        assertThat(set().stateWords()).isEqualTo("1 of 2 enabled");
    }

    @Test
    void isDeletedAsOneAndRestoredAsOne() {
        list.choose("ended…");

        screen.delete(screen.model.changeable().names().toArray(String[]::new));

        assertThat(screen.shownNames()).doesNotContain("ended");
        assertThat(screen.events.holds(BUS.name(), "ended-1")).isEmpty();
        Applied deleted =
                ((ChangeState.Ended) screen.model.changes().stateProperty().get()).applied();
        screen.model.changes().followUp(deleted, UndoOrFinish.UNDO);
        assertThat(screen.shownNames()).contains("ended");
    }

    @Test
    void isVerifiedAsOne() {
        list.choose("ended…");

        screen.model.verification().verifyChosen();

        assertThat(screen.model.verification().shownProperty().get())
                .isInstanceOfSatisfying(
                        VerificationState.Done.class,
                        done -> assertThat(done.rules())
                                .extracting(result -> result.rule().rule())
                                .containsExactly("ended-1", "ended-2"));
    }

    @Test
    void ofASetAndItsOpenedRuleTogetherNothingIsDoneTwice() {
        list.open(set(), true);
        list.choose(List.of("ended…", "ended-1", "owned"));

        assertThat(screen.model.changeable().names()).containsExactly("ended-1", "ended-2");
    }
}
