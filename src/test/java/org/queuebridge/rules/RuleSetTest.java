package org.queuebridge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.managed;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;

class RuleSetTest {
    private static final RuleInsight FIRST = insight(rule("ended-1", pattern(BILLING)), SQS);
    private static final RuleInsight SECOND = insight(rule("ended-2", pattern(SALES)), SQS);

    @Test
    void rulesThatMeanTheSameOfOtherQueuesAreOneSet() {
        RuleInsight tenth = insight(rule("ended-10", pattern(OTHER)), LAMBDA);

        assertThat(RuleSet.among(List.of(tenth, SECOND, insight(rule("ended", pattern(OTHER))), FIRST)))
                .containsExactly(new RuleSet("ended", List.of(FIRST, SECOND, tenth)));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void otherRulesAreNoSet(RuleInsight other) {
        assertThat(RuleSet.among(List.of(FIRST, other))).isEmpty();
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.argumentSet("a queue is in both", insight(rule("ended-2", pattern(SALES, BILLING)))),
                Arguments.argumentSet("another name", insight(rule("billing-2", pattern(SALES)))),
                Arguments.argumentSet("no number", insight(rule("ended-b", pattern(SALES)))),
                Arguments.argumentSet(
                        "another meaning",
                        insight(rule("ended-2", pattern(SALES).replace("user.end", "acd.end")))),
                Arguments.argumentSet("a foreign pattern", insight(rule("ended-2", "{\"account\":[\"1\"]}"))),
                Arguments.argumentSet("managed", insight(managed(rule("ended-2", pattern(SALES))))));
    }

    @Test
    void aSetBeginsWithItsFirstRule() {
        assertThat(RuleSet.among(List.of(SECOND, insight(rule("ended-3", pattern(OTHER))))))
                .isEmpty();
    }

    @Test
    void aSetHasAllQueuesAndTargetsOfItsRules() {
        RuleInsight whole = RuleSet.among(List.of(FIRST, insight(disabled(SECOND.rule()), LAMBDA)))
                .getFirst()
                .whole();

        assertThat(whole.rule().name()).isEqualTo("ended");
        assertThat(whole.queueIds()).containsExactly(BILLING.id(), SALES.id());
        assertThat(whole.targets()).containsExactly(SQS, LAMBDA);
        assertThat(whole.rule().enabled()).isFalse();
        assertThat(whole.reading().orElseThrow().intent())
                .isEqualTo(FIRST.reading().orElseThrow().intent());
    }

    @Test
    void aSetHasTheDescriptionThatItsRulesShare() {
        RuleInsight first = described(FIRST, "of support");

        assertThat(description(first, described(SECOND, "of support"))).isEqualTo("of support");
        assertThat(description(first, described(SECOND, "of sales"))).isEmpty();
    }

    private static RuleInsight described(RuleInsight part, String text) {
        Rule rule = part.rule();
        RuleFields fields = rule.fields().with(rule.pattern().orElseThrow(), text);
        return insight(new Rule(rule.name(), rule.bus(), rule.arn(), fields, rule.managedBy()), SQS);
    }

    private static String description(RuleInsight... parts) {
        return new RuleSet("ended", List.of(parts)).whole().rule().description();
    }

    @Test
    void aSetKnowsThatTargetsCouldNotBeRead() {
        RuleInsight unread = new RuleInsight(SECOND.read(), new TargetsState.Unread(CUT), SECOND.reading());

        assertThat(new RuleSet("ended", List.of(FIRST, unread)).whole().targetsUnread())
                .hasValue(CUT);
    }
}
