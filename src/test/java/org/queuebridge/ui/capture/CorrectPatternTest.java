package org.queuebridge.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.capture.CapturePattern;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.LineDiff;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.control.code.DiffRow;
import org.queuebridge.ui.doctor.DoctorFixture;
import org.queuebridge.ui.doctor.FixProposal;

/**
 * A rule asks for the queue where the relayed events do not have it: one is captured, and from it the pattern is
 * corrected, over HTTP and the sandbox's own idea of what matches.
 */
class CorrectPatternTest {
    private static final String NAME = "relayed-ended-support";

    private final HeldTasks captureTasks = new HeldTasks();
    private final DoctorFixture doctor = new DoctorFixture(new SameThreadTasks());
    private Sandbox sandbox;
    private AwsSession session;
    private EventBus bus;
    private String queueId;
    private Instant now = Instant.parse("2026-10-14T09:42:00Z");
    private CaptureModel captures;

    @BeforeEach
    void theRuleAsksAtTheWrongPlace() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT);
        session = SandboxSession.hasty(sandbox);
        bus = session.listed().buses().stream()
                .filter(each -> each.name().equals(DemoRules.RELAY_BUS))
                .findFirst()
                .orElseThrow();
        queueId = sandbox.genesys().queueId("Support EN").orElseThrow();
        RuleFields right = rule().fields();
        String wrong = right.pattern().orElseThrow().replace("\"queue\":{\"id\":", "\"eventBody\":{\"queueId\":");
        session.services()
                .eventBridge()
                .putRule(new RuleKey(bus.name(), NAME), right.with(wrong, right.description()), Map.of());
        doctor.rules.known.set(KnownQueues.of(List.of(InMemoryGenesysCloud.queue(queueId, "Support EN")), true));
        doctor.rules.workspace.awsProperty().set(Optional.of(session));
        doctor.rules.choose(bus);
        captures = CaptureModelTest.model(doctor.rules, captureTasks, () -> now);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void whatAnEventShowsIsPlannedShownSentAndUndone() {
        assertThat(arrives()).isFalse();
        DoctorFix.CorrectPath correction = captured();
        Rule before = rule();

        doctor.fixes.propose(correction);
        FixProposal shown = doctor.fixes.proposalProperty().get().orElseThrow();
        assertThat(rule()).as("nothing is changed by showing it").isEqualTo(before);
        assertThat(lines(shown, LineDiff.Change.REMOVED))
                .contains("\"queueId\"")
                .doesNotContain("conversation.end");
        assertThat(lines(shown, LineDiff.Change.ADDED)).contains("\"queue\"").contains("\"id\"");

        doctor.fixes.apply();
        assertThat(doctor.fixes.changes().stateProperty().get()).isInstanceOf(ChangeState.Ended.class);
        assertThat(rule()).as("what was shown").extracting(Rule::fields).isEqualTo(planned(shown.plan()));
        assertThat(arrives()).isTrue();
        assertThat(captures.readerNow()
                        .correction(captures.list().kept().getFirst().event().json()))
                .as("there is nothing to correct any more")
                .isEmpty();

        doctor.rules.changes.undoLast(doctor.fixes.changes()::followUp);
        assertThat(rule()).isEqualTo(before);
        assertThat(arrives()).isFalse();
    }

    /** What the event of a capture of the whole bus shows. */
    private DoctorFix.CorrectPath captured() {
        CaptureRequest wanted = new CaptureRequest(bus, Optional.of(rule()));
        captures.start(
                session,
                wanted,
                captures.plan(session, wanted, CapturePattern.WHOLE_BUS, Duration.ofMinutes(15), false));
        captureTasks.runLast();
        happen();
        captures.list().shownProperty().subscribe(shown -> now = shown.received() > 0 ? now.plusSeconds(3_600) : now);
        captureTasks.runLast();
        captureTasks.runLast();
        assertThat(captures.stateProperty().get().live()).isFalse();
        return captures.readerNow()
                .correction(captures.list().kept().getFirst().event().json())
                .orElseThrow();
    }

    private static String lines(FixProposal shown, LineDiff.Change change) {
        return shown.lines().difference().stream()
                .filter(row -> row instanceof DiffRow.Line(var its, var _) && its == change)
                .map(DiffRow::toString)
                .collect(Collectors.joining());
    }

    private static RuleFields planned(ChangePlan plan) {
        return plan.changes().getFirst().after().orElseThrow().fields();
    }

    private Rule rule() {
        return session.services().eventBridge().rules(bus.name()).items().stream()
                .filter(each -> each.name().equals(NAME))
                .findFirst()
                .orElseThrow();
    }

    /** Whether an event of the queue reaches the rule's target. */
    private boolean arrives() {
        sandbox.events().inbox(DemoRules.RELAYED_QUEUE).clear();
        happen();
        return !sandbox.events().inbox(DemoRules.RELAYED_QUEUE).messages().isEmpty();
    }

    private void happen() {
        assertThat(sandbox.events().publish(bus.name(), """
            {"source":"genesys.cloud","detail-type":"conversation.end",\
            "detail":{"conversationId":"c0ffee","queue":{"id":"%s"}}}\
            """.formatted(queueId))).isNotNegative();
    }
}
