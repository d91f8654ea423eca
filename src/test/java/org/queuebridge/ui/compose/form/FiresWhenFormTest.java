package org.queuebridge.ui.compose.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.bus.FlawKind;
import org.queuebridge.domain.pattern.bus.PatternFlaw;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.compose.Composing;

class FiresWhenFormTest {
    private static final EventBus OWN_BUS = new EventBus("contact-center-relay", "arn");

    private final Composing composing = new Composing().complete();
    private final FiresWhenForm form = composing.form().ended();

    private String pattern() {
        return composing.preview().pattern().map(EventPattern::text).orElse("");
    }

    @Test
    void anAgentsPartEndedOrGaveUpIsProposed() {
        assertThat(form.endedProperty().get()).isEqualTo(FiresWhen.by(EndMeaning.AGENT_ENDED, EndMeaning.GAVE_UP));
        assertThat(pattern()).contains("user.end", "acd.end", "ABANDON").doesNotContain("TRANSFER", "wrapup");
    }

    @Test
    void thePatternFollowsEachChoice() {
        form.count(EndMeaning.WRAP_UP, true);
        form.count(EndMeaning.GAVE_UP, false);
        form.leaveOutTransfers(true);
        form.countMedia("VOICE", true);
        form.countDirection("INBOUND", true);
        assertThat(pattern())
                .contains("user.end", "wrapup", "TRANSFER", "\"mediaType\":[\"VOICE\"]", "\"direction\":[\"INBOUND\"]")
                .doesNotContain("ABANDON");
        form.countMedia("VOICE", false);
        form.countDirection("INBOUND", false);
        form.leaveOutTransfers(false);
        assertThat(pattern()).doesNotContain("TRANSFER", "mediaType", "direction");
    }

    @Test
    void withoutAnyMeaningThereIsNoPatternAndItIsSaidWhy() {
        form.count(EndMeaning.AGENT_ENDED, false);
        form.count(EndMeaning.GAVE_UP, false);
        assertThat(pattern()).isEmpty();
        composing.model().create();
        assertThat(composing.form().patternErrorProperty().get())
                .isEqualTo("Select at least one event that the rule fires for.");
        assertThat(composing.there("genesys-ended-billing")).isEmpty();
    }

    @Test
    void theBusChoosesFormatAndSender() {
        composing.choose(OWN_BUS);
        assertThat(form.formatProperty().get()).isEqualTo(StandardFormat.RELAYED);
        assertThat(form.endedProperty().get()).isEqualTo(FiresWhen.by(EndMeaning.CONVERSATION_ENDED));
        assertThat(form.sourceProperty().get()).contains(EventSource.exactly("genesys.cloud"));
    }

    @Test
    void aSenderCanBeAnySourceOfTheOrganization() {
        assertThat(form.sourceProperty().get())
                .contains(EventSource.exactly(
                        composing.workspace().busProperty().get().orElseThrow().name()));
        form.sourceProperty().set(form.sourcesProperty().get().stream().skip(1).findFirst());
        assertThat(pattern()).contains("{\"prefix\":\"aws.partner/genesys.com/cloud/");
        assertThat(composing.preview().flaws()).isEmpty();
    }

    @Test
    void partnerEventsOnABusOfOnesOwnKeepTheirSenderAndAreDoubted() {
        composing.choose(OWN_BUS);
        form.formatProperty().set(StandardFormat.PARTNER);
        assertThat(pattern())
                .contains("{\"prefix\":\"aws.partner/genesys.com/cloud/")
                .doesNotContain(OWN_BUS.name());
        assertThat(composing.preview().flaws())
                .extracting(PatternFlaw::kind)
                .containsExactly(FlawKind.FORMAT_NOT_ON_BUS);
        assertThat(composing.preview().hopeless()).isFalse();
    }

    @Test
    void aRuleThatCanNeverFireIsNotCreated() {
        form.formatProperty().set(StandardFormat.RELAYED);
        composing.model().create();
        assertThat(composing.preview().hopeless()).isTrue();
        assertThat(composing.form().patternErrorProperty().get()).contains("can never fire");
        assertThat(composing.aws().calls()).doesNotContain("putRule");
    }

    @Test
    void leavingTheQueueAtAllTakesInGivingUp() {
        form.count(EndMeaning.LEFT_QUEUE, true);
        assertThat(form.endedProperty().get().meanings())
                .isEqualTo(Set.of(EndMeaning.AGENT_ENDED, EndMeaning.LEFT_QUEUE));
        assertThat(pattern()).doesNotContain("ABANDON");
    }

    @Test
    void queuesAreNamedInThePattern() {
        assertThat(pattern()).contains(BILLING.id());
    }
}
