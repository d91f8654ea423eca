package org.queuebridge.sandbox.genesys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.sandbox.genesys.GenesysFixture.object;
import static org.queuebridge.sandbox.genesys.GenesysFixture.sample;
import static org.queuebridge.sandbox.genesys.GenesysFixture.texts;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;

class GenesysQueuesTest {
    private static final Division HOME = new Division("083286ea-a25a-4d65-b21c-91e1702bf962", "Home");
    private static final Division OTHER = new Division("2c7f5e10-94b8-4d3a-8f61-5a0d7be3c942", "DACH");
    private static final Queue EN =
            new Queue("d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10", "Support EN", HOME, "English first line", 16);
    private static final Queue FR = new Queue("7e0b1c55-2f6d-4f0a-8c39-90d1a4b6e2f3", "Support FR", HOME, "", 16);
    private static final Queue GERMAN = new Queue("id-german", "Überlauf Großkunden & Co", OTHER, "", 3);
    private static final Queue OLD = new Queue("id-old", "support fr (old)", OTHER, "", 0);
    private static final Queue BILLING = new Queue("id-billing", "x Support", OTHER, "", 0);

    @AutoClose
    private final GenesysFixture cloud =
            new GenesysFixture(List.of(GERMAN, FR, BILLING, EN, OLD), GenesysLimits.DEFAULT);

    private String token = "";

    GenesysQueuesTest() throws Exception {}

    @BeforeEach
    void signIn() throws Exception {
        token = cloud.token(OAuthClient.ADMIN);
    }

    @Test
    void aPageIsAsDocumented() throws Exception {
        assertThat(queues("?pageNumber=1&pageSize=2&sortOrder=asc")).isEqualTo(sample("routing-queues-page1"));
    }

    @Test
    void anEmptyListIsAsDocumented() throws Exception {
        assertThat(queues("?id=none").getAsJsonArray("entities")).isEmpty();
        List.of(EN, FR, GERMAN, OLD, BILLING).forEach(queue -> cloud.genesys.deleteQueue(queue.id()));

        assertThat(queues("")).isEqualTo(sample("routing-queues-empty"));
    }

    /** As the official JavaScript SDK asks. */
    @ParameterizedTest
    @ValueSource(strings = {"?id=%s%%2C%s", "?id=%s,%s", "?id=%s&id=%s"})
    void severalIdsMayStandInOneParameter(String query) throws Exception {
        assertThat(texts(queues(query.formatted(EN.id(), FR.id())).get("entities"), "name"))
                .containsExactly("Support EN", "Support FR");
    }

    @Test
    void followingNextGivesEachQueueOnceInOrder() throws Exception {
        List<String> names = new ArrayList<>();
        JsonElement next = queues("?pageSize=2").get("firstUri");
        while (next != null) {
            JsonObject page = object(cloud.get(token, next.getAsString()));
            names.addAll(texts(page.get("entities"), "name"));
            next = page.get("nextUri");
        }
        assertThat(names)
                .containsExactly(
                        "Support EN", "Support FR", "support fr (old)", "x Support", "Überlauf Großkunden & Co");
    }

    @Test
    void linksLeadToNeighboringPagesAndKeepTheFilter() throws Exception {
        JsonObject page = queues("?pageSize=1&pageNumber=2&name=*Sup*&divisionId=" + HOME.id() + "&divisionId="
                + OTHER.id() + "&sortOrder=desc");

        String kept = "&sortOrder=desc&name=*Sup*&divisionId=" + HOME.id() + "&divisionId=" + OTHER.id();
        assertThat(page.get("previousUri").getAsString()).endsWith("?pageSize=1&pageNumber=1" + kept);
        assertThat(page.get("selfUri").getAsString()).endsWith("?pageSize=1&pageNumber=2" + kept);
        assertThat(page.get("nextUri").getAsString()).endsWith("?pageSize=1&pageNumber=3" + kept);
        assertThat(page.get("lastUri").getAsString()).endsWith("?pageSize=1&pageNumber=4" + kept);
    }

    @Test
    void theLastPageHasNoNextAndLaterPagesAreEmpty() throws Exception {
        JsonObject last = queues("?pageSize=2&pageNumber=3");
        JsonObject beyond = queues("?pageSize=2&pageNumber=4");

        assertThat(last.getAsJsonArray("entities")).hasSize(1);
        assertThat(last.has("nextUri")).isFalse();
        assertThat(beyond.getAsJsonArray("entities")).isEmpty();
        assertThat(beyond.get("total").getAsInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "Support EN         | Support EN",
                "SUPPORT en         | Support EN",
                "Support            | nothing",
                "Support*           | Support EN, Support FR, support fr (old)",
                "*support           | x Support",
                "*fr*               | Support FR, support fr (old)",
                "*FR                | Support FR",
                "überlauf*          | Überlauf Großkunden & Co",
                "*den & co          | Überlauf Großkunden & Co",
                "*                  | Support EN, Support FR, support fr (old), x Support, Überlauf Großkunden & Co",
                "*missing*          | nothing",
            })
    void namesAreExactUnlessTheyHaveAStar(String name, String expected) throws Exception {
        JsonObject page = queues("?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));

        assertThat(texts(page.get("entities"), "name"))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    @Test
    void idsAndDivisionsNarrowTheList() throws Exception {
        assertThat(texts(
                        queues("?id=" + FR.id() + "&id=" + GERMAN.id() + "&id=none")
                                .get("entities"),
                        "id"))
                .containsExactly(FR.id(), GERMAN.id());
        assertThat(texts(queues("?divisionId=" + OTHER.id()).get("entities"), "id"))
                .containsExactly(OLD.id(), BILLING.id(), GERMAN.id());
    }

    @Test
    void theOrderCanBeReversed() throws Exception {
        assertThat(texts(queues("?sortOrder=desc&pageSize=2").get("entities"), "name"))
                .containsExactly("Überlauf Großkunden & Co", "x Support");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "", "99999999999"})
    void aWrongPageNumberIsSaid(String number) throws Exception {
        HttpResponse<String> answer = cloud.get(token, "/api/v2/routing/queues?pageNumber=" + number);

        JsonObject expected = sample("error-400-invalid-page-number");
        expected.add("contextId", object(answer).get("contextId"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "many"})
    void pagesHoldFiveHundredAtMost(String size) throws Exception {
        HttpResponse<String> answer = cloud.get(token, "/api/v2/routing/queues?pageSize=" + size);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer).get("code").getAsString()).isEqualTo("invalid.page.size");
        assertThat(queues("?pageSize=500").getAsJsonArray("entities")).hasSize(5);
    }

    @Test
    void aQueueIsFoundByItsIdUntilItIsDeleted() throws Exception {
        JsonElement listed = queues("?id=" + EN.id()).getAsJsonArray("entities").get(0);
        String path = "/api/v2/routing/queues/" + EN.id();

        assertThat(object(cloud.get(token, path))).isEqualTo(listed);
        cloud.genesys.deleteQueue(EN.id());
        assertThat(cloud.get(token, path).statusCode()).isEqualTo(404);
        assertThat(queues("").get("total").getAsInt()).isEqualTo(4);
    }

    @Test
    void addedQueuesAreListedInOrder() throws Exception {
        cloud.genesys.addQueue(new Queue("id-new", "support ES", HOME, "", 1));

        assertThat(texts(queues("?pageSize=3").get("entities"), "name"))
                .containsExactly("Support EN", "support ES", "Support FR");
    }

    private JsonObject queues(String query) throws IOException, InterruptedException {
        return object(cloud.get(token, "/api/v2/routing/queues" + query));
    }
}
