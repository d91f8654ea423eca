package org.queuebridge.changes.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.json.Json;

/** Topics that an integration lacks: added to what is there, whoever else changes it, and removed again. */
class AddTopicsTest {
    private static final String USER_END = "v2.detail.events.conversation.{id}.user.end";
    private static final String ACD_END = "v2.detail.events.conversation.{id}.acd.end";
    private static final String OTHER = "v2.users.{id}.presence";
    private final SetUpFixture fixture = new SetUpFixture();

    @Test
    void aTopicIsAddedToTheOthersAndEverythingElseIsKept() throws InterruptedException {
        fixture.integration(true, OTHER);

        assertThat(fixture.apply(plan(USER_END)).done()).isTrue();

        assertThat(fixture.topics()).containsExactly(OTHER, USER_END);
        Json.Obj stored = fixture.genesys.edited().document(SetUpFixture.INTEGRATION);
        assertThat(stored.get("futureKey")).contains(new Json.Bool(true));
        assertThat(((Json.Obj) stored.get("properties").orElseThrow()).get("futureProperty"))
                .contains(new Json.Num("7"));
        assertThat(fixture.genesys.edited().changes()).hasSize(1);
    }

    @Test
    void aDisabledIntegrationIsEnabledToo() throws InterruptedException {
        fixture.integration(false, OTHER);

        assertThat(fixture.apply(plan(USER_END)).done()).isTrue();

        assertThat(fixture.genesys.edited().changes())
                .containsExactly("save [" + OTHER + ", " + USER_END + "]", "enable i1");
    }

    @Test
    void anEmptyFilterHasEveryTopicAndIsLeftAlone() {
        fixture.integration(true);

        assertThat(plan(USER_END).setUp()).isEmpty();
    }

    @Test
    void somebodyElsesChangeIsReadAgainAndKept() throws InterruptedException {
        fixture.integration(true, OTHER);
        fixture.genesys
                .edited()
                .script()
                .before(
                        "save",
                        () -> fixture.genesys.edited().setTopics(SetUpFixture.INTEGRATION, List.of(OTHER, ACD_END)));

        assertThat(fixture.apply(plan(USER_END)).done()).isTrue();

        assertThat(fixture.topics()).containsExactly(OTHER, ACD_END, USER_END);
    }

    @Test
    void conflictsWithoutEndAreGivenUp() throws InterruptedException {
        fixture.integration(true, OTHER);
        for (int i = 0; i < 20; i++) {
            String topic = "v2.topic" + i;
            fixture.genesys
                    .edited()
                    .script()
                    .before(
                            "save",
                            () -> fixture.genesys.edited().setTopics(SetUpFixture.INTEGRATION, List.of(OTHER, topic)));
        }

        assertThat(fixture.apply(plan(USER_END)))
                .isInstanceOfSatisfying(
                        SetUpResult.Failed.class,
                        failed -> assertThat(failed.why().reason()).isEqualTo(Reason.GENESYS_CONFLICT));
        assertThat(fixture.genesys.edited().changes()).hasSizeLessThan(10);
    }

    @Test
    void anIntegrationThatReportsAnErrorIsSaidInItsWords() throws InterruptedException {
        fixture.integration(false, OTHER);
        fixture.genesys.edited().reportWhenEnabled("ERROR", "The AWS account is not valid.");

        assertThat(fixture.apply(plan(USER_END)))
                .isInstanceOfSatisfying(
                        SetUpResult.Failed.class,
                        failed -> assertThat(failed.why())
                                .returns(Reason.INTEGRATION_ERROR, Failure::reason)
                                .returns(List.of("To AWS", "The AWS account is not valid."), Failure::args));
    }

    @Test
    void aMissingIntegrationIsSaid() {
        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> plan(USER_END))
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(Reason.INTEGRATION_MISSING));
    }

    @Test
    void undoRemovesJustTheAddedTopic() throws InterruptedException {
        fixture.integration(true, OTHER);
        assertThat(fixture.apply(plan(USER_END)).done()).isTrue();
        fixture.genesys.edited().setTopics(SetUpFixture.INTEGRATION, List.of(USER_END, ACD_END, OTHER));
        fixture.rule("ended", named(USER_END)); // the rule for which it was added

        assertThat(fixture.follow(UndoOrFinish.UNDO).done()).isTrue();

        assertThat(fixture.topics()).containsExactly(ACD_END, OTHER);
    }

    @Test
    void undoLeavesATopicThatAnotherRuleNeeds() throws InterruptedException {
        fixture.integration(true, OTHER);
        assertThat(fixture.apply(plan(USER_END)).done()).isTrue();
        fixture.rule("wrap-up", named(ACD_END));
        fixture.rule("everything", "{\"source\":[{\"prefix\":\"aws.partner\"}]}");
        fixture.rule("another", "{\"detail-type\":[{\"suffix\":\"user.end\"}]}");

        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> fixture.following(UndoOrFinish.UNDO))
                .satisfies(e -> assertThat(e.failure())
                        .returns(Reason.TOPIC_NEEDED, Failure::reason)
                        .returns(List.of(USER_END, "another"), Failure::args));
        assertThat(fixture.topics()).contains(USER_END);
    }

    @Test
    void undoNeverLeavesAnEmptyFilterAsThatMeansEveryTopic() throws InterruptedException {
        fixture.integration(true, OTHER);
        assertThat(fixture.apply(plan(USER_END)).done()).isTrue();
        fixture.genesys.edited().setTopics(SetUpFixture.INTEGRATION, List.of(USER_END));

        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> fixture.following(UndoOrFinish.UNDO))
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(Reason.INTEGRATION_FILTER_EMPTY));
    }

    @Test
    void undoOfEnablingIsRefusedWhereAnotherRuleNeedsTheIntegration() throws InterruptedException {
        fixture.integration(false, USER_END);
        assertThat(fixture.apply(plan(USER_END)).done()).isTrue();
        fixture.rule("another", named(ACD_END));

        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> fixture.following(UndoOrFinish.UNDO))
                .satisfies(e -> assertThat(e.failure())
                        .returns(Reason.INTEGRATION_NEEDED, Failure::reason)
                        .returns(List.of("To AWS", "another"), Failure::args));
    }

    @Test
    void undoDoesNotEnableWhatSomebodyElseDisabled() throws InterruptedException {
        fixture.integration(true, OTHER);
        assertThat(fixture.apply(plan(USER_END)).done()).isTrue();
        fixture.genesys.switchIntegration(SetUpFixture.INTEGRATION, false);

        assertThat(fixture.follow(UndoOrFinish.UNDO).done()).isTrue();

        assertThat(fixture.topics()).containsExactly(OTHER);
        assertThat(fixture.genesys.edited().list().getFirst().enabled()).isFalse();
    }

    private ChangePlan plan(String... topics) {
        return fixture.plan().addTopics(SetUpFixture.BUS, List.of(topics), Optional.of("ended"));
    }

    private static String named(String topic) {
        return "{\"detail-type\":[\"" + topic + "\"]}";
    }
}
