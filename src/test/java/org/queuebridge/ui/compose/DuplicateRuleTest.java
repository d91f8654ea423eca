package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.ui.compose.form.RuleForm;

class DuplicateRuleTest {
    private final Composing composing = new Composing().complete();

    @Test
    void aCopyIsANewRuleWithEverythingButTheName() {
        composing.form().nameProperty().set("mine");
        composing.form().enabledProperty().set(false);
        composing.model().create();
        List<String> targets = targets();
        composing.deselect(BILLING);

        composing.model().copy("mine", List.of("mine"), false, "mine-copy");

        RuleForm form = composing.form();
        assertThat(form.nameProperty().get()).isEqualTo("mine-copy");
        assertThat(form.nameFixedProperty().get()).isFalse();
        assertThat(form.enabledProperty().get()).isFalse();
        assertThat(targets()).isEqualTo(targets).isNotEmpty();
        assertThat(composing.isSelected()).contains(BILLING.id());

        composing.model().create();

        Applied applied = ((ComposeState.Ended) composing.state()).applied();
        assertThat(applied.rules()).hasSize(1);
        assertThat(composing.there("mine-copy").orElseThrow().rule().pattern())
                .isEqualTo(composing.there("mine").orElseThrow().rule().pattern());
    }

    private List<String> targets() {
        return composing.form().targets().lines().stream()
                .map(line -> line.arnProperty().get())
                .toList();
    }
}
