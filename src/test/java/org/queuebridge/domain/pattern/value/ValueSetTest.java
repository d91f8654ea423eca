package org.queuebridge.domain.pattern.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/**
 * What two lists of tests have in common: whether all that passes one passes the other, and whether anything passes
 * both. Single quotes stand for double ones.
 */
class ValueSetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ['a']                            | ['a','b']                        | YES     | YES
        ['a','c']                        | ['a','b']                        | NO      | YES
        ['a']                            | ['b']                            | NO      | NO
        ['ab']                           | [{'prefix':'a'}]                 | YES     | YES
        ['ab']                           | [{'prefix':'b'}]                 | NO      | NO
        ['ab']                           | [7,{'suffix':'b'}]               | YES     | YES
        [{'prefix':'ab'}]                | [{'prefix':'a'}]                 | YES     | YES
        [{'prefix':'a'}]                 | [{'prefix':'ab'}]                | NO      | YES
        [{'prefix':'a'}]                 | [{'suffix':'b'}]                 | NO      | YES
        [{'prefix':'a'}]                 | [{'prefix':'b'}]                 | NO      | NO
        [{'wildcard':'a*b'}]             | [{'prefix':'a'}]                 | YES     | YES
        [{'anything-but':'a'}]           | [{'anything-but':['a','b']}]     | NO      | YES
        [{'anything-but':['a','b']}]     | [{'anything-but':'a'}]           | YES     | YES
        [{'anything-but':'a'}]           | ['a']                            | NO      | NO
        [{'anything-but':{'prefix':'a'}}] | [{'prefix':'a'}]                | NO      | NO
        [{'prefix':'b'}]                 | [{'anything-but':{'prefix':'a'}}] | YES    | YES
        [{'exists':false}]               | [{'exists':false}]               | YES     | YES
        [{'exists':false}]               | [{'exists':true}]                | NO      | NO
        [{'exists':false}]               | ['a']                            | NO      | NO
        [{'exists':true}]                | ['a']                            | NO      | YES
        ['a']                            | [{'exists':true}]                | YES     | YES
        [true]                           | [{'exists':true}]                | YES     | YES
        [true]                           | [true,'a']                       | YES     | YES
        [true]                           | [false]                          | NO      | NO
        [null]                           | [{'anything-but':'a'}]           | YES     | YES
        [{'anything-but':'a'}]           | [false]                          | NO      | YES
        [1]                              | [1.0]                            | YES     | YES
        [1]                              | [2]                              | NO      | NO
        [1]                              | ['1']                            | NO      | NO
        [1]                              | [{'numeric':['>',0,'<=',1]}]     | YES     | YES
        [1]                              | [{'numeric':['>',0,'<',1]}]      | NO      | NO
        [{'numeric':['>',0,'<',1]}]      | [{'numeric':['>=',0,'<=',1]}]    | YES     | YES
        [{'numeric':['>=',0,'<=',1]}]    | [{'numeric':['>',0,'<',1]}]      | NO      | YES
        [{'numeric':['<',0]}]            | [{'numeric':['>',0]}]            | NO      | NO
        [{'numeric':['<=',0]}]           | [{'numeric':['>=',0]}]           | NO      | YES
        [{'numeric':['=',5]}]            | [5]                              | YES     | YES
        [{'numeric':['>',5]}]            | [{'anything-but':5}]             | YES     | YES
        [{'numeric':['>=',5]}]           | [{'anything-but':5}]             | NO      | YES
        [5]                              | [{'anything-but':[4,5]}]         | NO      | NO
        [{'cidr':'10.0.0.0/8'}]          | ['a']                            | UNKNOWN | UNKNOWN
        ['a']                            | [{'cidr':'10.0.0.0/8'}]          | UNKNOWN | UNKNOWN
        [{'cidr':'10.0.0.0/8'}]          | [{'cidr':'10.0.0.0/8'}]          | YES     | UNKNOWN
        [{'prefix':'1'}]                 | [{'cidr':'10.0.0.0/8'}]          | UNKNOWN | UNKNOWN
        """)
    void implicationBetweenConditions(String one, String other, Answer within, Answer meets) {
        assertThat(set(one).within(set(other))).isEqualTo(within);
        assertThat(set(one).meets(set(other))).isEqualTo(meets);
        assertThat(set(other).meets(set(one))).isEqualTo(meets);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ['a']                     | YES     | false
        [1]                       | NO      | true
        [true,null]               | NO      | false
        [{'exists':true}]         | YES     | true
        [{'exists':false}]        | NO      | false
        [{'numeric':['>',1]}]     | NO      | true
        [{'anything-but':'a'}]    | YES     | true
        [{'cidr':'10.0.0.0/8'}]   | UNKNOWN | false
        """)
    void matchingTextsAndNumbers(String tests, Answer text, boolean number) {
        assertThat(set(tests).anyText()).isEqualTo(text);
        assertThat(set(tests).anyNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ['aws.ec2',1]             | [{'prefix':'aws.'}]     | YES
        ['aws.ec2','mine']        | [{'prefix':'aws.'}]     | NO
        ['aws.ec2']               | [{'cidr':'10.0.0.0/8'}] | UNKNOWN
        """)
    void conditionsThatMatchEveryText(String one, String other, Answer within) {
        assertThat(set(one).textsWithin(set(other))).isEqualTo(within);
    }

    private static ValueSet set(String tests) {
        Json parsed = JsonText.parse(tests.replace('\'', '"')).value().orElseThrow();
        return new ValueSet(((Json.Arr) parsed).items());
    }
}
