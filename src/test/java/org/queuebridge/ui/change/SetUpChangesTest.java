package org.queuebridge.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource.State;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.rules.InMemoryEventBuses;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.activity.ActivityRow;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.ProgressWords;
import org.queuebridge.words.StepWords;

/** Changes of the set-up on the screen: shown, applied, told, in Activity, and undone by the same key as any other. */
class SetUpChangesTest {
    private static final EventBus BUS = Sessions.PARTNER_BUS;
    private static final String USER_END = "v2.detail.events.conversation.{id}.user.end";

    private final Workspace workspace = new Workspace();
    private final TestChanges all = new TestChanges(new SameThreadTasks(), workspace).agreeing();
    private final ScreenChanges screen = new ScreenChanges(all.runner, all.followUps, workspace);
    private final InMemoryGenesysCloud genesys = InMemoryGenesysCloud.with(0);
    private final AwsSession aws = Sessions.aws(BUS);
    private final InMemoryEventBuses buses = (InMemoryEventBuses) aws.services().buses();

    @BeforeEach
    void connect() {
        genesys.edited()
                .holding(new EventBridgeIntegration(
                        "i1",
                        "To AWS",
                        BUS.shortName(),
                        "111122223333",
                        Sessions.REGION,
                        List.of("v2.one"),
                        true,
                        "ACTIVE",
                        ""));
        buses.holding(BUS.name(), State.PENDING);
        workspace.awsProperty().set(Optional.of(aws));
        workspace.genesysProperty().set(Optional.of(Sessions.genesys(genesys)));
    }

    @Test
    void aBusIsShownCreatedAndUndone() {
        ChangePlan plan = all.tools.settingUp(aws).createBus(BUS.name());

        assertThat(steps(plan)).singleElement().asString().contains("Create the event bus", BUS.shortName());
        assertThat(ShownPlan.of(plan).difference())
                .anyMatch(row -> row.toString().contains("EventSourceName"));
        apply(plan);

        assertThat(result()).returns("The event bus " + BUS.shortName() + " was created", AppliedWords::title);
        assertThat(newest())
                .returns("Create event bus " + BUS.shortName(), ActivityRow::what)
                .returns("as planned", ActivityRow::resultWords);
        all.undoLast(screen::followUp);
        assertThat(buses.bus(BUS.name())).isEmpty();
        assertThat(result().title()).isEqualTo("The change of “" + BUS.shortName() + "” was undone");
    }

    @Test
    void topicsAreShownAddedAndUndone() {
        ChangePlan plan = topics();

        assertThat(steps(plan)).singleElement().asString().contains("To AWS", "user.end");
        assertThat(ShownPlan.of(plan).difference())
                .anyMatch(row -> row.toString().contains(USER_END));
        apply(plan);

        assertThat(genesys.edited().list().getFirst().topics()).containsExactly("v2.one", USER_END);
        assertThat(result().text()).isEqualTo("Genesys Cloud reports the integration as active.");
        all.undoLast(screen::followUp);
        assertThat(genesys.edited().list().getFirst().topics()).containsExactly("v2.one");
    }

    @Test
    void undoingOneLeavesTheOtherToBeUndoneNext() {
        apply(all.tools.settingUp(aws).createBus(BUS.name()));
        apply(topics());

        all.undoLast(screen::followUp);
        assertThat(buses.bus(BUS.name())).isPresent();
        all.undoLast(screen::followUp);

        assertThat(buses.bus(BUS.name())).isEmpty();
    }

    @Test
    void aRefusalSaysWhatIsMissingAndThatNothingWasDone() {
        genesys.edited()
                .script()
                .failBefore(
                        "save",
                        new Failure.Forbidden(
                                Reason.GENESYS_PERMISSION,
                                List.of("integrations:integration:edit"),
                                Evidence.NONE,
                                "integrations:integration:edit",
                                Optional.empty()));

        apply(topics());

        assertThat(result().text()).contains("integrations:integration:edit");
        assertThat(result().kind()).isEqualTo(Notice.Kind.DANGER);
        assertThat(AppliedNotice.canUndo(applied())).isFalse();
        assertThat(workspace.awsReach().troubleProperty().get()).isEmpty();
        assertThat(ProgressWords.of(all.journal.entries().getFirst()))
                .singleElement()
                .satisfies(words -> assertThat(words.how()).contains("Saving the topics", "integration:edit"));
    }

    @Test
    void undoOfATopicThatIsNeededIsRefusedInWords() {
        apply(topics());
        genesys.edited().setTopics("i1", List.of(USER_END));

        all.undoLast(screen::followUp);

        assertThat(screen.stateProperty().get())
                .isInstanceOfSatisfying(
                        ChangeState.Failed.class,
                        failed -> assertThat(failed.failure().reason()).isEqualTo(Reason.INTEGRATION_FILTER_EMPTY));
    }

    @Test
    void waitingThatEndsWithoutSuccessCanBeFinished() {
        buses.neverActive();
        apply(all.tools.settingUp(aws).createBus(BUS.name()));
        assertThat(result()).returns(Notice.Kind.WARNING, AppliedWords::kind);
        assertThat(result().text()).contains("PENDING");
        assertThat(newest().result().canBeFinished()).isTrue();
    }

    private ChangePlan topics() {
        return all.tools.settingUp(aws).addTopics(BUS, List.of(USER_END), Optional.empty());
    }

    private void apply(ChangePlan plan) {
        screen.run("undo", aws, (rules, watch) -> rules.apply(plan, watch));
    }

    private static List<String> steps(ChangePlan plan) {
        return ShownPlan.of(plan).rules().stream()
                .map(ShownPlan.OfRule::steps)
                .flatMap(List::stream)
                .map(StepWords::what)
                .toList();
    }

    private ActivityRow newest() {
        return ActivityRow.of(all.journal.entries().getFirst().head(), ZoneOffset.UTC);
    }

    private Applied applied() {
        assertThat(screen.stateProperty().get()).isInstanceOf(ChangeState.Ended.class);
        return ((ChangeState.Ended) screen.stateProperty().get()).applied();
    }

    private AppliedWords result() {
        return AppliedWords.of(applied());
    }
}
