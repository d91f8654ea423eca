package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.rule.InputCheck.Problem;

class TemplateShapeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " [ ] ",
                "{\"a\": {}, \"b\": [], \"c\": [<x>, 1, \"<x>\"]}\n",
                "{ \"a\" : -1.5e3 , \"b\" : null }",
                "<x>",
                "true",
                "\"<x> ended\"",
                "\"first line\"\n\"second line of <x>\"",
                "\"first line\"\n\n  \"after an empty one\"  \n",
            })
    void acceptsJsonWithNamesAndLinesOfText(String template) {
        assertThat(TemplateShape.check(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1} and more",
                "{\"a\" 1}",
                "{\"a\"",
                "{\"a\": }",
                "{\"a\": 1",
                "{\"a\": 1 \"b\": 2}",
                "{\"a\": 1,}",
                "[1 2]",
                "[1,",
                "[,]",
                "[<x>",
                "01",
                "\"first line\"\nsecond line",
                "first line\n\"second line\"",
                "\"not closed",
            })
    void refusesOtherTexts(String template) {
        assertThat(TemplateShape.check(template)).contains(Problem.NOT_JSON);
    }

    @Test
    void namesTheMistakeOfANameInPlaceOfAKey() {
        assertThat(TemplateShape.check("{\"a\": {<x>: 1}}")).contains(Problem.NAME_AS_KEY);
        assertThat(TemplateShape.check("{<x>")).contains(Problem.NAME_AS_KEY);
        assertThat(TemplateShape.check("{1: <x>}")).contains(Problem.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void anEndlesslyNestedTemplateIsRefused(String opening) {
        String deep = opening.repeat(InputTemplate.LONGEST / opening.length());
        assertThat(TemplateShape.check(deep)).contains(Problem.NOT_JSON);
        assertThat(TemplateShape.check(opening.repeat(101) + "}".repeat(101))).contains(Problem.NOT_JSON);
        assertThat(TemplateShape.check("[".repeat(90) + "]".repeat(90))).isEmpty();
    }
}
