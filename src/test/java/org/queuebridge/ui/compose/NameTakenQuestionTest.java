package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.ui.dialog.NameTakenDialog.Question;
import org.queuebridge.ui.dialog.WriteLocation;

class NameTakenQuestionTest {
    private static final String NAME = "genesys-ended-billing-en";
    private static final WriteLocation WHERE =
            new WriteLocation("111122223333", "eu-central-1", "default", "events.eu-central-1.amazonaws.com", false);

    private final Composing composing = new Composing().complete();

    private Question question(Optional<String> pattern, String... taken) {
        Rule rule =
                new Rule(NAME, PARTNER_BUS.name(), "arn:aws:x", pattern, true, "", Optional.empty(), Optional.empty());
        composing.aws().holding(rule);
        composing.reload();
        composing.model().create();
        if (composing.state() instanceof ComposeState.NameTaken(PlannedChange planned)) {
            return NameTakenQuestion.question(composing.model(), planned, Set.of(taken), StandardFormat.ALL, WHERE)
                    .orElseThrow();
        }
        throw new AssertionError(composing.state());
    }

    @Test
    void bothPatternsStandSideBySide() {
        Question question = question(Optional.of("{\"source\":[\"theirs\"]}"));

        assertThat(texts(question.before())).isEqualTo("{\n  \"source\": [\"theirs\"]\n}");
        assertThat(texts(question.after())).contains(PARTNER_BUS.name(), Composing.BILLING.id());
        assertThat(question.where()).isEqualTo(WHERE);
    }

    @ParameterizedTest
    @MethodSource("strangePatterns")
    void rulesThatAreNoPatternAreShownAsTheyAre(Optional<String> pattern, String shown) {
        assertThat(texts(question(pattern).before())).isEqualTo(shown);
    }

    static Stream<Arguments> strangePatterns() {
        return Stream.of(Arguments.of(Optional.empty(), ""), Arguments.of(Optional.of("not json"), "\"not json\""));
    }

    @Test
    void aNameIsOfferedThatNoRuleHas() {
        assertThat(question(Optional.empty(), NAME + "-2", "other").freeName()).isEqualTo(NAME + "-3");
    }

    @Test
    void thePersonChoosesTheOtherName() {
        question(Optional.empty()).useOther().run();

        assertThat(composing.there(NAME + "-2")).isPresent();
        assertThat(composing.aws().changes()).noneMatch(call -> call.endsWith(NAME));
    }

    @Test
    void thePersonChoosesToReplace() {
        question(Optional.of("{\"source\":[\"theirs\"]}")).replace().run();

        assertThat(composing.there(NAME))
                .hasValueSatisfying(
                        there -> assertThat(there.rule().pattern().orElse("")).contains(Composing.BILLING.id()));
    }

    private static String texts(List<JsonLayout.Line> lines) {
        return String.join("\n", lines.stream().map(JsonLayout.Line::text).toList());
    }
}
