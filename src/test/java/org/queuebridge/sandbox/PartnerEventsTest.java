package org.queuebridge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.genesys.GenesysEvent;

/** What happens in Genesys Cloud takes the whole way: integration, source, bus, rules, targets. */
class PartnerEventsTest {
    @AutoClose
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT);

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    PartnerEventsTest() throws Exception {}

    @Test
    void theEndOfACallArrivesAtTheTargetsOfTheRulesThatMatch() throws Exception {
        HttpResponse<String> answer = post("{\"queue\": \"Support EN\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(sandbox.events().inbox(DemoRules.ENDED_QUEUE).messages())
                .singleElement()
                .satisfies(message -> assertThat(message.body()).contains(DemoQueues.id("Support EN")));
        assertThat(sandbox.events().inbox(DemoRules.CRM_TOPIC).messages()).hasSize(1);
    }

    @Test
    void aQueueThatIsNotThereIsNamedInTheAnswer() throws Exception {
        HttpResponse<String> answer = post("{\"queue\": \"Nowhere\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("names no queue");
    }

    @Test
    void aSourceThatItsPartnerDeletedDropsEvents() {
        sandbox.events()
                .withdrawSource(
                        new AccountRegion(DemoAccount.AWS_ACCOUNT, DemoAccount.AWS_REGION), DemoAccount.EVENT_SOURCE);

        int delivered = sandbox.genesys()
                .happen(GenesysEvent.of("user.end", "c0ffee", DemoQueues.id("Support EN"), Instant.EPOCH));

        assertThat(delivered).isZero();
    }

    private HttpResponse<String> post(String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(sandbox.genesysUrl() + "/sandbox/conversations"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
