package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

class TargetSettingsTest {
    private static final TargetSettings THERE = new TargetSettings(read("""
        {"DeadLetterConfig": {"Arn": "arn:q", "New": 1}, "RetryPolicy": {"MaximumRetryAttempts": 3},
         "SqsParameters": {"MessageGroupId": "g"}, "Unknown": {"kept": true}}
        """));

    private static Json.Obj read(String text) {
        return JsonText.parse(text).object().orElseThrow();
    }

    @Test
    void readsSettings() {
        assertThat(THERE.deadLetters()).isEqualTo("arn:q");
        assertThat(THERE.messageGroup()).isEqualTo("g");
        assertThat(THERE.limit(RetryLimit.RETRIES)).isEqualTo("3");
        assertThat(THERE.limit(RetryLimit.AGE)).isEmpty();
    }

    @Test
    void changesOnlyOneSetting() {
        assertThat(THERE.withDeadLetters("arn:q").with(RetryLimit.RETRIES, "3").with(RetryLimit.AGE, ""))
                .isEqualTo(THERE);
        assertThat(THERE.withDeadLetters("")
                        .with(RetryLimit.RETRIES, "")
                        .withMessageGroup("")
                        .json())
                .isEqualTo(read("{\"DeadLetterConfig\": {\"New\": 1}, \"Unknown\": {\"kept\": true}}"));
        assertThat(new TargetSettings(Json.obj())
                        .withDeadLetters("arn:x")
                        .with(RetryLimit.AGE, "60")
                        .withMessageGroup("all")
                        .json())
                .isEqualTo(read("""
                    {"DeadLetterConfig": {"Arn": "arn:x"}, "RetryPolicy": {"MaximumEventAgeInSeconds": 60},
                     "SqsParameters": {"MessageGroupId": "all"}}
                    """));
    }

    @ParameterizedTest
    @CsvSource({
        "RETRIES, '',     true",
        "RETRIES, 0,      true",
        "RETRIES, 185,    true",
        "RETRIES, 186,    false",
        "RETRIES, -1,     false",
        "RETRIES, 007,    false",
        "RETRIES, many,   false",
        "AGE,     59,     false",
        "AGE,     60,     true",
        "AGE,     86400,  true",
        "AGE,     86401,  false",
        "AGE,     9999999999, false",
    })
    void checksTheRangeOfLimits(RetryLimit limit, String typed, boolean well) {
        assertThat(limit.check(typed).isEmpty()).isEqualTo(well);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        '',                                            -
        arn:aws:sqs:eu-central-1:123456789012:dlq,     -
        arn:aws:sqs:us-east-1:123456789012:dlq,        DLQ_OTHER_REGION
        arn:aws:sqs:eu-central-1:123456789012:d.fifo,  DLQ_FIFO
        arn:aws:sns:eu-central-1:123456789012:dlq,     DLQ_NOT_A_QUEUE
        dlq,                                           DLQ_NOT_A_QUEUE
        """)
    void aDeadLetterQueueMustBeAStandardQueueInTheRegion(String arn, String problem) {
        assertThat(TargetSettings.checkDeadLetters(arn, "eu-central-1").map(Enum::name))
                .isEqualTo(Optional.ofNullable(problem));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        all,         -
        $.detail.id, -
        '',          GROUP_MISSING
        two words,   GROUP_NOT_AN_ID
        größe,       GROUP_NOT_AN_ID
        """)
    void checksMessageGroups(String group, String problem) {
        assertThat(TargetSettings.checkGroup(group).map(Enum::name)).isEqualTo(Optional.ofNullable(problem));
    }
}
