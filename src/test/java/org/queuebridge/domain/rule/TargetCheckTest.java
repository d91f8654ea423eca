package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;

class TargetCheckTest {
    private static final String ROLE = "arn:aws:iam::123456789012:role/events";

    @ParameterizedTest
    @CsvSource({
        "sqs:eu-central-1:123456789012:ended,                                '',   ''",
        "sqs:eu-central-1:123456789012:ended,                                ROLE, ''",
        "sqs:eu-central-1:999999999999:ended,                                '',   ''",
        "sqs:us-east-1:123456789012:ended,                                   '',   OTHER_REGION",
        "sqs:eu-central-1:123456789012:ended.fifo,                           '',   NEEDS_MESSAGE_GROUP",
        "lambda:eu-central-1:123456789012:function:f,                        '',   ''",
        "lambda:eu-central-1:123456789012:function:f,                        role, ROLE_NOT_AN_ARN",
        "sns:eu-central-1:123456789012:t,                                    '',   ''",
        "sns:eu-central-1:123456789012:t.fifo,                               '',   FIFO_TOPIC",
        "logs:eu-central-1:123456789012:log-group:/aws/events/all,           '',   ''",
        "logs:eu-central-1:123456789012:log-group:/aws/events/all:*,         ROLE, ROLE_NOT_ALLOWED",
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
    void saysWhatIsWrong(String rest, String role, String problems) {
        Optional<String> roleText = Optional.of(role.equals("ROLE") ? ROLE : role);
        assertThat(TargetCheck.check(new Target("", "arn:aws:" + rest, roleText), "eu-central-1"))
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
    void isContentWithTheSettingsOfTheKind(String rest, String setting, String problem) {
        Json.Obj settings = Json.obj(setting, Json.obj("What", new Json.Str("ever")));
        Optional<String> role = rest.startsWith("sqs") ? Optional.empty() : Optional.of(ROLE);
        assertThat(TargetCheck.check(new Target("", "arn:aws:" + rest, role, settings), "eu-central-1"))
                .extracting(Enum::name)
                .containsExactly(problem.isEmpty() ? new String[0] : new String[] {problem});
    }
}
