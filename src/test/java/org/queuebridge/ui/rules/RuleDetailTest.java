package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;

class RuleDetailTest extends RulesWindow {
    @Test
    void saysInTheDetailsWhenTheFirstEventWasSeen() throws Exception {
        Fx.run(() -> {
            select("billing");
            layOut();
            assertThat(node("#first-seen").isVisible()).isFalse();
            screen.workspace.firstSeen().show(Map.of("billing", Instant.parse("2026-10-14T09:42:00Z")));
            layOut();
            assertThat(node("#first-seen").isVisible()).isTrue();
            assertThat(words(node("#rule-detail"))).anyMatch(words -> words.startsWith("First event seen"));
        });
    }
}
