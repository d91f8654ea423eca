package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;
import static org.queuebridge.ui.compose.Composing.SALES;
import static org.queuebridge.ui.compose.Composing.SQS;
import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.queues.CoverageFilter;

/** What is edited follows what the user asks for, and what becomes of the rule. */
class EditFollowsTest {
    private final Composing composing = new Composing().complete();
    private final EditModel editing = composing.model().editing();

    private static void hold(Composing composing, String name) {
        composing
                .aws()
                .holding(
                        new Rule(
                                name,
                                PARTNER_BUS.name(),
                                "arn:aws:events:eu-central-1:111122223333:rule/" + name,
                                composing.preview().pattern().map(EventPattern::text),
                                true,
                                "of " + name,
                                Optional.empty(),
                                Optional.empty()),
                        new Target("t-1", SQS, Optional.empty()));
    }

    private Optional<String> edited() {
        return editing.editedProperty().get().map(EditedRules::name);
    }

    private void edit(String name) {
        hold(composing, name);
        composing.model().edit(name, List.of(name), false);
    }

    @Test
    void nothingHidesTheQueuesOfTheRule() {
        composing.queues().searchProperty().set("no queue has this name");
        composing.queues().selectedOnlyProperty().set(true);
        composing.queues().coveredProperty().set(CoverageFilter.NOT_COVERED);

        edit("mine");

        assertThat(composing.queues().shownProperty().get()).contains(BILLING, SALES);
    }

    @Test
    void whileTheRuleIsReadTheOldDraftCannotBeCreated() {
        HeldTasks held = new HeldTasks();
        Composing slow = new Composing(held).complete();
        held.runUntil(() -> slow.plan().plannedProperty().get().isReady());
        hold(slow, "mine");

        slow.model().edit("mine", List.of("mine"), false);
        assertThat(slow.model().offer().get()).isEqualTo(new ApplyAction("Reading the rule…", false));
        slow.model().create();
        held.runUntil(() -> slow.model().editing().editedProperty().get().isPresent());

        assertThat(slow.aws().changes()).isEmpty();
        assertThat(slow.state()).isInstanceOf(ComposeState.Composing.class);
    }

    @Test
    void whatWasAskedForLastIsEdited() {
        HeldTasks held = new HeldTasks();
        Composing slow = new Composing(held).complete();
        held.runUntil(() -> slow.plan().plannedProperty().get().isReady());
        hold(slow, "one");
        hold(slow, "two");
        slow.model().edit("one", List.of("one"), false);
        slow.model().edit("two", List.of("two"), false);

        held.runUntil(() -> slow.model().editing().editedProperty().get().isPresent());

        assertThat(slow.form().nameProperty().get()).isEqualTo("two");
    }

    @Test
    void anEditThatIsBegunDuringAnotherLeadsBackToTheDraft() {
        composing.form().nameProperty().set("draft");
        edit("one");
        edit("two");

        editing.end();

        assertThat(composing.form().nameProperty().get()).isEqualTo("draft");
    }

    @Test
    void aRuleThatIsSplitWhileItIsEditedIsASetFromThenOn() {
        edit("mine");
        int limit = composing.preview().usage().used();
        composing.limit(limit);
        composing.select(SALES);

        composing.model().create();

        EditedRules now = editing.editedProperty().get().orElseThrow();
        assertThat(now.set()).isTrue();
        assertThat(now.rules()).extracting(rule -> rule.key().name()).containsExactly("mine-1", "mine-2");
        assertThat(composing.there("mine")).isEmpty();
    }

    @Test
    void editingEndsOnceTheRuleIsDeletedElsewhere() {
        edit("mine");
        hold(composing, "mine-2");

        composing.deleteElsewhere("mine-2");
        assertThat(edited())
                .as("another rule, though its name looks like a part")
                .hasValue("mine");
        composing.deleteElsewhere("mine");

        assertThat(edited()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "null",
                "7",
                "{",
                "{\"source\":[\"a\"],}",
                "{\"source\":\"a\"}",
                "{}",
                "{\"source\":[]}"
            })
    void aPatternThatCannotBeSentSaysWhyInTheEditorAndBesideTheButton(String text) {
        composing.form().hand().write(text);

        assertThat(composing.preview().problem())
                .hasValueSatisfying(problem -> assertThat(problem.message()).isNotBlank());
        composing.model().create();
        assertThat(composing.form().patternErrorProperty().get())
                .startsWith("EventBridge would refuse this pattern: line ")
                .contains(composing.preview().problem().orElseThrow().message());
        assertThat(composing.aws().changes()).isEmpty();
    }
}
