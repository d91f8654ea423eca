package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

class TargetCheckTest {
    private static final RulePlace PLACE = new RulePlace("eu-central-1", "123456789012");
    private static final String ROLE = "arn:aws:iam::123456789012:role/events";

    @ParameterizedTest
    @CsvSource({
        "sqs:eu-central-1:123456789012:ended,                                '',   ''",
        "sqs:eu-central-1:123456789012:ended,                                ROLE, ''",
        "sqs:eu-central-1:999999999999:ended,                                '',   OTHER_ACCOUNT_ROLE_MISSING",
        "sqs:eu-central-1:999999999999:ended,                                ROLE, ''",
        "sqs:eu-central-1:999999999999:ended,                                arn:aws:iam::999999999999:role/r,"
                + " ROLE_OTHER_ACCOUNT",
        "logs:eu-central-1:999999999999:log-group:/aws/events/all,           '',   OTHER_ACCOUNT",
        "states:eu-central-1:999999999999:stateMachine:s,                    '',   OTHER_ACCOUNT ROLE_MISSING",
        "events:eu-central-1:999999999999:event-bus/central,                 ROLE, ''",
        "lambda:eu-central-1:123456789012:function:f:$LATEST,                '',   LAMBDA_LATEST",
        "lambda:eu-central-1:123456789012:function:f:live,                   '',   ''",
        "sqs:us-east-1:123456789012:ended,                                   '',   OTHER_REGION",
        "sqs:eu-central-1:123456789012:ended.fifo,                           '',   NEEDS_MESSAGE_GROUP",
        "lambda:eu-central-1:123456789012:function:f,                        '',   ''",
        "lambda:eu-central-1:123456789012:function:f,                        role, ROLE_NOT_AN_ARN",
        "sns:eu-central-1:123456789012:t,                                    '',   ''",
        "sns:eu-central-1:123456789012:t.fifo,                               '',   FIFO_TOPIC",
        "logs:eu-central-1:123456789012:log-group:/aws/events/all,           '',   ''",
        "logs:eu-central-1:123456789012:log-group:/aws/events/all:*,         '',   LOGS_STAR",
        "logs:eu-central-1:123456789012:log-group:/aws/events/all,           ROLE, ROLE_NOT_ALLOWED",
        "logs:eu-central-1:123456789012:log-group:all,                       '',   LOGS_GROUP_NAME",
        "states:eu-central-1:123456789012:stateMachine:s,                    '',   ROLE_MISSING",
        "states:eu-central-1:123456789012:stateMachine:s,                    ROLE, ''",
        "states:us-east-1:123456789012:stateMachine:s,                       '',   OTHER_REGION ROLE_MISSING",
        "events:us-east-1:123456789012:event-bus/central,                    ROLE, ''",
        "ecs:eu-central-1:123456789012:cluster/c,                            ROLE, NEEDS_PARAMETERS",
        "s3:::bucket,                                                        '',   NOT_A_TARGET",
        "sqs,                                                                '',   NOT_AN_ARN",
        "sqs:eu-central-1:123456789012:ended,                                arn:aws:iam::123456789012:user/u,"
                + " ROLE_NOT_AN_ARN",
    })
    void reportsProblems(String rest, String role, String problems) {
        Optional<String> roleText = Optional.of(role.equals("ROLE") ? ROLE : role);
        assertThat(TargetCheck.check(new Target("", "arn:aws:" + rest, roleText), PLACE))
                .extracting(Enum::name)
                .containsExactly(problems.isEmpty() ? new String[0] : problems.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "sqs:eu-central-1:123456789012:ended.fifo, SqsParameters,          ''",
        "ecs:eu-central-1:123456789012:cluster/c,  EcsParameters,          ''",
        "ecs:eu-central-1:123456789012:cluster/c,  BatchParameters,        NEEDS_PARAMETERS",
        "redshift:eu-central-1:123456789012:cluster:c, RedshiftDataParameters, ''",
    })
    void acceptsATargetWithTheSettingsOfItsKind(String rest, String setting, String problem) {
        Json.Obj settings = Json.obj(setting, Json.obj("What", new Json.Str("ever")));
        Optional<String> role = rest.startsWith("sqs") ? Optional.empty() : Optional.of(ROLE);
        assertThat(TargetCheck.check(new Target("", "arn:aws:" + rest, role, settings), PLACE))
                .extracting(Enum::name)
                .containsExactly(problem.isEmpty() ? new String[0] : new String[] {problem});
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"Input": "1", "InputPath": "$.detail"}                                                   | SEVERAL_INPUTS
        {"InputPath": "$.a", "InputTransformer": {"InputTemplate": "<aws.events.rule-name>"}}     | SEVERAL_INPUTS
        {"InputPath": "detail"}                                                                   | INPUT
        {"InputTransformer": {"InputPathsMap": {"q": "$.a"}, "InputTemplate": "{<q>: 1}"}}        | INPUT
        {"InputTransformer": {"InputTemplate": "\\"<other>\\""}}                              | INPUT
        {"InputTransformer": {"InputPathsMap": {"q": "$.a"}, "InputTemplate": "{\\"a\\": <q>}"}} |
        """)
    void checksTheInput(String settings, @Nullable String problem) {
        Target target = new Target(
                "t",
                "arn:aws:sqs:eu-central-1:123456789012:ended",
                Optional.empty(),
                JsonText.parse(settings).object().orElseThrow());

        assertThat(TargetCheck.check(target, PLACE))
                .extracting(Enum::name)
                .isEqualTo(Stream.ofNullable(problem).toList());
    }

    @ParameterizedTest
    @CsvSource({"64, true", "65, false"})
    void checksTheLengthOfIds(int length, boolean well) {
        String arn = "arn:aws:sqs:eu-central-1:123456789012:ended";

        assertThat(TargetCheck.check(new Target("i".repeat(length), arn, Optional.empty()), PLACE))
                .isEqualTo(well ? List.of() : List.of(TargetCheck.Problem.ID_NOT_VALID));
        assertThat(TargetCheck.check(new Target("a b", arn, Optional.empty()), PLACE))
                .containsExactly(TargetCheck.Problem.ID_NOT_VALID);
    }

    @Test
    void comparesNoAccountsAndRegionsBeforeAwsIsConnected() {
        assertThat(TargetCheck.check(
                        new Target("t", "arn:aws:sqs:us-east-1:999999999999:ended", Optional.empty()),
                        RulePlace.UNKNOWN))
                .isEmpty();
    }
}
