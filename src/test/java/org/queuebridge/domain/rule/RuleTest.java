package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;

class RuleTest {
    private static final String ROLE = "arn:aws:iam::123456789012:role/r";
    private static final RuleFields FIELDS = RuleFields.of(Optional.of("{}"), true, "of sales", Optional.of(ROLE));

    @ParameterizedTest
    @CsvSource({"ENABLED, true", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS, true", "DISABLED, false"})
    void itsStateSaysWhetherItIsEvaluated(String state, boolean enabled) {
        assertThat(rule(FIELDS.in(state), Optional.empty()).enabled()).isEqualTo(enabled);
    }

    @Test
    void aRuleIsMadeEnabledOrDisabled() {
        assertThat(FIELDS.state()).isEqualTo("ENABLED");
        assertThat(RuleFields.of(Optional.empty(), false, "", Optional.empty()).state())
                .isEqualTo("DISABLED");
    }

    @Test
    void aRuleWithAnOwnerIsManaged() {
        assertThat(rule(FIELDS, Optional.of("schemas.amazonaws.com")).managed()).isTrue();
        assertThat(rule(FIELDS, Optional.empty()).managed()).isFalse();
    }

    @Test
    void hasTheFieldsThatAwsReturned() {
        Rule rule = rule(FIELDS, Optional.empty());
        assertThat(rule.pattern()).contains("{}");
        assertThat(rule.description()).isEqualTo("of sales");
        assertThat(rule.roleArn()).contains(ROLE);
        assertThat(rule.key()).isEqualTo(new RuleKey("default", "ended"));
    }

    @Test
    void aTargetIsSentAsItWasReadButWithoutAnEmptyRole() {
        Json.Obj whole = target(ROLE);
        assertThat(Target.of(whole).json()).isEqualTo(whole);
        assertThat(Target.of(target(" ")).json().fields()).containsOnlyKeys("Id", "Arn", "New");
    }

    @Test
    void nonTextFieldsOfATargetAreIgnored() {
        Target target = Target.of(Json.obj(Map.entry("Id", new Json.Num("1")), Map.entry("Arn", new Json.Null())));
        assertThat(target).isEqualTo(new Target("", "", Optional.empty(), Json.obj()));
    }

    @ParameterizedTest
    @CsvSource({"arn:aws-cn:sqs:cn-north-1:123456789012:q, aws-cn", "no ARN, aws"})
    void thePartitionIsThatOfTheArn(String arn, String partition) {
        assertThat(Arn.partitionOf(arn)).isEqualTo(partition);
    }

    @Test
    void aPartnerSourceNamesItsOrganization() {
        PartnerSource source = new PartnerSource(
                "aws.partner/genesys.com/cloud/org-1/main", PartnerSource.State.PENDING, Optional.empty());
        assertThat(source.genesysOrganization()).contains("org-1");
    }

    private static Json.Obj target(String role) {
        return Json.obj(
                Map.entry("Id", new Json.Str("t")),
                Map.entry("Arn", new Json.Str("arn:aws:sqs:eu-central-1:123456789012:q")),
                Map.entry("RoleArn", new Json.Str(role)),
                Map.entry("New", new Json.Bool(true)));
    }

    private static Rule rule(RuleFields fields, Optional<String> managedBy) {
        return new Rule("ended", "default", "arn:aws:events:eu-central-1:123456789012:rule/ended", fields, managedBy);
    }
}
