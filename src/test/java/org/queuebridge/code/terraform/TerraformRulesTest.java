package org.queuebridge.code.terraform;

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

/** The resources and import blocks of a configuration, as the provider's documentation has them. */
class TerraformRulesTest {
    private static final RuleKey KEY = new RuleKey("relay", "sales.ended");
    private static final Target KEPT =
            new Target("t1", CodeExamples.QUEUE_ARN, Optional.of("arn:aws:iam::123456789012:role/t"));
    private static final Target DROPPED = new Target("t2", CodeExamples.QUEUE_ARN, Optional.of(" "));
    private static final RuleImage FULL = new RuleImage(
            KEY,
            RuleFields.of(
                    Optional.of("{\"source\":[\"a\"]}"),
                    true,
                    "of sales",
                    Optional.of("arn:aws:iam::123456789012:role/r")),
            List.of(KEPT, DROPPED),
            Map.of("team", "care"));
    private static final RuleImage SCHEDULED = new RuleImage(
            new RuleKey("default", "each-day"),
            new RuleFields(Optional.empty(), Optional.of("rate(1 day)"), "ENABLED", "", Optional.empty()),
            List.of(),
            Map.of());

    @Test
    void aNewRuleIsCreatedWithItsTargets() {
        String code = write(new RuleChange(KEY, Optional.empty(), Optional.of(FULL)));

        assertThat(code).endsWith("""

            # --- Rule sales.ended on event bus relay
            resource "aws_cloudwatch_event_rule" "rule_sales_ended" {
              name = "sales.ended"
              event_bus_name = "relay"
              event_pattern = "{\\"source\\":[\\"a\\"]}"
              state = "ENABLED"
              description = "of sales"
              role_arn = "arn:aws:iam::123456789012:role/r"
              tags = {
                "team" = "care"
              }
            }

            resource "aws_cloudwatch_event_target" "rule_sales_ended_t1" {
              rule           = aws_cloudwatch_event_rule.rule_sales_ended.name
              event_bus_name = aws_cloudwatch_event_rule.rule_sales_ended.event_bus_name
              target_id = "t1"
              arn = "arn:aws:sqs:eu-central-1:123456789012:ended"
              role_arn = "arn:aws:iam::123456789012:role/t"
            }

            resource "aws_cloudwatch_event_target" "rule_sales_ended_t2" {
              rule           = aws_cloudwatch_event_rule.rule_sales_ended.name
              event_bus_name = aws_cloudwatch_event_rule.rule_sales_ended.event_bus_name
              target_id = "t2"
              arn = "arn:aws:sqs:eu-central-1:123456789012:ended"
            }

            """);
        assertThat(code).doesNotContain("import {", "variable \"remove\"", "-var=remove", "# The first command");
    }

    @Test
    void aRuleThatExistsIsImportedAndItsDroppedTargetGoesLast() {
        RuleImage after = FULL.with(List.of(KEPT)).with(FULL.fields().in(RuleFields.DISABLED));
        String code = write(new RuleChange(KEY, Optional.of(FULL), Optional.of(after)));

        assertThat(code)
                .contains("#      terraform apply\n#      terraform apply -var=remove=true\n", "variable \"remove\" {")
                .contains("  state = \"DISABLED\"\n")
                .contains("""
                    import {
                      to = aws_cloudwatch_event_rule.rule_sales_ended
                      id = "relay/sales.ended"
                    }
                    """)
                .contains("""
                    import {
                      to = aws_cloudwatch_event_target.rule_sales_ended_t1
                      id = "relay/sales.ended/t1"
                    }
                    """)
                .contains("""
                    resource "aws_cloudwatch_event_target" "rule_sales_ended_t2" {
                      for_each = toset(var.remove ? [] : ["there"])
                      rule           = aws_cloudwatch_event_rule.rule_sales_ended.name
                    """)
                .contains("""
                    import {
                      for_each = toset(var.remove ? [] : ["there"])
                      to = aws_cloudwatch_event_target.rule_sales_ended_t2[each.key]
                      id = "relay/sales.ended/t2"
                    }
                    """)
                .doesNotContain("-target=");
    }

    @Test
    void aTargetThatIsAddedIsNotImported() {
        RuleImage before = FULL.with(List.of(KEPT));
        String code = write(new RuleChange(KEY, Optional.of(before), Optional.of(FULL)));

        assertThat(code)
                .contains("to = aws_cloudwatch_event_target.rule_sales_ended_t1")
                .doesNotContain("to = aws_cloudwatch_event_target.rule_sales_ended_t2")
                .doesNotContain("var.remove");
    }

    @Test
    void aDeletedRuleStaysUntilTheSecondCommand() {
        assertThat(write(new RuleChange(KEY, Optional.of(FULL), Optional.empty())))
                .contains("""
                    resource "aws_cloudwatch_event_rule" "rule_sales_ended" {
                      for_each = toset(var.remove ? [] : ["there"])
                      name = "sales.ended"
                    """)
                .contains("  to = aws_cloudwatch_event_rule.rule_sales_ended[each.key]\n  id = \"relay/sales.ended\"\n")
                .contains("  rule           = aws_cloudwatch_event_rule.rule_sales_ended[\"there\"].name\n");
    }

    @Test
    void aRuleWithoutPatternHasItsScheduleAndNothingEmpty() {
        assertThat(write(new RuleChange(SCHEDULED.key(), Optional.empty(), Optional.of(SCHEDULED))))
                .endsWith("""
                    resource "aws_cloudwatch_event_rule" "rule_each-day" {
                      name = "each-day"
                      event_bus_name = "default"
                      schedule_expression = "rate(1 day)"
                      state = "ENABLED"
                    }

                    """);
    }

    @Test
    void aTargetHasItsSettings() {
        Target target = new Target(
                "t1", CodeExamples.QUEUE_ARN, Optional.empty(), Json.obj("InputPath", new Json.Str("$.detail")));
        assertThat(write(new RuleChange(KEY, Optional.empty(), Optional.of(FULL.with(List.of(target))))))
                .contains("  input_path = \"$.detail\"\n}\n")
                .doesNotContain("cannot express");
    }

    @Test
    void rulesWhoseNamesBecomeAlikeHaveLabelsOfTheirOwn() {
        RuleImage other = new RuleImage(new RuleKey("relay", "sales_ended"), FULL.fields(), List.of(), Map.of());
        RuleImage third = new RuleImage(new RuleKey("relay", "sales/ended"), FULL.fields(), List.of(), Map.of());
        assertThat(PlanCode.write(
                        Language.TERRAFORM,
                        CodeExamples.plan(
                                new RuleChange(KEY, Optional.empty(), Optional.of(FULL)),
                                new RuleChange(other.key(), Optional.empty(), Optional.of(other)),
                                new RuleChange(third.key(), Optional.empty(), Optional.of(third))),
                        CodeExamples.PLACE,
                        _ -> Optional.empty()))
                .contains("\"rule_sales_ended\" {", "\"rule_sales_ended_2\" {", "\"rule_sales_ended_3\" {");
    }

    @Test
    void fiveTargetsFitBesideNoneThatIsRemoved() {
        RuleImage five = FULL.with(targets(5));
        RuleImage other = FULL.with(targets(6).subList(1, 6));

        assertThat(write(new RuleChange(KEY, Optional.of(FULL.with(List.of())), Optional.of(five))))
                .doesNotContain("-target=");
        assertThat(write(new RuleChange(KEY, Optional.of(FULL.with(List.of())), Optional.of(FULL.with(targets(6))))))
                .as("more than a rule may have, but nothing to remove first")
                .doesNotContain("-target=");
        assertThat(write(new RuleChange(KEY, Optional.of(five), Optional.of(other))))
                .contains("terraform apply -target=aws_cloudwatch_event_target.rule_sales_ended_n0[\"there\"]\n");
        assertThat(write(new RuleChange(KEY, Optional.of(FULL.with(targets(6))), Optional.of(FULL.with(targets(4))))))
                .as("nothing is added")
                .doesNotContain("-target=");
        assertThat(write(new RuleChange(
                        KEY,
                        Optional.of(FULL.with(targets(4))),
                        Optional.of(FULL.with(targets(5).subList(1, 5))))))
                .as("four with one of them new, and one that is removed")
                .doesNotContain("-target=");
    }

    @Test
    void onlyAPermissionOfAFunctionIsAResource() {
        RuleChange both = CodeExamples.permissions().changes().getFirst();
        String added = write(both.disallowing(List.of()));
        String removed = write(both.allowing(List.of()));

        assertThat(added)
                .contains("# Allow the rule to deliver to arn:aws:lambda:eu-central-1:123456789012:function:ended\n")
                .contains("  action = \"lambda:InvokeFunction\"\n", "  principal = \"events.amazonaws.com\"\n")
                .contains("  source_arn = \"arn:aws:events:eu-central-1:123456789012:rule/ended\"\n")
                .contains(
                        "Merge this statement into the topic's policy", "Merge this statement into the queue's policy")
                .doesNotContain("var.remove", "Remove this statement");
        assertThat(removed)
                .contains("Remove this statement from the queue's policy", "-var=remove=true")
                .containsPattern("to = aws_lambda_permission\\.allow_\\w+\\[each.key]\n"
                        + "  id = \"arn:aws:lambda:eu-central-1:123456789012:function:ended/\\w+\"");
        assertThat(write(both.allowing(List.of()).disallowing(both.disallowed().subList(1, 2))))
                .as("a statement of a queue is removed by hand")
                .doesNotContain("var.remove");
    }

    @Test
    void theProviderCallsOnlyTheEndpointsThatAreSet() {
        CodeDestination place = new CodeDestination(
                "123456789012",
                "eu-west-1",
                "aws",
                Map.of("events", "http://127.0.0.1:1", "sqs", "http://127.0.0.1:2"));
        ChangePlan plan = CodeExamples.create("x");

        assertThat(PlanCode.write(Language.TERRAFORM, plan, place, _ -> Optional.empty()))
                .contains("""
                      allowed_account_ids = ["123456789012"]
                      endpoints {
                        events = "http://127.0.0.1:1"
                      }
                    }
                    """);
        assertThat(PlanCode.write(Language.TERRAFORM, plan, CodeExamples.PLACE, _ -> Optional.empty()))
                .contains("  allowed_account_ids = [\"123456789012\"]\n}\n");
    }

    private static List<Target> targets(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Target("n" + i, CodeExamples.QUEUE_ARN, Optional.empty()))
                .toList();
    }

    private static String write(RuleChange change) {
        return PlanCode.write(
                Language.TERRAFORM, CodeExamples.plan(change), CodeExamples.PLACE, CodeExamples.named("Support"));
    }
}
