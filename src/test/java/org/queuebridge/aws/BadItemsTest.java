package org.queuebridge.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.aws.AwsStub.ok;

import java.net.ProxySelector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.Listed;

/** What a server leaves out costs that item, and not the list that it is in. */
class BadItemsTest {
    private final AwsStub aws = new AwsStub();

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void listsContinueWithoutWhatHasNoName() {
        aws.answers("ListEventBuses", ok("""
            {"EventBuses": [{"Arn": "a"}, null, {"Name": "n"}, {"Name": "default", "Arn": "b"}]}\
            """));
        aws.answers("ListEventSources", ok("""
            {"EventSources": [{"State": "ACTIVE"}, {"Name": "x"}, null, {"Name": "s", "State": "ACTIVE"}]}\
            """));
        aws.answers("ListRules", ok("""
            {"Rules": [{"Arn": "a"}, {"Name": ""}, null, {"Name": "n"}, {"Name": "ended", "Arn": "c"}]}\
            """));

        assertThat(aws.eventBridge().buses()).isEqualTo(new Listed<>(List.of(new EventBus("default", "b")), 3));
        assertThat(aws.eventBridge().partnerSources())
                .extracting(PartnerSource::name)
                .containsExactly("s");
        Listed<Rule> rules = aws.eventBridge().rules("default");
        assertThat(rules.items()).extracting(Rule::name).containsExactly("ended");
        assertThat(rules.unreadable()).isEqualTo(4);
    }

    @Test
    void duplicateTagsAndTagsWithoutValueAreRead() {
        aws.answers("ListTagsForResource", ok("""
            {"Tags": [{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}, {"Key": "b"}, {"Value": "3"}, null]}\
            """));

        assertThat(aws.eventBridge().tags("arn")).isEqualTo(Map.of("a", "2", "b", ""));
    }

    @Test
    void aRuleSavedWithoutAnArnInTheResponseHasOne() {
        aws.answers("PutRule", ok("{}")).answers("DescribeRule", ok("{\"Name\": \"ended\", \"Arn\": \"a\"}"));
        RuleFields fields = RuleFields.of(Optional.of("{}"), true, "", Optional.empty());

        assertThat(aws.eventBridge().putRule(new RuleKey("default", "ended"), fields, Map.of()))
                .isEqualTo("a");
    }

    @Test
    void aRuleWithoutAnArnIsAnAnswerThatCannotBeRead() {
        aws.answers("DescribeRule", ok("{\"Name\": \"ended\"}"));

        assertThat(AwsFailureAssertions.of(() -> aws.eventBridge().rule("default", "ended"))
                        .reason())
                .isEqualTo(Reason.AWS_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Account>123456789012</Account>", "<Arn>arn:aws:iam::123456789012:user/jo</Arn>", ""})
    void nobodyIsSignedInWithoutAName(String said) {
        aws.identity(aResponse()
                .withBody("<GetCallerIdentityResponse><GetCallerIdentityResult>" + said
                        + "</GetCallerIdentityResult></GetCallerIdentityResponse>"));
        AwsConnector connector = new AwsConnector(AwsStub.NO_FILES, _ -> null, ProxySelector.of(null), AwsStub.hasty());

        assertThat(AwsFailureAssertions.of(() -> connector.connect(aws.choice()))
                        .reason())
                .isEqualTo(Reason.AWS_UNREADABLE);
    }
}
