package org.queuebridge.changes.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.changes.Accident;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.rule.PartnerSource.State;
import org.queuebridge.rules.CallScript;

/** A program that is killed at any step of changing the set-up offers to finish it or to undo it. */
class SetUpCrashTest {
    private static final String BUS = SetUpFixture.BUS.name();
    private final SetUpFixture fixture = new SetUpFixture();

    @ParameterizedTest
    @CsvSource({"before, FINISH", "before, UNDO", "after, FINISH", "after, UNDO"})
    void aBus(String when, UndoOrFinish then) throws InterruptedException {
        fixture.buses.holding(BUS, State.PENDING);

        killed(fixture.plan().createBus(BUS), fixture.buses.script(), when, "create");
        followed(then);

        assertThat(fixture.buses.bus(BUS).isPresent()).isEqualTo(then == UndoOrFinish.FINISH);
    }

    @ParameterizedTest
    @CsvSource({
        "before, save, FINISH",
        "before, save, UNDO",
        "after, save, FINISH",
        "after, save, UNDO",
        "before, switch, FINISH",
        "before, switch, UNDO",
        "after, switch, FINISH",
        "after, switch, UNDO"
    })
    void anIntegration(String when, String step, UndoOrFinish then) throws InterruptedException {
        fixture.integration(false, "v2.one");

        killed(
                fixture.plan().addTopics(SetUpFixture.BUS, List.of("v2.two"), Optional.empty()),
                fixture.genesys.edited().script(),
                when,
                step);
        followed(then);

        assertThat(fixture.topics())
                .containsExactlyElementsOf(
                        then == UndoOrFinish.FINISH ? List.of("v2.one", "v2.two") : List.of("v2.one"));
        assertThat(fixture.genesys.edited().list().getFirst().enabled()).isEqualTo(then == UndoOrFinish.FINISH);
    }

    @ParameterizedTest
    @CsvSource({
        "before, create, FINISH",
        "before, create, UNDO",
        "after, create, FINISH",
        "after, create, UNDO",
        "before, save, FINISH",
        "before, save, UNDO",
        "after, save, FINISH",
        "after, save, UNDO",
        "before, switch, FINISH",
        "before, switch, UNDO",
        "after, switch, FINISH",
        "after, switch, UNDO"
    })
    void aNewIntegration(String when, String step, UndoOrFinish then) throws InterruptedException {
        fixture.genesys
                .edited()
                .holding(new EventBridgeIntegration(
                        "i1", "Theirs", "other", "999988887777", "us-east-1", List.of("v2.a"), true, "ACTIVE", ""));
        List<EventBridgeIntegration> others = fixture.genesys.integrations();
        ChangePlan plan = fixture.plan().createIntegration(SetUpFixture.BUS, List.of("v2.one"), Optional.empty());

        killed(plan, fixture.genesys.edited().script(), when, step);
        followed(then);

        List<EventBridgeIntegration> made = new ArrayList<>(fixture.genesys.integrations());
        made.removeAll(others);
        if (then == UndoOrFinish.UNDO) {
            assertThat(made).isEmpty();
        } else {
            assertThat(made).singleElement().satisfies(one -> {
                assertThat(one.topics()).containsExactly("v2.one");
                assertThat(one.enabled()).isTrue();
                assertThat(one.awsAccount()).isEqualTo(SetUpFixture.ACCOUNT.id());
            });
        }
        assertThat(fixture.genesys.integrations()).as("others stay as they are").containsAll(others);
    }

    private void killed(ChangePlan plan, CallScript script, String when, String step) {
        Runnable kill = () -> {
            throw new Accident.Killed();
        };
        if (when.equals("before")) {
            script.before(step, kill);
        } else {
            script.after(step, kill);
        }
        assertThatThrownBy(() -> fixture.apply(plan)).isInstanceOf(Accident.Killed.class);
        fixture.journal.programEnds();
        assertThat(fixture.journal.entries().getFirst().pending()).isTrue();
    }

    /** Where nothing is left to be done, there is nothing to apply. */
    private void followed(UndoOrFinish then) throws InterruptedException {
        if (fixture.following(then).setUp().isPresent()) {
            assertThat(fixture.follow(then).done()).isTrue();
        }
        assertThat(fixture.plan()
                        .following(fixture.journal.entries().getLast(), then)
                        .setUp())
                .isEmpty();
    }
}
