package org.queuebridge.aws.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.aws.AwsStub.ok;
import static org.queuebridge.aws.AwsStub.refusal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.metrics.quota.AccountQuotas;
import org.queuebridge.metrics.quota.EventQuota;
import org.queuebridge.metrics.quota.QuotaAnswer;

class AwsQuotasTest {
    private static final String SERVICE = "ServiceQuotasV20190624";

    private final AwsStub aws = new AwsStub();

    @AfterEach
    void stop() {
        aws.close();
    }

    private void account(ResponseDefinitionBuilder answer) {
        aws.answersOf(SERVICE, "GetServiceQuota", answer);
    }

    private void byDefault(ResponseDefinitionBuilder answer) {
        aws.answersOf(SERVICE, "GetAWSDefaultServiceQuota", answer);
    }

    private AccountQuotas read() {
        return AccountQuotas.read(aws.quotas(), "eu-south-1");
    }

    private static ResponseDefinitionBuilder value(String value) {
        return ok("{\"Quota\":{\"ServiceCode\":\"events\",\"Value\":" + value + "}}");
    }

    private static ResponseDefinitionBuilder denied(String action) {
        return refusal(
                400,
                "AccessDeniedException",
                "User: arn:aws:iam::1:user/ann is not authorized to perform: servicequotas:" + action
                        + " because no identity-based policy allows the servicequotas:" + action + " action");
    }

    @Test
    void theAccountsQuotaCounts() {
        account(value("600.0"));

        assertThat(aws.quotas().read(EventQuota.RULES_PER_BUS)).isEqualTo(new QuotaAnswer.Value(600));
    }

    @Test
    void anAccountWithoutAQuotaOfItsOwnHasThatOfAws() {
        account(refusal(400, "NoSuchResourceException", "The request failed because the specified quota is not found"));
        byDefault(value("100.0"));

        assertThat(read().rulesPerBus()).isEqualTo(new AccountQuotas.Limit(100, Optional.empty()));
    }

    @Test
    void noPatternIsLongerThanAwsEverGrants() {
        account(value("9000.0"));

        assertThat(read().patternSize().value()).isEqualTo(4_096);
    }

    @Test
    void withoutTheRightTheDocumentedDefaultsAreAssumed() {
        account(denied("GetServiceQuota"));

        AccountQuotas quotas = read();

        assertThat(quotas.rulesPerBus().value()).isEqualTo(100);
        assertThat(quotas.patternSize().value()).isEqualTo(2_048);
        assertThat(quotas.patternSize().assumed())
                .get()
                .isInstanceOfSatisfying(
                        Failure.Forbidden.class,
                        why -> assertThat(why.permission()).isEqualTo("servicequotas:GetServiceQuota"));
    }

    @Test
    void aQuotaWithoutValueIsNotZero() {
        account(ok(
                "{\"Quota\":{\"ErrorReason\":{\"ErrorCode\":\"DEPENDENCY_SERVICE_ERROR\",\"ErrorMessage\":\"no\"}}}"));

        assertThat(read().rulesPerBus().assumed()).map(Failure::reason).contains(Reason.AWS_QUOTA_UNKNOWN);
    }
}
