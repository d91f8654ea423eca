package org.queuebridge.sandbox.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import org.queuebridge.sandbox.events.request.EventLimits;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.LimitExceededException;
import software.amazon.awssdk.services.servicequotas.ServiceQuotasClient;
import software.amazon.awssdk.services.servicequotas.model.NoSuchResourceException;
import software.amazon.awssdk.services.servicequotas.model.ServiceQuota;

/** The quotas that EventBridge enforces, as the SDK's own client reads them. */
class QuotaServiceTest {
    private final LocalAwsFixture aws = new LocalAwsFixture(
            EventLimits.ofNewAccount().withPatternCharacters(4096).withInvocationsPerSecond(1));
    private final ServiceQuotasClient quotas = aws.client(ServiceQuotasClient.builder(), DemoAccount.ACCESS_KEY_ID);

    @AfterEach
    void close() {
        aws.close();
    }

    @ParameterizedTest
    @CsvSource({"L-244521F2, 300, 300", "L-664C5505, 4096, 2048", "L-658A4FD9, 100, 100", "L-5540C5E3, 1, 4500"})
    void theAccountsQuotaMayDifferFromAwsOwn(String code, double account, double own) {
        assertThat(quotas.getServiceQuota(
                                request -> request.serviceCode("events").quotaCode(code))
                        .quota()
                        .value())
                .isEqualTo(account);
        assertThat(quotas.getAWSDefaultServiceQuota(
                                request -> request.serviceCode("events").quotaCode(code))
                        .quota()
                        .value())
                .isEqualTo(own);
    }

    @Test
    void allAreListedPageByPage() {
        assertThat(quotas.listServiceQuotasPaginator(
                                request -> request.serviceCode("events").maxResults(2))
                        .quotas())
                .extracting(ServiceQuota::quotaCode)
                .containsExactly("L-244521F2", "L-3C47459F", "L-5540C5E3", "L-658A4FD9", "L-664C5505");
    }

    @Test
    void whatIsNotKnownIsSaidNotToExist() {
        assertThatThrownBy(() -> quotas.getServiceQuota(
                        request -> request.serviceCode("events").quotaCode("L-00000000")))
                .isInstanceOf(NoSuchResourceException.class);
        assertThatThrownBy(() -> quotas.listServiceQuotas(request -> request.serviceCode("sqs")))
                .isInstanceOf(NoSuchResourceException.class);
    }

    @Test
    void theQuotaOfBusesIsEnforced() {
        EventBridgeClient events = aws.client();
        int present = events.listEventBuses(request -> {}).eventBuses().size();
        for (int i = present; i < 100; i++) {
            aws.events.call(aws.events.home(), "CreateEventBus", named("bus-" + i));
        }

        assertThatThrownBy(() -> events.createEventBus(request -> request.name("one-more")))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void rulesOverTheQuotaOfInvocationsAreThrottled() {
        EventBridgeClient events = aws.client();
        CloudWatchClient cloudWatch = aws.client(CloudWatchClient.builder(), DemoAccount.ACCESS_KEY_ID);
        events.putRule(request -> request.name("mine").eventPattern("{\"source\":[\"a\"]}"));
        events.putTargets(request -> request.rule("mine")
                .targets(
                        LocalAwsFixture.target("a", "arn:aws:sns:eu-central-1:123456789012:crm-feed"),
                        LocalAwsFixture.target("b", "arn:aws:sns:eu-central-1:123456789012:crm-feed")));

        assertThat(aws.events.publish("default", "{\"source\":\"a\",\"detail\":{}}"))
                .isEqualTo(2);
        assertThat(cloudWatch
                        .listMetrics(request -> request.metricName("ThrottledRules"))
                        .metrics())
                .hasSize(1);
    }

    private static JsonObject named(String name) {
        JsonObject request = new JsonObject();
        request.addProperty("Name", name);
        return request;
    }
}
