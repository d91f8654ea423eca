package org.queuebridge.code.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.json.JsonText;

/** The resources of a template, and the commands above it. */
class CloudFormationResourcesTest {
    private static final RuleKey KEY = new RuleKey("relay", "sales.ended");
    private static final RuleImage SMALL = new RuleImage(
            KEY,
            RuleFields.of(Optional.of("{\"source\":[\"a\"]}"), true, "of sales", Optional.empty()),
            List.of(new Target("t1", CodeExamples.QUEUE_ARN, Optional.empty())),
            Map.of());
    private static final RuleChange NEW = new RuleChange(KEY, Optional.empty(), Optional.of(SMALL));
    private static final RuleChange GONE = new RuleChange(KEY, Optional.of(SMALL), Optional.empty());

    @Test
    void aNewRuleComesWithThePlan() {
        String code = write(NEW);

        assertThat(code).endsWith("""
            Resources:
              # --- Rule sales.ended on event bus relay
              Rulesalesxended:
                Type: AWS::Events::Rule
                Condition: IsPlanned
                DeletionPolicy: Delete
                Properties:
                  Name: "sales.ended"
                  EventBusName: "relay"
                  EventPattern: "{\\"source\\":[\\"a\\"]}"
                  State: "ENABLED"
                  Description: "of sales"
                  Targets: [
                    {
                      "Id": "t1",
                      "Arn": "arn:aws:sqs:eu-central-1:123456789012:ended"
                    }
                  ]
            """);
        assertThat(code)
                .contains("#   aws cloudformation deploy --region 'eu-central-1' --stack-name queuebridge"
                        + " --template-file plan.yaml \\\n#     --parameter-overrides Planned=yes\n")
                .doesNotContain("import", "CloudFormation cannot express", "{{resolve:", "Hold this many");
    }

    @Test
    void anExistingRuleIsImportedBeforeItIsChanged() {
        RuleImage other = SMALL.with(SMALL.fields().in(RuleFields.DISABLED)).with(List.of());
        String code = write(new RuleChange(KEY, Optional.of(SMALL), Optional.of(other)));

        assertThat(code.lines().filter(line -> line.startsWith("#   aws")))
                .extracting(line -> line.split(" ", -1)[5])
                .containsExactly("create-change-set", "wait", "execute-change-set", "wait", "deploy");
        assertThat(code)
                .contains("\"LogicalResourceId\":\"Rulesalesxended\",\"ResourceIdentifier\":{\"Arn\":"
                        + "\"arn:aws:events:eu-central-1:123456789012:rule/relay/sales.ended\"}}]'")
                .contains("# The first commands import the existing rules")
                .contains("      Name: \"sales.ended\"\n")
                .contains("""
                          State: {
                            "Fn::If": [
                              "IsPlanned",
                              "DISABLED",
                              "ENABLED"
                            ]
                          }
                    """)
                .contains("\"IsPlanned\",\n          { \"Ref\": \"AWS::NoValue\" },\n          [\n")
                .doesNotContain("    Condition:");
    }

    @Test
    void aDeletedRuleIsThereOnlyBefore() {
        assertThat(write(GONE)).contains("    Condition: IsBefore\n", "      Name: \"sales.ended\"\n");
        assertThat(write(GONE, NEW))
                .as("another rule stays in the stack")
                .contains("aws cloudformation deploy")
                .doesNotContain("delete-stack");
    }

    /** CloudFormation spells the settings of ECS otherwise than EventBridge does. */
    @Test
    void settingsOfEcsAreSpelledAsCloudFormationDoes() {
        Json.Obj settings = JsonText.parse("""
            {"EcsParameters":{"NetworkConfiguration":{"awsvpcConfiguration":{"Subnets":["s"]}},
              "CapacityProviderStrategy":[{"capacityProvider":"FARGATE","base":0}],
              "PlacementStrategy":[{"type":"spread"}],"Tags":[{"Key":"a","Value":"b"}]},
             "SqsParameters":{"MessageGroupId":"g"},"FieldOfTheFuture":1}
            """).object().orElseThrow();
        RuleImage image = SMALL.with(List.of(new Target("t1", CodeExamples.QUEUE_ARN, Optional.empty(), settings)));

        assertThat(write(new RuleChange(KEY, Optional.empty(), Optional.of(image)))
                        .replaceAll("\\s+", " "))
                .contains("# CloudFormation cannot express FieldOfTheFuture of target t1: if it updates")
                .contains("\"NetworkConfiguration\": { \"AwsVpcConfiguration\": { \"Subnets\": [\"s\"] } }")
                .contains("\"CapacityProvider\": \"FARGATE\"", "\"Base\": 0", "\"PlacementStrategies\": [")
                .contains("\"Type\": \"spread\"", "\"TagList\": [", "\"SqsParameters\": { \"MessageGroupId\": \"g\" }")
                .doesNotContain("\"FieldOfTheFuture\"");
    }

    @Test
    void onlyThePermissionOfAFunctionIsAResource() {
        RuleChange both = CodeExamples.permissions().changes().getFirst();
        String added = write(both.disallowing(List.of()));
        String removed = write(both.allowing(List.of()));

        assertThat(added)
                .contains("  # Allow the rule to deliver to arn:aws:lambda:eu-central-1:123456789012:function:ended\n")
                .contains("""
                        Type: AWS::Lambda::Permission
                        Condition: IsPlanned
                        Properties:
                          FunctionName: "arn:aws:lambda:eu-central-1:123456789012:function:ended"
                          Action: "lambda:InvokeFunction"
                          Principal: "events.amazonaws.com"
                          SourceArn: "arn:aws:events:eu-central-1:123456789012:rule/ended"
                    """)
                .contains(
                        "Merge this statement into the queue's policy", "Merge this statement into the topic's policy")
                .contains("Merge this statement into the resource policy QueueBridge of CloudWatch Logs")
                .doesNotContain("Remove this statement", "remove-permission");
        assertThat(removed)
                .contains("# Run: aws lambda remove-permission --region 'eu-central-1' --cli-input-json"
                        + " '{\"FunctionName\"")
                .contains(
                        "Remove this statement from the queue's policy",
                        "Remove this statement from the topic's policy")
                .containsOnlyOnce("remove-permission")
                .doesNotContain("AWS::Lambda::Permission", "Merge this statement");
    }

    @Test
    void tooManyRulesForAStackAreSaid() {
        assertThat(write(many(500))).doesNotContain("Hold this many rules: a stack");
        assertThat(write(many(501)))
                .contains("- Hold this many rules: a stack can have at most 500 resources, and this one has 501.");
        assertThat(write(many(100))).doesNotContain("at most 1 MB");
        assertThat(write(IntStream.range(0, 110)
                        .mapToObj(i -> renamed(i, "x".repeat(10_000)))
                        .toArray(RuleChange[]::new)))
                .contains("- Hold this many rules: a template can have at most 1 MB.");
    }

    @Test
    void functionsCountAsResourcesToo() {
        RuleChange both = CodeExamples.permissions().changes().getFirst();
        RuleChange[] all = many(500);
        all[0] = both.disallowing(List.of());

        assertThat(write(all)).contains("and this one has 501.");
    }

    @Test
    void whatCloudFormationReplacesInTextsIsSaid() {
        assertThat(write(renamed(1, "{{resolve:ssm:a}}"))).contains("CloudFormation replaces {{resolve:...}}");
    }

    @Test
    void aLongTemplateOfNewRulesNeedsABucketButNoImport() {
        assertThat(write(renamed(1, "x".repeat(60_000))))
                .contains("--s3-bucket \"$BUCKET\" \\\n", "CloudFormation accepts at most 51200 bytes from a file")
                .doesNotContain("aws s3 cp", "--template-url");
        assertThat(write(new RuleChange(
                        KEY, Optional.of(SMALL), renamed(1, "x".repeat(60_000)).after())))
                .contains("#   aws s3 cp --region 'eu-central-1' plan.yaml \"s3://$BUCKET/plan.yaml\"\n");
    }

    @Test
    void itsLimitsNameOtherEndpointsOnly() {
        CodeDestination elsewhere = new CodeDestination("123456789012", "r", "aws", Map.of("sqs", "http://a"));

        assertThat(PlanCode.write(Language.CLOUDFORMATION, CodeExamples.plan(NEW), elsewhere, _ -> Optional.empty()))
                .contains("account 123456789012, region r, endpoint of sqs http://a.", "Use the endpoint named above");
        assertThat(write(NEW)).doesNotContain("Use the endpoint", "merge those statements");
    }

    private static RuleChange[] many(int count) {
        return IntStream.range(0, count).mapToObj(i -> renamed(i, "x")).toArray(RuleChange[]::new);
    }

    private static RuleChange renamed(int number, String description) {
        RuleKey key = new RuleKey("relay", "r" + number);
        RuleFields fields = RuleFields.of(Optional.of("{}"), true, description, Optional.empty());
        return new RuleChange(key, Optional.empty(), Optional.of(new RuleImage(key, fields, List.of(), Map.of())));
    }

    private static String write(RuleChange... changes) {
        return PlanCode.write(
                Language.CLOUDFORMATION,
                new ChangePlan(ChangePlan.Purpose.CREATE, List.of(changes)),
                CodeExamples.PLACE,
                CodeExamples.named("Support"));
    }
}
