package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArnTest {
    @ParameterizedTest
    @CsvSource({
        "arn:aws:sqs:eu-central-1:123456789012:ended,               aws, sqs, eu-central-1, 123456789012, ended",
        "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:f:live, aws-us-gov, lambda, us-gov-west-1,"
                + " 123456789012, function:f:live",
        "arn:aws-cn:sns:cn-north-1:123456789012:t,                  aws-cn, sns, cn-north-1, 123456789012, t",
        "arn:aws-eusc:sqs:eusc-de-east-1:123456789012:q,            aws-eusc, sqs, eusc-de-east-1, 123456789012, q",
        "arn:aws-iso-b:sqs:us-isob-east-1:123456789012:q,           aws-iso-b, sqs, us-isob-east-1, 123456789012, q",
        "arn:aws:iam::123456789012:role/service-role/r,             aws, iam, '', 123456789012, role/service-role/r",
        "arn:aws:s3:::bucket,                                       aws, s3, '', '', bucket",
        "arn:aws:events:eu-central-1:123456789012:rule/aws.partner/genesys.com/cloud/o/s/r, aws, events, eu-central-1,"
                + " 123456789012, rule/aws.partner/genesys.com/cloud/o/s/r",
    })
    void parsesArns(String text, String partition, String service, String region, String account, String resource) {
        assertThat(Arn.parse(text)).contains(new Arn(partition, service, region, account, resource));
        assertThat(Arn.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ended",
                "arn",
                "arn:aws:sqs:eu-central-1:123456789012",
                "arn:aws:sqs:eu-central-1:123456789012:",
                "arn:aws:sqs:eu-central-1:1234:ended",
                "arn:azure:sqs:eu-central-1:123456789012:ended",
                "arn:aws::eu-central-1:123456789012:ended",
                " arn:aws:sqs:eu-central-1:123456789012:ended",
                "arn:aws:sqs:eu-central-1:123456789012:ended ",
                "arn:aws:sqs:eu-central-1:123456789012:two words",
                "ARN:aws:sqs:eu-central-1:123456789012:ended",
                "https://sqs.eu-central-1.amazonaws.com/123456789012/ended"
            })
    void refusesInvalidArns(String text) {
        assertThat(Arn.parse(text)).isEmpty();
    }

    @Test
    void refusesTooLongArns() {
        String start = "arn:aws:sqs:eu-central-1:123456789012:";
        assertThat(Arn.parse(start + "x".repeat(Arn.LONGEST - start.length()))).isPresent();
        assertThat(Arn.parse(start + "x".repeat(Arn.LONGEST - start.length() + 1)))
                .isEmpty();
    }
}
