package org.queuebridge.domain.pattern.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Alternative;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Field;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Outcome;
import org.queuebridge.matching.EventRuler;

class MatchExplainerTest {
    private final EventRuler ruler = new EventRuler();
    private final QuotedExplainer explainer = new QuotedExplainer(ruler);

    /** Written in the pattern or in the event with dots or nested, in arrays or not: all the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':{'b':{'c':[1]}}}               | {'a':{'b':{'c':1}}}                  | true",
                "{'a.b.c':[1]}                       | {'a':{'b':{'c':1}}}                  | true",
                "{'a':{'b.c':[1]}}                   | {'a.b':{'c':1}}                      | true",
                "{'a':{'b':{'c':[1]}}}               | {'a.b.c':1}                          | true",
                "{'a':{'b':{'c':[1]}}}               | {'a':[{'b':[]},{'b':[{'c':[2,1]}]}]} | true",
                "{'a.b.c':[2],'a':{'b':{'c':[1]}}}   | {'a':{'b':{'c':1}}}                  | true",
                "{'a':{'b':{'c':[1]}},'a.b.c':[2]}   | {'a':{'b':{'c':1}}}                  | false",
                "{'a.b.c':[3],'a':{'$or':[{'b.c':[1]},{'b':{'c':[2]}}]}} | {'a.b':{'c':2}}  | true",
                "{'a':{'$or':[{'b.c':[1]},{'b':{'c':[2]}}]},'a.b.c':[3]} | {'a.b':{'c':2}}  | false",
                "{'a.$or':[{'prefix':'x'}]}          | {'a':{'$or':'xy'}}                   | true",
            })
    void knowsPathsAsTheEngineDoes(String pattern, String event, boolean matches) {
        MatchExplanation explanation = explainer.explain(pattern, event);
        assertThat(explanation.matches()).isEqualTo(matches);
        assertThat(explanation.nearest().failing().isEmpty()).isEqualTo(matches);
        assertThat(explanation.nearest().fields())
                .singleElement()
                .satisfies(field -> assertThat(field.found()).isNotEmpty());
    }

    /** The shape of a sample's verdict: the fields that keep the event out on the nearest way, and how. */
    @ParameterizedTest
    @CsvSource({
        "A-recommended-agent-leg-ended, user-end-acd,             ''",
        "A-recommended-agent-leg-ended, user-end-no-queue,        detail.eventBody.queueId FIELD_MISSING",
        "A-recommended-agent-leg-ended, acd-end-answered,         detail-type OTHER_SUFFIX",
        "B-recommended-queue-leg-ended, acd-end-other-queue,      detail.eventBody.queueId OTHER_VALUE",
        "C-abandoned-only,              acd-end-answered,         detail.eventBody.acdOutcome OTHER_VALUE",
        "D-handled-or-abandoned,        user-end-transfer,        detail.eventBody.disconnectType EXCLUDED",
        "D-handled-or-abandoned,        acd-end-abandon,          ''",
        "D-handled-or-abandoned,        acd-end-answered,         detail.eventBody.acdOutcome OTHER_VALUE",
        "E-several-topics-one-queue,    acd-end-other-queue,      detail.eventBody.queueId OTHER_VALUE",
    })
    void explainsTheSamples(String pattern, String event, String expected) {
        MatchExplanation explanation = explainer.explain(Samples.pattern(pattern), Samples.event(event));
        assertThat(explanation.nearest().failing().stream()
                        .map(field ->
                                field.path() + " " + field.miss().orElseThrow().miss()))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(explanation.matches()).isEqualTo(expected.isEmpty());
    }

    @Test
    void putsTheNearestAlternativeFirst() {
        MatchExplanation explanation = explainer.explain(
                "{'$or':[{'a':['x'],'b':['x'],'c':[1]},{'a':['x']},{'a':['q'],'c':[1]},{'a':['Q ']},{'d':[1]}]}",
                "{'a':'q ','b':'b','c':1}");
        assertThat(explanation.alternatives())
                .extracting(
                        alternative -> alternative.fields().getFirst().allowed().getFirst())
                .containsExactly(
                        QuotedExplainer.json("'q'"),
                        QuotedExplainer.json("'Q '"),
                        QuotedExplainer.json("'x'"),
                        QuotedExplainer.json("1"),
                        QuotedExplainer.json("'x'"));
        assertThat(explanation.alternatives()).extracting(Alternative::outcome).containsOnly(Outcome.FIELDS_FAIL);
        assertThat(explanation.matches()).isFalse();
    }

    /** event-ruler 2.1.0 denies it of the whole pattern; the second way lets it through all the same. */
    @Test
    void leavesTheVerdictToTheEngine() {
        String pattern = "{\"$or\":[{\"a\":[\"x\"]},{\"a\":[\"x\",\"y\"]}]}";
        MatchExplanation explanation = explainer.explain(pattern, "{'a':'y'}");
        assertThat(explanation.matches()).isEqualTo(ruler.matches(pattern, "{\"a\":\"y\"}"));
        assertThat(explanation.alternatives())
                .extracting(Alternative::outcome)
                .containsExactly(Outcome.MATCHES, Outcome.FIELDS_FAIL);
    }

    @Test
    void keepsTheFieldsInThePatternsOrder() {
        assertThat(explainer
                        .explain("{'z':[1],'a':{'y':[1],'b':[1]},'m':[1]}", "{'z':1}")
                        .nearest()
                        .fields())
                .extracting(Field::path, Field::passes)
                .containsExactly(tuple("z", true), tuple("a.y", false), tuple("a.b", false), tuple("m", false));
    }

    @Test
    void saysWhichValuesAreInDifferentElementsOfAnArray() {
        MatchExplanation explanation = explainer.explain(
                "{'x':[1],'items':{'id':[1],'note':[{'exists':true}],'kind':['a']}}",
                "{'x':1,'items':[{'id':1,'kind':'b','note':0},{'id':2,'kind':'a','note':0}]}");
        assertThat(explanation.matches()).isFalse();
        assertThat(explanation.nearest().outcome()).isEqualTo(Outcome.VALUES_APART);
        assertThat(explanation.nearest().failing()).isEmpty();
        assertThat(explanation.nearest().apart()).containsExactly("items.id", "items.kind");
        assertThat(explanation.nearest().fields().get(1).found())
                .containsExactly(QuotedExplainer.json("1"), QuotedExplainer.json("2"));
    }

    /** Each field once, also where several ways ask the same of it; and nothing again for another event. */
    @Test
    void compilesOnceForManyEvents() {
        List<String> compiled = new ArrayList<>();
        PatternMatcher counting = new PatternMatcher() {
            @Override
            public Optional<PatternProblem> problem(String pattern) {
                return ruler.problem(pattern);
            }

            @Override
            public Predicate<String> compile(String pattern) {
                compiled.add(pattern);
                return ruler.compile(pattern);
            }
        };
        MatchExplainer explainer = MatchExplainer.of(
                (Json.Obj) QuotedExplainer.json("{'$or':[{'a':[1]},{'b':[1]},{'b':[2]}],'c':[1]}"), counting);
        int once = compiled.size();
        for (String event : Samples.EVENTS) {
            explainer.explain((Json.Obj) QuotedExplainer.json(Samples.event(event)));
        }
        assertThat(compiled)
                .hasSize(once)
                .doesNotHaveDuplicates()
                .contains("{\"a\":[1]}", "{\"b\":[1]}", "{\"b\":[2]}", "{\"c\":[1]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'a':1}", "{'$or':[{'a':[1]}]}", "{'a':[{'b':1}]}"})
    void refusesWhatIsNoPattern(String pattern) {
        Json.Obj root = (Json.Obj) QuotedExplainer.json(pattern);
        assertThatIllegalArgumentException().isThrownBy(() -> MatchExplainer.of(root, ruler));
    }
}
