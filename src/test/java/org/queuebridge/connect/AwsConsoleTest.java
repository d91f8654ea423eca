package org.queuebridge.connect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.domain.rule.RuleKey;

class AwsConsoleTest {
    private static final String PARTNER = "aws.partner/genesys.com/cloud/5f0a/orders";

    @ParameterizedTest
    @CsvSource(textBlock = """
        aws,        eu-central-1,   events.eu-central-1.amazonaws.com,     https://eu-central-1.console.aws.amazon.com/
        aws,        eu-central-1,   events.eu-central-1.api.aws,           https://eu-central-1.console.aws.amazon.com/
        aws-us-gov, us-gov-west-1,  events.us-gov-west-1.amazonaws.com,    https://us-gov-west-1.console.amazonaws-us-gov.com/
        aws-cn,     cn-north-1,     events.cn-north-1.amazonaws.com.cn,    https://cn-north-1.console.amazonaws.cn/
        aws-eusc,   eusc-de-east-1, events.eusc-de-east-1.amazonaws.eu,    https://eusc-de-east-1.console.amazonaws-eusc.eu/
        """)
    void eachPartitionHasItsConsole(String partition, String region, String endpoint, String console) {
        AwsAccount account = account(partition, region, "https://" + endpoint);
        assertThat(AwsConsole.rule(account, new RuleKey("default", "ended-billing")))
                .isEqualTo(new WebPage.At(
                        console + "events/home?region=" + region + "#/eventbus/default/rules/ended-billing"));
    }

    @Test
    void theNameOfAPartnerBusIsOnePartOfTheAddress() {
        AwsAccount account = account("aws", "eu-central-1", "https://events.eu-central-1.amazonaws.com");
        assertThat(AwsConsole.bus(account, PARTNER))
                .isEqualTo(new WebPage.At("https://eu-central-1.console.aws.amazon.com/events/home?region=eu-central-1"
                        + "#/eventbus/aws.partner%2Fgenesys.com%2Fcloud%2F5f0a%2Forders"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        arn:aws:sqs:eu-west-1:111122223333:ended, sqs/v3/home?region=eu-west-1#/queues/https%3A%2F%2Fsqs.eu-west-1.amazonaws.com%2F111122223333%2Fended
        arn:aws:sns:eu-west-1:111122223333:ended, sns/v3/home?region=eu-west-1#/topic/arn:aws:sns:eu-west-1:111122223333:ended
        arn:aws:lambda:eu-west-1:111122223333:function:on-end:live, lambda/home?region=eu-west-1#/functions/on-end
        arn:aws:logs:eu-west-1:111122223333:log-group:/aws/events/all:*, cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Faws$252Fevents$252Fall
        arn:aws:events:eu-west-1:444455556666:event-bus/central, events/home?region=eu-west-1#/eventbus/central
        """)
    void aTargetIsInItsOwnRegionAndService(String arn, String page) {
        AwsAccount account = account("aws", "eu-central-1", "https://events.eu-central-1.amazonaws.com");
        assertThat(AwsConsole.target(account, arn))
                .isEqualTo(new WebPage.At("https://eu-west-1.console.aws.amazon.com/" + page));
    }

    @ParameterizedTest
    @CsvSource({
        "aws, http://127.0.0.1:4100, SANDBOX",
        "aws, https://aws.example.com, NOT_KNOWN",
        "aws-iso, https://events.us-iso-east-1.c2s.ic.gov, NOT_KNOWN"
    })
    void whereNoPageIsKnownNoneIsOpened(String partition, String endpoint, WebPage.Why why) {
        AwsAccount account = account(partition, "eu-central-1", endpoint);
        assertThat(AwsConsole.rule(account, new RuleKey("default", "x"))).isEqualTo(new WebPage.None(why));
        assertThat(AwsConsole.target(account, "not an ARN")).isEqualTo(new WebPage.None(why));
    }

    private static AwsAccount account(String partition, String region, String endpoint) {
        return new AwsAccount("111122223333", region, endpoint, "arn:" + partition + ":iam::111122223333:user/admin");
    }
}
