package org.queuebridge.doctor.fix.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.setup.PlanSetUp;
import org.queuebridge.changes.setup.SetUpClouds;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource.State;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.InMemoryEventBuses;
import org.queuebridge.ui.session.Sessions;

/** What is proposed for a fault of the set-up, and what has to be said with it. */
class PlanSetUpFixTest {
    private static final EventBus BUS = Sessions.PARTNER_BUS;
    private static final DoctorFix.AddTopics TOPICS =
            new DoctorFix.AddTopics(BUS, List.of("v2.two"), Optional.of("ended"));

    private final InMemoryEventBuses buses = new InMemoryEventBuses();
    private final InMemoryGenesysCloud genesys = InMemoryGenesysCloud.with(0);

    @Test
    void topicsNeedTheUsersWordAndAPermissionForEveryIntegration() {
        integration("v2.one");

        FixPlan without = fix(false, Sessions.genesys(genesys)).of(TOPICS);
        FixPlan with = fix(true, Sessions.genesys(genesys)).of(TOPICS);

        assertThat(without.notes()).anyMatch(FixNote::blocks);
        assertThat(without)
                .isInstanceOfSatisfying(
                        FixPlan.Planned.class,
                        planned -> assertThat(planned.plan().setUp()).isPresent());
        assertThat(with.notes())
                .noneMatch(FixNote::blocks)
                .containsExactly(FixNote.of(FixNote.Kind.EVERY_INTEGRATION, "integrations:integration:edit"));
    }

    @Test
    void theSandboxNeedsNoWordAsNothingRealIsChanged() {
        integration("v2.one");
        GenesysSession real = Sessions.genesys(genesys);
        GenesysSession sandbox = new GenesysSession(
                real.organizationId(), "", "127.0.0.1", true, real.tokenExpires(), true, List.of(), genesys);

        assertThat(fix(false, sandbox).of(TOPICS).notes()).noneMatch(FixNote::blocks);
    }

    @Test
    void whatWasFixedMeanwhileNeedsNothing() {
        integration("v2.one", "v2.two");
        buses.holding(BUS.name(), State.ACTIVE);

        assertThat(fix(true, Sessions.genesys(genesys)).of(TOPICS))
                .isEqualTo(new FixPlan.NotPossible(List.of(FixNote.of(FixNote.Kind.NOTHING_TO_DO))));
        assertThat(fix(true, Sessions.genesys(genesys)).of(new DoctorFix.CreateBus(BUS)))
                .isInstanceOf(FixPlan.NotPossible.class);
    }

    private PlanSetUpFix fix(boolean mayEdit, GenesysSession session) {
        SetUpClouds clouds = new SetUpClouds(new InMemoryEventBridge(), buses, _ -> session.cloud());
        return new PlanSetUpFix(new PlanSetUp(clouds, new MemoryJournal()), Optional.of(session), mayEdit);
    }

    private void integration(String... topics) {
        genesys.edited()
                .holding(new EventBridgeIntegration(
                        "i1",
                        "To AWS",
                        BUS.shortName(),
                        "111122223333",
                        Sessions.REGION,
                        List.of(topics),
                        true,
                        "ACTIVE",
                        ""));
    }
}
