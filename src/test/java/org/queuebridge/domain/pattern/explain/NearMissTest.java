package org.queuebridge.domain.pattern.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Field;
import org.queuebridge.matching.EventRuler;

/** How the value of a field misses what a pattern asks for, and which of several values is the nearest. */
class NearMissTest {
    private final EventRuler ruler = new EventRuler();
    private final QuotedExplainer explainer = new QuotedExplainer(ruler);

    /** For each operator what passes, and what does not and how; {@code -} where the event lacks the field. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'a'                                   | 'a'               |",
                "'a'                                   | ['b','a']         |",
                "'a'                                   | [['b'],['a']]     |",
                "'a'                                   | 'b'               | OTHER_VALUE",
                "'a'                                   | -                 | FIELD_MISSING",
                "'a'                                   | {'a':'a'}         | FIELD_MISSING",
                "'a'                                   | []                | FIELD_MISSING",
                "'a'                                   | 'A'               | DIFFERS_IN_CASE",
                "'a'                                   | ' a'              | BLANKS",
                "'a b'                                 | 'a\u00a0b'        | BLANKS",
                "'a b'                                 | 'A  b'            | OTHER_VALUE",
                "'1'                                   | 1                 | NUMBER_OR_TEXT",
                "'true'                                | true              | NUMBER_OR_TEXT",
                "1                                     | 1.0               |",
                "1                                     | '1'               | NUMBER_OR_TEXT",
                "1                                     | 2                 | OTHER_VALUE",
                "true                                  | true              |",
                "true                                  | 'true'            | NUMBER_OR_TEXT",
                "false                                 | true              | OTHER_VALUE",
                "null                                  | null              |",
                "null                                  | 'null'            | NUMBER_OR_TEXT",
                "{'prefix':'ab'}                       | 'abc'             |",
                "{'prefix':'ab'}                       | 'ABC'             | DIFFERS_IN_CASE",
                "{'prefix':'ab'}                       | ' abc'            | BLANKS",
                "{'prefix':'1'}                        | 12                | NUMBER_OR_TEXT",
                "{'prefix':'a.b.c'}                    | 'a.b.x'           | OTHER_SUFFIX",
                "{'prefix':{'equals-ignore-case':'ab'}}| 'ABc'             |",
                "{'prefix':{'equals-ignore-case':'ab'}}| 'xab'             | OTHER_VALUE",
                "{'suffix':'bc'}                       | 'abc'             |",
                "{'suffix':'bc'}                       | 'aBC'             | DIFFERS_IN_CASE",
                "{'suffix':'.b.c'}                     | '.b.x'            | OTHER_VALUE",
                "{'suffix':{'equals-ignore-case':'bc'}}| 'aBC'             |",
                "{'suffix':{'equals-ignore-case':'bc'}}| 'aBC '            | BLANKS",
                "{'equals-ignore-case':'ab'}           | 'AB'              |",
                "{'equals-ignore-case':'ab'}           | 'AB '             | BLANKS",
                "{'exactly':'ab'}                      | 'ab'              |",
                "{'exactly':'ab'}                      | 'Ab'              | DIFFERS_IN_CASE",
                "{'wildcard':'a*c'}                    | 'abc'             |",
                "{'wildcard':'a*c'}                    | 'abC'             | DIFFERS_IN_CASE",
                "{'wildcard':'a*c'}                    | 'abd'             | OTHER_VALUE",
                "{'anything-but':'a'}                  | 'b'               |",
                "{'anything-but':'a'}                  | -                 | FIELD_MISSING",
                "{'anything-but':'a'}                  | 'a'               | EXCLUDED",
                "{'anything-but':['a','b']}            | 'b'               | EXCLUDED",
                "{'anything-but':1}                    | 1.0               | EXCLUDED",
                "{'anything-but':[1,2]}                | 2                 | EXCLUDED",
                "{'anything-but':{'prefix':'a'}}       | 'ab'              | EXCLUDED",
                "{'anything-but':{'prefix':['x','a']}} | 'ab'              | EXCLUDED",
                "{'anything-but':{'suffix':'b'}}       | 'ab'              | EXCLUDED",
                "{'anything-but':{'suffix':['b','x']}} | 'ab'              | EXCLUDED",
                "{'anything-but':{'wildcard':'a*'}}    | 'ab'              | EXCLUDED",
                "{'anything-but':{'wildcard':['x','a*']}}| 'ab'            | EXCLUDED",
                "{'anything-but':{'equals-ignore-case':'ab'}}| 'AB'        | EXCLUDED",
                "{'anything-but':{'equals-ignore-case':['x','ab']}}| 'AB'  | EXCLUDED",
                "{'exists':true}                       | null              |",
                "{'exists':true}                       | -                 | FIELD_MISSING",
                "{'exists':false}                      | -                 |",
                "{'exists':false}                      | {'a':'a'}         |",
                "{'exists':false}                      | 'a'               | PRESENT",
                "{'numeric':['>',1,'<=',5]}            | 5.0               |",
                "{'numeric':['>',1,'<=',5]}            | 1                 | OUT_OF_RANGE",
                "{'numeric':['=',5]}                   | 6                 | OUT_OF_RANGE",
                "{'numeric':['=',5]}                   | '5'               | NUMBER_OR_TEXT",
                "{'numeric':['=',5]}                   | 'five'            | OTHER_VALUE",
                "{'cidr':'10.0.0.0/24'}                | '10.0.0.7'        |",
                "{'cidr':'10.0.0.0/24'}                | '10.0.1.7'        | OUT_OF_RANGE",
                "{'cidr':'2001:db8::/32'}              | '2001:db9::1'     | OUT_OF_RANGE",
                "{'cidr':'10.0.0.0/24'}                | 'x'               | OTHER_VALUE",
                "'c.{id}.end'  | 'c.d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10.end' | PLACEHOLDER",
                "'c.d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10.end' | 'c.{id}.end' | PLACEHOLDER",
                "'c.{id}.acd.end'                      | 'c.{id}.user.end' | OTHER_SUFFIX",
                "'aws.partner/genesys.com/cloud/1/a'   | 'aws.partner/genesys.com/cloud/2/a' | OTHER_SUFFIX",
                "'d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10'| 'd5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e11' | OTHER_VALUE",
            })
    void judgesAFieldAndSaysHowItMisses(String test, String value, FieldMiss miss) {
        Json.Obj pattern = Json.obj("field", new Json.Arr(List.of(QuotedExplainer.json(test))));
        Json.Obj event = value.equals("-")
                ? Json.obj("other", QuotedExplainer.json("1"))
                : Json.obj("field", QuotedExplainer.json(value));
        Field field = onlyField(explainer.explain(pattern, event));
        assertThat(field.miss().map(NearMiss::miss)).isEqualTo(Optional.ofNullable(miss));
        assertThat(ruler.matches(JsonWriter.compact(pattern), JsonWriter.compact(event)))
                .isEqualTo(miss == null);
    }

    /** Of several tests and several values the nearest two. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "['x','VOICE','y']                  | 'voice'       | 'voice' | 'VOICE' | 'VOICE'",
                "['x','y']                          | ['Y','z']     | 'Y'     | 'y'     | 'y'",
                "['TRANSFER','PEER','CLIENT']       | 'PEEP'        | 'PEEP'  | 'PEER'  | 'PEER'",
                "[1,50,9]                           | 45            | 45      | 50      | 50",
                "[{'prefix':'abd'},'x']             | 'abc'         | 'abc'   | {'prefix':'abd'} | 'abd'",
                "[{'numeric':['>',5]},'x']          | 4             | 4       | {'numeric':['>',5]} | ['>',5]",
                "[{'anything-but':['a','b']}]       | 'b'           | 'b'     | {'anything-but':['a','b']} | 'b'",
                "[{'anything-but':{'prefix':['x','b']}}] | 'bc'     | 'bc'    | {'anything-but':{'prefix':['x','b']}}"
                        + " | 'b'",
                "[{'suffix':{'equals-ignore-case':'ab'}}] | 'abc'   | 'abc'   | {'suffix':{'equals-ignore-case':'ab'}}"
                        + " | 'ab'",
            })
    void namesTheNearest(String tests, String value, String found, String test, String operand) {
        NearMiss near = onlyField(explainer.explain(
                        Json.obj("field", QuotedExplainer.json(tests)), Json.obj("field", QuotedExplainer.json(value))))
                .miss()
                .orElseThrow();
        assertThat(near.found()).contains(QuotedExplainer.json(found));
        assertThat(near.test()).contains(QuotedExplainer.json(test));
        assertThat(near.operand()).contains(QuotedExplainer.json(operand));
    }

    @ParameterizedTest
    @CsvSource({
        "c.{id}.acd.end, c.{id}.user.end, c.{id}.",
        "aws.partner/genesys.com/cloud/1/a, aws.partner/genesys.com/cloud/2/a, aws.partner/genesys.com/cloud/",
        "c.{id}.user, c.{id}.user.end, c.{id}.user",
    })
    void saysWhatNamesShare(String allowed, String found, String shared) {
        NearMiss near = onlyField(explainer.explain(
                        Json.obj("field", Json.strings(List.of(allowed))), Json.obj("field", new Json.Str(found))))
                .miss()
                .orElseThrow();
        assertThat(near.shared()).contains(shared);
    }

    @Test
    void saysWhereAMissingFieldOccursInstead() {
        Field field = onlyField(explainer.explain(
                "{'detail':{'queueId':['q']}}",
                "{'detail':{'queueid':1,'eventBody':{'queueId':'q','id':1},'items':[{'queueId':[]},{'queueId':2}]}}"));
        assertThat(field.path()).isEqualTo("detail.queueId");
        assertThat(field.found()).isEmpty();
        assertThat(field.miss().orElseThrow().elsewhere())
                .containsExactly("detail.eventBody.queueId", "detail.items.queueId", "detail.queueid");
    }

    private static Field onlyField(MatchExplanation explanation) {
        assertThat(explanation.nearest().fields()).hasSize(1);
        return explanation.nearest().fields().getFirst();
    }
}
