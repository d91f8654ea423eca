package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetKindTest {
    private static final String HERE = ":eu-central-1:123456789012:";

    @ParameterizedTest
    @CsvSource({
        "lambda,              function:on-end,                        LAMBDA,              on-end",
        "lambda,              function:on-end:live,                   LAMBDA,              on-end:live",
        "sqs,                 conversation-ended,                     SQS,                 conversation-ended",
        "sns,                 crm-feed,                               SNS,                 crm-feed",
        "logs,                log-group:/aws/events/all,              LOGS,                /aws/events/all",
        "logs,                log-group:/aws/events/all:*,            LOGS,                /aws/events/all",
        "states,              stateMachine:survey,                    STEP_FUNCTIONS,      survey",
        "kinesis,             stream/ended,                           KINESIS,             ended",
        "firehose,            deliverystream/ended,                   FIREHOSE,            ended",
        "events,              event-bus/central,                      EVENT_BUS,           central",
        "events,              api-destination/crm/8f2b7e0c-1d2e,      API_DESTINATION,     crm",
        "execute-api,         a1b2c3/prod/POST/ended,                 API_GATEWAY,         a1b2c3/prod/POST/ended",
        "appsync,             endpoints/graphql-api/abc,              APPSYNC,             abc",
        "batch,               job-queue/nightly,                      BATCH,               nightly",
        "codebuild,           project/build,                          CODEBUILD,           build",
        "codepipeline,        deploy,                                 CODEPIPELINE,        deploy",
        "events,              target/stop-instance,                   EC2_ACTION,          stop-instance",
        "ecs,                 cluster/main,                           ECS,                 main",
        "glue,                workflow/import,                        GLUE,                import",
        "imagebuilder,        image-pipeline/base,                    IMAGE_BUILDER,       base",
        "ssm-incidents,       response-plan/major,                    INCIDENT_MANAGER,    major",
        "inspector,           target/0-a/template/0-b,                INSPECTOR,           0-a/template/0-b",
        "redshift,            cluster:dwh,                            REDSHIFT,            dwh",
        "redshift-serverless, workgroup/1234,                         REDSHIFT_SERVERLESS, 1234",
        "sagemaker,           pipeline/score,                         SAGEMAKER,           score",
        "ssm,                 automation-definition/Restart:1,        SSM_AUTOMATION,      Restart",
        "ssm,                 opsitem,                                SSM_OPS_ITEM,        opsitem",
        "ssm,                 document/AWS-RunShellScript,            SSM_RUN_COMMAND,     AWS-RunShellScript",
    })
    void followsFromTheArn(String service, String resource, TargetKind kind, String shortName) {
        Arn arn = Arn.parse("arn:aws:" + service + HERE + resource).orElseThrow();
        assertThat(TargetKind.ofArn(arn)).contains(kind);
        assertThat(kind.shortName(arn)).isEqualTo(shortName);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3:::bucket",
                "dynamodb:eu-central-1:123456789012:table/t",
                "lambda:eu-central-1:123456789012:layer:l",
                "sns:eu-central-1:123456789012:topic:8a21d249-4329-4871-acc6-7be709c6ea7f",
                "events:eu-central-1:123456789012:rule/r",
                "iam::123456789012:role/r",
                "logs:eu-central-1:123456789012:destination:d",
            })
    void isEmptyIfEventBridgeCannotSendThere(String rest) {
        assertThat(TargetKind.ofArn(Arn.parse("arn:aws:" + rest).orElseThrow())).isEmpty();
    }
}
