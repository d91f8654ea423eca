package org.queuebridge.ui.compose.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;
import static org.queuebridge.ui.compose.Composing.SALES;
import static org.queuebridge.ui.compose.Composing.SUPPORT;
import static org.queuebridge.ui.session.Sessions.DEFAULT_BUS;
import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;
import static org.queuebridge.ui.session.Sessions.RELAY_BUS;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.compose.Composing;

class PreviewModelTest {
    private static final String PARTNER_PATTERN = """
        {"source":["%s"],"$or":[{"detail-type":["v2.detail.events.conversation.{id}.user.end"]},\
        {"detail-type":["v2.detail.events.conversation.{id}.acd.end"],"detail":{"eventBody":{"acdOutcome":["ABANDON"]}}}],\
        "detail":{"eventBody":{"queueId":["%s"]}}}\
        """;

    private final Composing composing = new Composing();

    private String pattern() {
        return composing.preview().pattern().map(EventPattern::text).orElse("");
    }

    @Test
    void theLimitCanBeRaisedAtAnyTime() {
        composing.select(Composing.BILLING);
        composing.limit(4_096);

        assertThat(composing.preview().usage().limit()).isEqualTo(4_096);
        composing.limit(2_048);
        assertThat(composing.preview().usage().limit()).isEqualTo(2_048);
    }

    @Test
    void withoutASelectionThereIsNothingToSend() {
        assertThat(composing.preview()).isEqualTo(PatternPreview.none(PatternBudget.DEFAULT));
    }

    @Test
    void followsEachSelection() {
        composing.select(BILLING);
        assertThat(pattern()).isEqualTo(PARTNER_PATTERN.formatted(PARTNER_BUS.name(), BILLING.id()));

        composing.select(SALES);
        assertThat(pattern()).contains(BILLING.id(), SALES.id());

        composing.deselect(BILLING);
        assertThat(pattern()).isEqualTo(PARTNER_PATTERN.formatted(PARTNER_BUS.name(), SALES.id()));

        composing.deselect(SALES);
        assertThat(pattern()).isEmpty();
    }

    @Test
    void namesEachQueueInTheOrderOfSelecting() {
        composing.select(SALES);
        composing.select(BILLING);

        assertThat(composing.preview().names())
                .containsExactly(Map.entry(SALES.id(), "Sales"), Map.entry(BILLING.id(), "Billing EN"));
        assertThat(composing.preview().code().lines())
                .extracting(JsonLayout.Line::item)
                .contains(Optional.of(SALES.id()), Optional.of(BILLING.id()));
    }

    @Test
    void saysItsSizeAgainstTheLimit() {
        composing.select(BILLING, SALES);

        assertThat(composing.preview().usage())
                .isEqualTo(new PatternBudget.Usage(pattern().length(), 2_048));
    }

    @Test
    void theBusChoosesTheFormat() {
        composing.select(BILLING);

        composing.choose(RELAY_BUS);
        assertThat(composing.form().ended().formatProperty().get()).isEqualTo(StandardFormat.RELAYED);
        assertThat(pattern()).isEqualTo("""
            {"source":["genesys.cloud"],"detail-type":["conversation.end"],"detail":{"queue":{"id":["%s"]}}}\
            """.formatted(BILLING.id()));

        composing.choose(PARTNER_BUS);
        assertThat(composing.form().ended().formatProperty().get()).isEqualTo(StandardFormat.PARTNER);
    }

    @Test
    void theFormatCanBeChanged() {
        composing.select(BILLING);

        composing.form().ended().formatProperty().set(StandardFormat.RELAYED);

        assertThat(pattern()).contains("\"conversation.end\"").doesNotContain("eventBody");
    }

    @Test
    void withoutABusThereIsNothingToSend() {
        composing.select(BILLING);

        composing.workspace().busProperty().set(Optional.empty());

        assertThat(pattern()).isEmpty();
    }

    @Test
    void whatIsSupersededIsNeverShown() {
        Deque<Runnable> background = new ArrayDeque<>();
        Deque<Runnable> window = new ArrayDeque<>();
        Composing slow = new Composing(new SameThreadTasks(), PatternBudget.DEFAULT, background::add, window::add);
        slow.choose(DEFAULT_BUS);
        background.clear();

        slow.select(SALES);
        background.remove().run();
        slow.select(SUPPORT);
        window.remove().run();
        assertThat(slow.preview().pattern()).isEmpty();

        background.remove().run();
        window.remove().run();
        assertThat(slow.preview().names().values()).containsExactly("Sales", "Support");
    }
}
