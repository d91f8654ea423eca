package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;
import static org.queuebridge.ui.compose.Composing.LAMBDA;
import static org.queuebridge.ui.compose.Composing.SALES;
import static org.queuebridge.ui.compose.Composing.SQS;
import static org.queuebridge.ui.compose.Composing.SUPPORT;
import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.session.Sessions;

class EditModelTest {
    private static final Target FULL = new Target("t-1", SQS, Optional.empty())
            .with(Json.obj(
                    Map.entry("InputPath", new Json.Str("$.detail")),
                    Map.entry("FieldOfTheFuture", Json.obj("Depth", new Json.Num("7")))));

    private Composing composing = new Composing().complete();

    private void hold(String name, String pattern, String description, Target... targets) {
        composing
                .aws()
                .holding(
                        new Rule(
                                name,
                                PARTNER_BUS.name(),
                                "arn:aws:events:eu-central-1:111122223333:rule/" + name,
                                new RuleFields(
                                        Optional.of(pattern),
                                        Optional.empty(),
                                        RuleFields.DISABLED,
                                        description,
                                        Optional.of(Composing.ROLE)),
                                Optional.empty()),
                        targets);
    }

    private String composedPattern() {
        return composing.preview().pattern().map(EventPattern::text).orElseThrow();
    }

    private RuleWithTargets there(String name) {
        return composing.there(name).orElseThrow();
    }

    private Applied applied() {
        assertThat(composing.state()).isInstanceOf(ComposeState.Ended.class);
        return ((ComposeState.Ended) composing.state()).applied();
    }

    @Test
    void fillsTheFormWithTheRule() {
        hold("mine", composedPattern(), "for Ann", FULL);
        composing.deselect(BILLING);

        composing.model().edit("mine", List.of("mine"), false);

        RuleForm form = composing.form();
        assertThat(form.nameProperty().get()).isEqualTo("mine");
        assertThat(form.nameFixedProperty().get()).isTrue();
        assertThat(form.descriptionProperty().get()).isEqualTo("for Ann");
        assertThat(form.enabledProperty().get()).isFalse();
        assertThat(form.roleProperty().get()).isEqualTo(Composing.ROLE);
        assertThat(form.targets().lines())
                .extracting(line -> line.arnProperty().get())
                .containsExactly(SQS);
        assertThat(composing.isSelected()).containsExactly(BILLING.id());
    }

    @Test
    void nothingChangedIsNothingSent() {
        hold("mine", composedPattern().replace(":", " : "), "", FULL);
        composing.model().edit("mine", List.of("mine"), false);

        composing.model().create();

        assertThat(composing.model().offer().get()).isEqualTo(new ApplyAction("No changes", false));
        assertThat(composing.state()).isInstanceOf(ComposeState.Composing.class);
        assertThat(composing.aws().changes()).isEmpty();
    }

    @Test
    void whatIsNotChangedIsSentBackAsItIs() {
        hold("mine", composedPattern(), "", FULL);
        composing.model().edit("mine", List.of("mine"), false);

        composing.select(SALES);
        composing.form().targets().add();
        composing.form().targets().lines().getLast().arnProperty().set(LAMBDA);
        composing.model().create();

        assertThat(applied().complete()).isTrue();
        assertThat(there("mine").targets()).containsExactly(FULL, new Target("target-2", LAMBDA, Optional.empty()));
        assertThat(there("mine").rule().pattern().orElseThrow()).contains(BILLING.id(), SALES.id());
        assertThat(there("mine").rule().fields().state()).isEqualTo(RuleFields.DISABLED);
        assertThat(there("mine").rule().roleArn()).hasValue(Composing.ROLE);
    }

    @Test
    void aTargetCanBeRemoved() {
        hold("mine", composedPattern(), "", FULL, new Target("t-2", LAMBDA, Optional.empty()));
        composing.model().edit("mine", List.of("mine"), false);

        composing.form().targets().remove(composing.form().targets().lines().getFirst());
        composing.model().create();

        assertThat(there("mine").targets()).extracting(Target::id).containsExactly("t-2");
    }

    @Test
    void anotherArnOfTheSameKindKeepsTheTargetsSettings() {
        hold("mine", composedPattern(), "", FULL);
        composing.model().edit("mine", List.of("mine"), false);

        composing.target(SQS + "-2", "");
        composing.model().create();

        assertThat(there("mine").targets())
                .containsExactly(new Target("t-1", SQS + "-2", Optional.empty(), FULL.settings()));
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        hold("mine", composedPattern(), "", FULL);
        composing.model().edit("mine", List.of("mine"), false);
        hold("mine", composedPattern(), "theirs", FULL);

        composing.select(SALES);
        composing.model().create();

        assertThat(applied().left()).singleElement().isInstanceOf(ChangeResult.ChangedMeanwhile.class);
        assertThat(composing.aws().changes()).isEmpty();
    }

    @Test
    void whatWasComposedBeforeComesBack() {
        hold("mine", composedPattern(), "for Ann", FULL);
        composing.select(SALES);
        composing.form().nameProperty().set("next");
        composing.model().edit("mine", List.of("mine"), false);

        composing.model().editing().end();

        assertThat(composing.isSelected()).containsExactly(BILLING.id(), SALES.id());
        assertThat(composing.form().nameProperty().get()).isEqualTo("next");
        assertThat(composing.form().nameFixedProperty().get()).isFalse();
        assertThat(composing.form().enabledProperty().get()).isTrue();
    }

    @Test
    void anotherAccountEndsIt() {
        hold("mine", composedPattern(), "", FULL);
        composing.model().edit("mine", List.of("mine"), false);

        composing.workspace().awsProperty().set(Optional.of(Sessions.aws(PARTNER_BUS)));

        assertThat(composing.model().editing().editedProperty().get()).isEmpty();
    }

    @Test
    void aRuleThatIsGoneIsSaid() {
        composing.model().edit("gone", List.of("gone"), false);

        assertThat(composing.state())
                .isInstanceOfSatisfying(
                        ComposeState.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(Failure.NotFound.class));
        assertThat(composing.model().editing().editedProperty().get()).isEmpty();
    }

    @Test
    void aPatternThatOthersWroteStaysUnlessItIsWrittenAnew() {
        String theirs = "{\"account\":[\"1\"], \"source\":[{\"prefix\":\"aws.partner\"}]}";
        hold("theirs", theirs, "", FULL);
        composing.model().edit("theirs", List.of("theirs"), false);
        assertThat(composing.form().hand().textProperty().get().orElseThrow()).contains("\n  \"account\": [\"1\"]");

        composing.form().descriptionProperty().set("everything");
        composing.model().create();
        assertThat(there("theirs").rule().pattern()).hasValue(theirs);

        composing.form().hand().write("{\"source\": [{\"prefix\": \"aws.\"}]}");
        composing.model().create();
        assertThat(there("theirs").rule().pattern()).hasValue("{\"source\":[{\"prefix\":\"aws.\"}]}");
    }

    @Test
    void whatIsWrongWithAPatternIsSaidWithItsPlaceAndNothingIsSent() {
        composing.form().hand().write("{\n  \"source\": \"a\"\n}");

        assertThat(composing.preview().problem()).hasValueSatisfying(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(13);
            assertThat(problem.message()).contains("must be an object or an array");
        });
        composing.model().create();
        assertThat(composing.form().patternErrorProperty().get()).isNotEmpty();
        assertThat(composing.aws().changes()).isEmpty();
    }

    /** Two queues fit into one pattern. */
    private void holdSet() {
        Composing one = new Composing().complete();
        one.select(SALES);
        PatternBudget two = new PatternBudget(one.preview().usage().used());
        composing = new Composing(new SameThreadTasks(), two, Runnable::run, Runnable::run);
        composing.select(BILLING, SALES, SUPPORT);
        composing.target(SQS, "");
        composing.form().nameProperty().set("ended");
        composing.model().create();
        assertThat(applied().complete()).isTrue();
    }

    private List<String> rulesWith(Queue queue) {
        return Stream.of("ended-1", "ended-2", "ended-3")
                .filter(name -> composing
                        .there(name)
                        .filter(rule -> rule.rule().pattern().orElseThrow().contains(queue.id()))
                        .isPresent())
                .toList();
    }

    @Test
    void ofASetThatIsEditedAsFewQueuesAsPossibleChangeTheirRule() {
        holdSet();
        List<String> billing = rulesWith(BILLING);
        List<String> support = rulesWith(SUPPORT);
        composing.model().edit("ended", List.of("ended-1", "ended-2"), true);

        composing.deselect(SALES);
        composing.model().create();

        assertThat(applied().complete()).isTrue();
        assertThat(List.of(BILLING, SUPPORT))
                .allSatisfy(queue -> assertThat(rulesWith(queue)).hasSize(1));
        assertThat(rulesWith(SALES)).isEmpty();
        assertThat(List.of(rulesWith(BILLING), rulesWith(SUPPORT))).containsAnyOf(billing, support);
    }

    @Test
    void aRuleOfTheSetThatIsNotNeededAnyMoreGoesAndComesBackWhenItIs() {
        holdSet();
        composing.model().edit("ended", List.of("ended-1", "ended-2"), true);

        composing.deselect(SALES, SUPPORT);
        composing.model().create();
        assertThat(applied().complete()).isTrue();
        assertThat(rulesWith(BILLING)).hasSize(1);
        assertThat(Stream.of("ended-1", "ended-2").flatMap(name -> composing.there(name).stream()))
                .hasSize(1);

        composing.select(SALES, SUPPORT);
        composing.model().create();
        assertThat(applied().complete()).isTrue();
        assertThat(Stream.of(BILLING, SALES, SUPPORT))
                .allSatisfy(queue -> assertThat(rulesWith(queue)).hasSize(1));
        assertThat(composing.there("ended")).isEmpty();
    }

    @Test
    void theUpdateOfASetCanBeUndone() {
        holdSet();
        composing.model().edit("ended", List.of("ended-1", "ended-2"), true);
        composing.deselect(SALES, SUPPORT);
        composing.model().create();

        composing.model().followUp(applied(), UndoOrFinish.UNDO);

        assertThat(applied().complete()).isTrue();
        assertThat(Stream.of(BILLING, SALES, SUPPORT))
                .allSatisfy(queue -> assertThat(rulesWith(queue)).hasSize(1));
    }
}
