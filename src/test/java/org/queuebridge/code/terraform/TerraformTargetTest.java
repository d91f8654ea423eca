package org.queuebridge.code.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.code.common.CodeText;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.json.JsonText;

/** The settings of targets in the schema of the provider. */
class TerraformTargetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"Input":"{}"}                                              | input = "{}"
        {"InputPath":"$.detail"}                                    | input_path = "$.detail"
        {"InputTransformer":{"InputPathsMap":{"Aa":"$.b"},"InputTemplate":"<Aa>"}} | input_transformer { input_paths = { "Aa" = "$.b" } input_template = "<Aa>" }
        {"KinesisParameters":{"PartitionKeyPath":"$.id"}}           | kinesis_target { partition_key_path = "$.id" }
        {"RunCommandParameters":{"RunCommandTargets":[{"Key":"a","Values":["b","c"]}]}} | run_command_targets { key = "a" values = ["b", "c"] }
        {"BatchParameters":{"JobName":"n","ArrayProperties":{"Size":2},"RetryStrategy":{"Attempts":3}}} | batch_target { job_name = "n" array_size = 2 job_attempts = 3 }
        {"SqsParameters":{"MessageGroupId":"g"}}                    | sqs_target { message_group_id = "g" }
        {"HttpParameters":{"PathParameterValues":["a"],"HeaderParameters":{"Xy":"v"},"QueryStringParameters":{"Qr":"v"}}} | http_target { path_parameter_values = ["a"] header_parameters = { "Xy" = "v" } query_string_parameters = { "Qr" = "v" } }
        {"RedshiftDataParameters":{"SecretManagerArn":"s","DbUser":"u","WithEvent":true}} | redshift_target { secrets_manager_arn = "s" db_user = "u" with_event = true }
        {"SageMakerPipelineParameters":{"PipelineParameterList":[{"Name":"n","Value":"v"}]}} | sagemaker_pipeline_target { pipeline_parameter_list { name = "n" value = "v" } }
        {"AppSyncParameters":{"GraphQLOperation":"q"}}              | appsync_target { graphql_operation = "q" }
        {"DeadLetterConfig":{"Arn":"a"}}                            | dead_letter_config { arn = "a" }
        {"EcsParameters":{"NetworkConfiguration":{"awsvpcConfiguration":{"Subnets":["s"],"AssignPublicIp":"ENABLED"}}}} | ecs_target { network_configuration { subnets = ["s"] assign_public_ip = true } }
        {"EcsParameters":{"NetworkConfiguration":{"awsvpcConfiguration":{"AssignPublicIp":"DISABLED"}}}} | ecs_target { network_configuration { assign_public_ip = false } }
        {"EcsParameters":{"EnableECSManagedTags":true,"Tags":[{"Key":"k","Value":"v"},{"Key":"l"}]}} | ecs_target { enable_ecs_managed_tags = true tags = { "k" = "v" "l" = "" } }
        {"EcsParameters":{"PlacementConstraints":[{"type":"a"}],"PlacementStrategy":[{"type":"b"},{"type":"c"}]}} | ecs_target { placement_constraint { type = "a" } ordered_placement_strategy { type = "b" } ordered_placement_strategy { type = "c" } }
        """)
    void eachSettingHasTheNameOfTheProvider(String settings, String hcl) {
        TerraformTarget target = target(settings);
        CodeText code = new CodeText();
        HclLiterals.fields(code, "", target.fields());

        assertThat(code.toString().replaceAll("\\s+", " ").strip()).isEqualTo(hcl);
        assertThat(target.missing()).isEmpty();
    }

    /** The provider would write 0 for what is missing; EventBridge has other defaults. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"RetryPolicy":{"MaximumRetryAttempts":0}}        | retry_policy { maximum_retry_attempts = 0 maximum_event_age_in_seconds = 86400 }
        {"RetryPolicy":{"MaximumEventAgeInSeconds":60}}   | retry_policy { maximum_event_age_in_seconds = 60 maximum_retry_attempts = 185 }
        """)
    void aRetryPolicyHasTheDefaultsOfEventBridge(String settings, String hcl) {
        CodeText code = new CodeText();
        HclLiterals.fields(code, "", target(settings).fields());

        assertThat(code.toString().replaceAll("\\s+", " ").strip()).isEqualTo(hcl);
    }

    @Test
    void whatTheProviderLacksIsNamed() {
        assertThat(target("{\"EcsParameters\":{\"ReferenceId\":\"r\"},\"FieldOfTheFuture\":1}"))
                .satisfies(target -> assertThat(target.missing()).containsExactly("ReferenceId", "FieldOfTheFuture"))
                .satisfies(target -> assertThat(target.fields()).containsOnlyKeys("ecs_target"));
        assertThat(target("{\"RedshiftDataParameters\":{\"Sqls\":[\"a\"]}}").missing())
                .containsExactly("Sqls");
    }

    @Test
    void textsComputeNothing() {
        assertThat(HclLiterals.quoted("${a} %{b} $c %d $ {e}\n\t\r\"\\\u0007"))
                .isEqualTo("\"\\u0024{a} \\u0025{b} $c %d $ {e}\\n\\t\\r\\\"\\\\\\U00000007\"");
        assertThat(HclLiterals.quoted("ends with $")).isEqualTo("\"ends with $\"");
    }

    private static TerraformTarget target(String settings) {
        return TerraformTarget.of(new Target(
                "t",
                CodeExamples.QUEUE_ARN,
                Optional.empty(),
                JsonText.parse(settings).object().orElseThrow()));
    }
}
