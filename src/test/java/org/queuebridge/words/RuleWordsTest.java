package org.queuebridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.read.PatternReader;
import org.queuebridge.json.JsonText;
import org.queuebridge.rules.Examples;

class RuleWordsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        arn:aws:sqs:eu-central-1:111122223333:ended                         , SQS ended
        arn:aws:lambda:eu-central-1:111122223333:function:on-end            , Lambda on-end
        arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/x:*    , Logs /aws/events/x
        arn:aws:states:eu-central-1:111122223333:stateMachine:m             , Step Functions m
        arn:aws:dynamodb:eu-central-1:111122223333:table/t                  , dynamodb table/t
        no ARN at all                                                       , no ARN at all
        """)
    void callsATargetByKindAndName(String arn, String words) {
        assertThat(RuleWords.target(arn)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"account":["111122223333"]}                                             | everything on this bus
        {"detail":{"eventBody":{"mediaType":["VOICE"]}}}                         | any event
        {"source":["aws.ec2"]}                                                   | any event
        {"detail":{"eventBody":{"queueId":["a"]}}}                               | any event
        {"detail-type":["v2.detail.events.conversation.{id}.user.end"]}          | agent's part ended
        {"detail-type":["conversation.end","v2.detail.events.conversation.{id}.acd.end"]} | left the queue, conversation ended
        {"detail-type":[{"suffix":"end"}]}                                       | agent's part ended, left the queue +3
        {"source":["s"],"detail-type":["v2.detail.events.conversation.{id}.acd.end"],"detail":{"eventBody":{"acdOutcome":["ABANDON"],"queueId":["a"]}}} | gave up in the queue
        {"detail-type":["Scheduled Event"]}                                      | other events
        """)
    void saysWhatCountsAsEnded(String pattern, String words) {
        var reading = JsonText.parse(pattern)
                .object()
                .map(root -> PatternReader.read(root, Optional.of(Examples.BUS), StandardFormat.ALL));

        assertThat(RuleWords.ended(reading)).isEqualTo(words);
    }

    @Test
    void aRuleWithoutAPatternRunsOnASchedule() {
        assertThat(RuleWords.ended(Optional.empty())).isEqualTo("runs on a schedule");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        one         | one
        one two     | one, two
        one two six | one, two +1
        """)
    void namesAFewAndCountsTheOthers(String all, String words) {
        List<String> names = Arrays.asList(all.split(" ", -1));

        assertThat(RuleWords.few(names, 2)).isEqualTo(words);
    }

    @Test
    void shortensIds() {
        assertThat(RuleWords.shortId("d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10")).isEqualTo("d5a3c6f1…");
        assertThat(RuleWords.shortId("short")).isEqualTo("short");
    }
}
