package org.queuebridge.domain.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.permission.policy.Policies.QUEUE;
import static org.queuebridge.domain.permission.policy.Policies.RULE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.json.JsonText;

/** Which resource must let a rule deliver, and which rules a statement lets in. */
class NeededGrantsTest {
    private static final String ALL = "arn:aws:events:eu-central-1:111122223333:rule/*";
    private static final String IN = ":eu-central-1:111122223333:";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        arn:aws:sqs:eu-central-1:111122223333:ended                       |            | SQS    | RULE
        arn:aws:sqs:eu-central-1:111122223333:ended                       | ' '        | SQS    | RULE
        arn:aws:sqs:eu-central-1:111122223333:ended                       | arn:aws:iam::111122223333:role/r |  |
        arn:aws:lambda:eu-central-1:111122223333:function:ended           |            | LAMBDA | RULE
        arn:aws:lambda:eu-central-1:111122223333:function:ended:$LATEST   |            |        |
        arn:aws:sns:eu-central-1:111122223333:ended                       |            | SNS    | ALL
        arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/e    |            | LOGS   | ALL
        arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/e:*  |            | LOGS   | ALL
        arn:aws:kinesis:eu-central-1:111122223333:stream/ended            |            |        |
        no ARN                                                            |            |        |
        """)
    void whatATargetNeeds(String arn, @Nullable String role, @Nullable TargetKind kind, @Nullable String source) {
        Optional<Grant> needed = NeededGrants.ofTarget(new Target("t", arn, Optional.ofNullable(role)), RULE);

        assertThat(needed.map(Grant::kind)).isEqualTo(Optional.ofNullable(kind));
        assertThat(needed.map(Grant::source))
                .isEqualTo(Optional.ofNullable(source).map(text -> text.equals("ALL") ? ALL : RULE));
        assertThat(needed.map(Grant::resourceArn))
                .isEqualTo(Optional.ofNullable(kind).map(_ -> arn.replace(":*", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {}                                       | false
        {"DeadLetterConfig":{}}                  | false
        {"DeadLetterConfig":"QUEUE"}             | false
        {"DeadLetterConfig":{"Arn":1}}           | false
        {"DeadLetterConfig":{"Arn":"no ARN"}}    | false
        {"DeadLetterConfig":{"Arn":"QUEUE"}}     | true
        """)
    void aDeadLetterQueueMustAllowTheRuleEvenIfTheTargetHasARole(String settings, boolean needed) {
        Target target = new Target("t", "arn:aws:kinesis" + IN + "stream/s", Optional.of("arn:aws:iam::1:role/r"))
                .with(JsonText.parse(settings.replace("QUEUE", QUEUE)).object().orElseThrow());

        assertThat(NeededGrants.ofDeadLetters(target, RULE))
                .isEqualTo(needed ? Optional.of(new Grant(TargetKind.SQS, QUEUE, RULE)) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SQS    | rule/b/ended-1 | rule/b/ended-1  | true
        SQS    | rule/b/ended-1 | rule/b/ended-12 | false
        SQS    | rule/b/ended-* | rule/b/ended-12 | true
        SQS    | rule/b/ended-? | rule/b/ended-12 | false
        LAMBDA | rule/b/ended-* | rule/c/ended-1  | false
        SNS    | rule/b/ended-1 | rule/c/other    | true
        """)
    void aRuleCanDependOnAForeignStatement(TargetKind kind, String source, String rule, boolean lets) {
        Grant grant = new Grant(kind, QUEUE, RULE, "arn:aws:events" + IN + source);

        assertThat(NeededGrants.letsIn(grant, "arn:aws:events" + IN + rule)).isEqualTo(lets);
    }

    @ParameterizedTest
    @CsvSource({
        "rule/b/ended-*, rule/b/, true",
        "rule/b/ended-*, rule/b/ended-17, true",
        "rule/b/ended-?, rule/b/ended-, true",
        "rule/b/ended-*, rule/c/, false",
        "rule/b/ended-1, rule/b/ended-2, false"
    })
    void aWildcardStatementCanAllowARule(String source, String begin, boolean can) {
        Grant grant = new Grant(TargetKind.SQS, QUEUE, RULE, "arn:aws:events" + IN + source);

        assertThat(NeededGrants.canLetIn(grant, "arn:aws:events" + IN + begin)).isEqualTo(can);
    }
}
