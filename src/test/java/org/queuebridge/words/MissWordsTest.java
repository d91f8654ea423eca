package org.queuebridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.explain.MatchExplainer;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Alternative;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;

class MissWordsTest {
    private static final String ID = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    private final BenchWords tests = new BenchWords(id -> id.equals(ID) ? "Billing EN" : "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"a":["x "]}                                  | {"a":"x"}      | Only spaces or other blanks differ: the event has "x", the pattern "x ".
        {"a":["X"]}                                   | {"a":"x"}      | Only upper and lower case differ: the event has "x", the pattern "X".
        {"a":[5]}                                     | {"a":"5"}      | One value is text and the other is not: the event has "5", the pattern 5.
        {"a":["v2.{id}.x"]}                           | {"a":"v2.d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10.x"} | The event has a conversation's id where Genesys Cloud sends the literal text {id}. Use that in the event.
        {"a":["v2.d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10.x"]} | {"a":"v2.{id}.x"} | The event has the literal text {id}, as Genesys Cloud sends it; the pattern has a conversation's id there, so it can never match.
        {"a":["v2.detail.user.end"]}                  | {"a":"v2.detail.acd.end"} | Both begin with “v2.detail.”; the event continues with “acd.end”, the pattern with “user.end”.
        {"a":[{"numeric":[">",3,"<=",5]}]}            | {"a":7}        | 7 is outside of > 3 <= 5.
        {"a":[{"anything-but":{"suffix":"TRANSFER"}}]} | {"a":"BLIND_TRANSFER"} | The event has "BLIND_TRANSFER"; the pattern allows anything but text that ends with "TRANSFER".
        {"a":[{"exists":false}]}                      | {"a":1}        | The pattern requires this field to be missing; the event has 1.
        {"a":["d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10"]} | {"a":"other"} | The event has "other"; the most similar condition of the pattern is "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10" (Billing EN).
        {"a":[{"prefix":"p"}]}                        | {"a":"other"}  | The event has "other"; the most similar condition of the pattern is text that begins with "p".
        {"a":["x"]}                                   | {"b":1}        | The event lacks this field.
        {"a":["x"]}                                   | {"b":{"a":1}}  | The event lacks this field; a field of that name is at b.a.
        """)
    void saysWhatWouldHaveToBeDifferent(String pattern, String event, String words) {
        assertThat(new MissWords(tests)
                        .sentence(alternative(pattern, event)
                                .failing()
                                .getFirst()
                                .miss()
                                .orElseThrow()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"a":{"b":["x"]},"c":["y"]}           | {"c":"z"}                          | b, c
        {"a":{"b":["x"],"c":["y"]}}           | {"a":[{"b":"x"},{"c":"y"}]}        | b, c together
        """)
    void namesTheFieldsThatKeepAnEventOut(String pattern, String event, String words) {
        assertThat(MissWords.brief(alternative(pattern, event))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ["a"]                                 | "a"
        ["a",1,null]                          | "a" or 1 or null
        ["a","b","c","d","e"]                 | "a" or "b" or "c", or 2 more
        [{"exists":true}]                     | any value
        [{"exists":false}]                    | the field must be missing
        [{"anything-but":["a","b"]}]          | anything but "a" or "b"
        [{"wildcard":"a*b"}]                  | text of the form "a*b"
        [{"cidr":"10.0.0.0/8"}]               | an address in "10.0.0.0/8"
        [{"equals-ignore-case":"a"}]          | "a" in upper or lower case
        [{"numeric":["=",5]}]                 | a number = 5
        [{"something-new":1}]                 | {"something-new":1}
        """)
    void saysWhatAPatternAllows(String allowed, String words) {
        Json.Arr items = (Json.Arr) JsonText.parse(allowed).value().orElseThrow();

        assertThat(tests.tests(items.items(), 3)).isEqualTo(words);
    }

    private static Alternative alternative(String pattern, String event) {
        return MatchExplainer.of(object(pattern), new EventRuler())
                .explain(object(event))
                .nearest();
    }

    private static Json.Obj object(String text) {
        return JsonText.parse(text).object().orElseThrow();
    }
}
