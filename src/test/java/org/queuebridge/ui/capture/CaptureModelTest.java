package org.queuebridge.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.queuebridge.capture.CapturePattern;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.capture.CapturedEvent;
import org.queuebridge.capture.FakeInstances;
import org.queuebridge.capture.InMemoryQueues;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.pattern.build.ConditionPath;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.rules.seen.FirstMatches;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.capture.list.CaptureLine;
import org.queuebridge.ui.capture.list.CaptureRow;
import org.queuebridge.ui.capture.list.CapturedList;
import org.queuebridge.ui.rules.RulesFixture;

class CaptureModelTest {
    private final HeldTasks tasks = new HeldTasks();
    private final RulesFixture fixture = new RulesFixture().open();
    private Instant now = RulesFixture.NOW;
    private final CaptureModel model = model(fixture, tasks, () -> now);
    private final AwsSession session = fixture.workspace.awsProperty().get().orElseThrow();
    private final InMemoryQueues queues =
            (InMemoryQueues) session.services().capture().queues();

    /** Captures nothing yet, and does on this thread what the tasks do not hold. */
    static CaptureModel model(RulesFixture fixture, Tasks tasks, InstantSource clock) {
        return new CaptureModel(
                tasks,
                Runnable::run,
                Runnable::run,
                fixture.workspace,
                fixture.model,
                fixture.known,
                new CaptureTools(
                        new EventRuler(),
                        FirstMatches.forgetful(),
                        new FakeInstances("here/1/1", Set.of()),
                        clock,
                        _ -> {}));
    }

    @Test
    void showsWhichRulesMatchAnEventAndWhyTheChosenOneDoesNot() {
        CapturePlan plan = start();
        queues.send(plan.name(), event("1", BILLING.id()), event("2", OTHER.id()), event("3", BILLING.id()));
        endAtSecondReceive();
        tasks.runLast();

        List<CaptureRow> rows = model.list().shownProperty().get().rows();
        assertThat(rows).extracting(CaptureRow::queueWords).containsExactly("Billing EN", OTHER.id(), "Billing EN");
        assertThat(rows).extracting(CaptureRow::ruleWords).containsExactly("matches", "queueId", "matches");
        assertThat(rows.getFirst().matching()).containsExactly("billing", "untargeted");
        assertThat(rows.get(1).matching()).isEmpty();
        assertThat(held(plan).messages()).as("deleted once they are shown").isEmpty();
        assertThat(fixture.workspace.firstSeen().byRuleProperty().get()).containsOnlyKeys("billing", "untargeted");
    }

    private InMemoryQueues.Held held(CapturePlan plan) {
        return Objects.requireNonNull(queues.held().get(plan.name()));
    }

    @Test
    void removesEverythingOnceTheTimeIsOver() {
        CapturePlan plan = start();
        assertThat(queues.held()).containsKey(plan.name());
        assertThat(held(plan).retention()).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(fixture.events.holds(BUS.name(), plan.name())).isPresent();
        fixture.model.reload();
        now = plan.removed();
        tasks.runLast();
        tasks.runLast();
        assertThat(model.stateProperty().get())
                .isEqualTo(new RunState.Ended<>(plan, Optional.empty(), Optional.empty()));
        assertThat(fixture.shownNames()).doesNotContain(plan.name());
        assertThat(queues.held()).isEmpty();
        assertThat(fixture.events.holds(BUS.name(), plan.name())).isEmpty();
        assertThat(model.leftovers()).isEmpty();
    }

    @Test
    void makesWhatTheDialogShowsAndCountsItsTimeFromThen() {
        CaptureDraft draft = new CaptureDraft(model, session, new CaptureRequest(BUS, Optional.empty()));
        CapturePlan shown = draft.planProperty().get();
        now = now.plusSeconds(90);
        draft.start();
        tasks.runLast();
        assertThat(queues.held()).containsOnlyKeys(shown.name());
        assertThat(model.stateProperty().get().planned().map(CapturePlan::removed))
                .hasValue(shown.removed().plusSeconds(90));
    }

    @Test
    void removesWhatWasMadeWhereMakingFails() {
        fixture.events.failBefore("putTargets", DENIED);
        CapturePlan plan = start();
        tasks.runLast();
        assertThat(model.stateProperty().get())
                .isEqualTo(new RunState.Ended<>(plan, Optional.of(DENIED), Optional.empty()));
        assertThat(queues.held()).isEmpty();
        assertThat(fixture.events.holds(BUS.name(), plan.name())).isEmpty();
    }

    @Test
    void saysWhatCouldNotBeRemovedAndTriesAgain() {
        CapturePlan plan = start();
        now = plan.removed();
        tasks.runLast();
        fixture.events.failBefore("deleteRule", DENIED);
        tasks.runLast();
        assertThat(model.stateProperty().get())
                .isEqualTo(new RunState.Ended<>(plan, Optional.empty(), Optional.of(DENIED)));
        assertThat(model.leftovers()).hasSize(1);
        model.stop();
        tasks.runLast();
        assertThat(model.stateProperty().get().live()).isFalse();
        assertThat(fixture.events.holds(BUS.name(), plan.name())).isEmpty();
    }

    @Test
    void stoppedWhileItIsMadeItReceivesNothingAndRemovesWhatWasMade() {
        CaptureRequest wanted = new CaptureRequest(BUS, Optional.empty());
        CapturePlan plan = model.plan(session, wanted, CapturePattern.WHOLE_BUS, Duration.ofMinutes(15), false);
        model.start(session, wanted, plan);
        model.stop();
        tasks.runLast();
        tasks.runLast();
        assertThat(model.stateProperty().get().live()).isFalse();
        assertThat(queues.held()).isEmpty();
    }

    @Test
    void sweepsWhatAnEarlierProgramLeftWhenItConnects() {
        CapturePlan plan = start();
        fixture.model.reload();
        assertThat(fixture.shownNames()).contains(plan.name());
        CaptureModel next = model(fixture, tasks, () -> now);
        tasks.runLast();
        assertThat(fixture.shownNames()).doesNotContain(plan.name());
        assertThat(next.unsweptProperty().get()).isEmpty();
        assertThat(fixture.events.holds(BUS.name(), plan.name())).isEmpty();
        assertThat(queues.held()).isEmpty();
        assertThat(fixture.events.holds(BUS.name(), "billing")).isPresent();
    }

    @Test
    void pausedItGoesOnReceivingAndShowsLater() {
        CapturedList list = model.list();
        list.add(rows(1, 2));
        list.pausedProperty().set(true);
        list.add(rows(3, 5));
        assertThat(list.shownProperty().get().rows())
                .extracting(CaptureRow::number)
                .containsExactly(2L, 1L);
        assertThat(list.shownProperty().get().waiting()).isEqualTo(3);
        list.pausedProperty().set(false);
        assertThat(list.shownProperty().get().rows()).hasSize(5);
    }

    @Test
    void keepsTheNewestEventsAndSaysHowManyItDropped() {
        model.list().add(rows(1, CapturedList.MOST + 7));
        CapturedList.Shown shown = model.list().shownProperty().get();
        assertThat(shown.rows()).hasSize(CapturedList.MOST);
        assertThat(shown.dropped()).isEqualTo(7);
        assertThat(shown.rows().getLast().number()).isEqualTo(8);
    }

    @Test
    void showsWhatIsTypedAndConversationByConversation() {
        CapturedList list = model.list();
        list.add(rows(1, 6));
        list.groupedProperty().set(true);
        assertThat(spoken(list)).containsExactly("even: 3 events", "2", "4", "6", "odd: 3 events", "1", "3", "5");
        list.filterProperty().set("odd");
        assertThat(spoken(list)).containsExactly("odd: 3 events", "1", "3", "5");
    }

    @Test
    void closesAConversationAndKeepsItSelectedWhileMoreArrives() {
        CapturedList list = model.list();
        list.add(rows(1, 4));
        list.groupedProperty().set(true);
        CaptureLine.Conversation even =
                (CaptureLine.Conversation) list.shownProperty().get().lines().getFirst();
        list.choose(even);
        list.open(even, false);
        list.add(rows(5, 6));
        assertThat(spoken(list)).containsExactly("even: 3 events", "odd: 3 events", "1", "3", "5");
        assertThat(list.selectedLineProperty().get())
                .contains(list.shownProperty().get().lines().getFirst());
        assertThat(list.selectedProperty().getValue()).map(CaptureRow::number).contains(2L);
        list.open(even, true);
        assertThat(spoken(list)).contains("2", "4", "6");
    }

    private static List<String> spoken(CapturedList list) {
        return list.shownProperty().get().lines().stream()
                .map(line -> switch (line) {
                    case CaptureLine.Conversation group -> group.id() + ": " + group.kind();
                    case CaptureLine.Event event -> Long.toString(event.row().number());
                })
                .toList();
    }

    @Test
    void offersTheConditionsOfARuleToLeaveOut() {
        CaptureRequest wanted = new CaptureRequest(BUS, Optional.of(rule("billing", pattern(BILLING))));
        assertThat(wanted.conditions()).contains(new ConditionPath(List.of("detail", "eventBody", "queueId")));
        assertThat(wanted.pattern(Optional.of(new ConditionPath(List.of("detail", "eventBody", "queueId")))))
                .contains("detail-type")
                .doesNotContain(BILLING.id());
        assertThat(wanted.pattern(Optional.empty())).isEqualTo(CapturePattern.WHOLE_BUS);
    }

    /** Captures the whole bus for rule billing; what is started next, runs next. */
    private CapturePlan start() {
        CaptureRequest wanted = new CaptureRequest(BUS, Optional.of(rule("billing", pattern(BILLING))));
        CapturePlan plan = model.plan(session, wanted, CapturePattern.WHOLE_BUS, Duration.ofMinutes(15), false);
        model.start(session, wanted, plan);
        tasks.runLast();
        return plan;
    }

    private void endAtSecondReceive() {
        queues.onReceive(() -> queues.onReceive(() -> now = now.plus(Duration.ofHours(1))));
    }

    private static String event(String id, String queueId) {
        return """
            {"id":"%s","source":"%s","detail-type":"v2.detail.events.conversation.{id}.user.end",\
            "time":"2026-10-14T09:42:00Z","detail":{"eventBody":{"queueId":"%s"}}}\
            """.formatted(id, BUS.name(), queueId);
    }

    private static List<CaptureRow> rows(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new CaptureRow(
                        number,
                        CapturedEvent.of("{}", RulesFixture.NOW),
                        "",
                        "",
                        "",
                        "",
                        number % 2 == 0 ? "even" : "odd",
                        List.of(),
                        Optional.empty(),
                        ""))
                .toList();
    }
}
