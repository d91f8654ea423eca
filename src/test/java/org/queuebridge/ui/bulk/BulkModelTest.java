package org.queuebridge.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.bulk.BulkEditResult;
import org.queuebridge.changes.bulk.BulkEditResult.Obstacle;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.rules.RulesFixture;

class BulkModelTest {
    private final BulkFixture screen = new BulkFixture();
    private final BulkModel model = screen.model;

    @BeforeEach
    void open() {
        screen.rules.open();
        screen.select("billing", "sales", "owned");
    }

    private BulkProposal proposal() {
        return model.proposalProperty().get().orElseThrow();
    }

    private Optional<String> patternOf(String rule) {
        return screen.rules.events.rule(BUS.name(), rule).orElseThrow().pattern();
    }

    private List<String> targetsOf(String rule) {
        return screen.rules.events.targets(BUS.name(), rule).stream()
                .map(Target::arn)
                .toList();
    }

    @Test
    void addsAPickedQueueToTheSelectedRulesOnceAPersonAgrees() {
        model.pick(OTHER, true);
        model.propose();

        assertThat(proposal().plan().changes())
                .extracting(change -> change.key().name())
                .as("but for the managed one")
                .containsExactly("billing", "sales");
        assertThat(patternOf("billing")).as("nothing is changed yet").hasValue(pattern(BILLING));

        model.apply();

        assertThat(patternOf("billing")).hasValue(pattern(BILLING, OTHER));
        assertThat(patternOf("sales")).hasValue(pattern(SALES, OTHER));
        assertThat(model.pickedProperty().get()).isEmpty();
        assertThat(screen.rules.model.changes().stateProperty().get()).isInstanceOf(ChangeState.Ended.class);
    }

    @Test
    void selectionsOfAnotherAccountAreForgotten() {
        model.pick(OTHER, true);

        screen.rules.workspace.awsProperty().set(Optional.empty());

        assertThat(model.pickedProperty().get()).isEmpty();
    }

    @Test
    void theListShowsTheQueuesThatRulesHaveNow() {
        model.pick(OTHER, true);
        model.propose();
        model.apply();

        assertThat(screen.rules.model.allProperty().get())
                .extracting(RuleInsight::queueIds)
                .contains(List.of(BILLING.id(), OTHER.id()), List.of(SALES.id(), OTHER.id()));
    }

    @Test
    void saysWhatIsMissingWhereNothingIsPicked() {
        model.propose();
        assertThat(model.errorProperty().get()).startsWith("Select the queues");

        model.kindProperty().set(BulkKind.REMOVE_TARGETS);
        assertThat(model.errorProperty().get()).isEmpty();
        model.propose();
        assertThat(model.errorProperty().get()).startsWith("Select the targets");

        model.kindProperty().set(BulkKind.ADD_TARGETS);
        model.propose();
        assertThat(model.targets().lines().getFirst().arnErrorProperty().get()).isNotEmpty();
        assertThat(model.proposalProperty().get()).isEmpty();
    }

    @Test
    void offersToRemoveOnlyWhatTheSelectedRulesHave() {
        assertThat(model.choice().foundProperty().get().queues()).containsExactly(BILLING, SALES, OTHER);

        model.kindProperty().set(BulkKind.REMOVE_QUEUES);
        assertThat(model.choice().foundProperty().get().queues()).containsExactly(BILLING, SALES);
        model.choice().searchProperty().set("sal");
        assertThat(model.choice().foundProperty().get().queues()).containsExactly(SALES);
        assertThat(model.offeredProperty().get().targets())
                .containsExactly(
                        new RemovableItems.SharedTarget(LAMBDA.arn(), 1),
                        new RemovableItems.SharedTarget(SQS.arn(), 1));
    }

    @Test
    void selectionsThatTheRulesLackAreForgotten() {
        model.kindProperty().set(BulkKind.REMOVE_QUEUES);
        model.pick(BILLING, true);
        model.pick(SALES, true);

        screen.select("sales", "owned");

        assertThat(model.pickedProperty().get()).containsOnlyKeys(SALES.id());
    }

    @Test
    void aRuleIsNotLeftWithoutQueues() {
        model.kindProperty().set(BulkKind.REMOVE_QUEUES);
        model.pick(BILLING, true);
        model.propose();

        assertThat(proposal().empty()).isTrue();
        assertThat(proposal().leftAlone())
                .containsExactly(new BulkEditResult("billing", List.of(), Optional.of(Obstacle.NO_QUEUE_LEFT)));
        assertThat(proposal().unchanged()).isEqualTo(1);
    }

    @Test
    void aQueueThatIsGoneFromTheOrganizationCanBeRemovedToo() {
        screen.rules.events.holding(
                rule(
                        "old",
                        pattern(
                                BILLING,
                                new Queue("AAAAAAAA-0000-4000-8000-000000000009", "", BILLING.division(), "", 0))),
                SQS);
        screen.rules.model.reload();
        screen.select("old", "sales");
        model.kindProperty().set(BulkKind.REMOVE_QUEUES);
        model.choice().searchProperty().set("AAAAAAAA");

        model.pick(model.choice().foundProperty().get().queues().getFirst(), true);
        model.propose();
        model.apply();

        assertThat(patternOf("old")).hasValue(pattern(BILLING));
    }

    @Test
    void targetsAreAddedAndRemoved() {
        model.kindProperty().set(BulkKind.ADD_TARGETS);
        model.targets().lines().getFirst().arnProperty().set(SQS.arn());
        model.propose();
        model.apply();
        assertThat(targetsOf("sales")).containsExactlyInAnyOrder(SQS.arn(), LAMBDA.arn());
        assertThat(targetsOf("billing")).containsExactly(SQS.arn());

        model.kindProperty().set(BulkKind.REMOVE_TARGETS);
        model.pickTarget(LAMBDA.arn(), true);
        model.propose();
        model.apply();
        assertThat(targetsOf("sales")).containsExactly(SQS.arn());
    }

    @Test
    void theListFollowsTheQueuesOfTheRules() {
        model.pick(OTHER, true);
        model.propose();
        model.apply();

        model.kindProperty().set(BulkKind.REMOVE_QUEUES);
        assertThat(model.choice().foundProperty().get().queues())
                .extracting(Queue::id)
                .containsExactlyInAnyOrder(BILLING.id(), SALES.id(), OTHER.id());
    }

    @Test
    void aConfirmationForAnotherBusChangesNothing() {
        model.pick(OTHER, true);
        model.propose();
        screen.rules.choose(RulesFixture.EMPTY_BUS);

        model.apply();

        assertThat(screen.rules.events.changes()).isEmpty();
        assertThat(model.proposalProperty().get()).isEmpty();
    }

    @Test
    void planErrorsOfAnotherBusAreNotShown() {
        screen.rules.events.failBefore("rule", DENIED);
        model.pick(OTHER, true);
        model.propose();

        screen.rules.choose(RulesFixture.EMPTY_BUS);

        assertThat(model.stateProperty().get()).isEqualTo(new BulkState.Picking());
    }

    @Test
    void queuesOfAnOrganizationThatWasLeftArePickedNoLonger() {
        model.pick(OTHER, true);

        screen.index.set(QueueIndex.EMPTY);

        assertThat(model.pickedProperty().get()).isEmpty();
    }

    @Test
    void saysWhyThereIsNoPlan() {
        screen.rules.events.failBefore("rule", DENIED);
        model.pick(OTHER, true);

        model.propose();

        assertThat(model.stateProperty().get()).isEqualTo(new BulkState.Failed(DENIED));
        assertThat(model.pickedProperty().get()).as("nothing is lost").containsOnlyKeys(OTHER.id());
    }
}
