package org.queuebridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.json.JsonText;

class PatternWordsTest {
    private static final PatternWords WORDS = new PatternWords(value -> value.equals("A") ? "Support" : value);

    /** Written by hand; quotes are single, and / stands between the lines. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'account':['1']}                                             | account is “1”.
        {'source':[{'prefix':'aws.partner/genesys.com'}]}             | source begins with “aws.partner/genesys.com”.
        {'detail.eventBody.queueId':['A','B']}                        | the queue's id is “Support” or “B”.
        {'detail':{'eventBody.queueId':['A']}}                        | the queue's id is “Support”.
        {'detail':{'queue':{'id':['1','2','3','4','5','6']}}}         | the queue's id is “1” or “2” or “3” or “4” +2.
        {'detail-type':['x'],'detail':{'n':[1,null,true]}}            | detail-type is “x” and detail.n is 1 or null or true.
        {'x':[{'anything-but':['a','b']}]}                            | x exists and is not “a” or “b”.
        {'x':[{'anything-but':{'suffix':'TRANSFER'}}]}                | x exists and does not end with “TRANSFER”.
        {'x':[{'anything-but':{'prefix':['a','b']}}]}                 | x exists and does not begin with “a” or “b”.
        {'x':[{'suffix':'.end'},'y']}                                 | x is “y” or ends with “.end”.
        {'x':[{'prefix':{'equals-ignore-case':'a'}}]}                 | x begins with “a” in any case.
        {'x':[{'equals-ignore-case':'a'}]}                            | x is “a” in any case.
        {'x':[{'wildcard':'*.acd.*'}]}                                | x matches “*.acd.*”, where * is any text.
        {'x':[{'exists':true}],'y':[{'exists':false}]}                | x exists and y is missing.
        {'x':[{'numeric':['>',0,'<=',5]}]}                            | x is a number > 0 and <= 5.
        {'x':[{'cidr':'10.0.0.0/8'}]}                                 | x is an IP address within “10.0.0.0/8”.
        {'x':[{'of-tomorrow':'a'}]}                                   | x matches {'of-tomorrow':'a'}.
        """)
    void saysWhatAPatternAsksFor(String pattern, String words) {
        assertThat(sentences(pattern)).isEqualTo("Matches every event where " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'source':['s'],'$or':[{'x':['a']},{'y':[{'exists':false}]}]} | • source is “s” and x is “a”;• source is “s” and y is missing
        {'detail':{'$or':[{'x':['a']},{'x':['a']},{'y':['b']}]}}      | • detail.x is “a”;• detail.y is “b”
        {'$or':[{'a':[1]},{'b':[1]},{'c':[1]},{'d':[1]},{'e':[1]},{'f':[1]},{'g':[1]},{'h':[1]}]} | • a is 1;• b is 1;• c is 1;• d is 1;• e is 1;• f is 1;• 2 more alternatives; see the pattern
        """)
    void listsAlternatives(String pattern, String alternatives) {
        assertThat(sentences(pattern)).isEqualTo("Matches an event when any of these is true:;" + alternatives);
    }

    private static String sentences(String pattern) {
        return String.join(
                        ";",
                        WORDS.sentences(JsonText.parse(pattern.replace('\'', '"'))
                                .object()
                                .orElseThrow()))
                .replace("{\"of-tomorrow\":\"a\"}", "{'of-tomorrow':'a'}");
    }
}
