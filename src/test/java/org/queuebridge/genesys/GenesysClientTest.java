package org.queuebridge.genesys;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.genesys.GenesysStub.QUEUES;
import static org.queuebridge.genesys.GenesysStub.TOKEN_PATH;
import static org.queuebridge.genesys.GenesysStub.evidence;
import static org.queuebridge.genesys.GenesysStub.refusal;
import static org.queuebridge.genesys.GenesysStub.sample;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.QueuePage;

class GenesysClientTest {
    private static final String ID = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";

    @RegisterExtension
    private final GenesysStub genesys = new GenesysStub();

    @Test
    void aPageHasItsQueues() {
        QueuePage page = genesys.signIn().cloud().queues(1, 100);

        assertThat(page.queues())
                .hasSizeGreaterThan(1)
                .first()
                .isEqualTo(new Queue(
                        ID,
                        "Support EN",
                        new Division("083286ea-a25a-4d65-b21c-91e1702bf962", "Home"),
                        "English first line",
                        16));
    }

    @ParameterizedTest(name = "{0}: pages {1}, total {2}")
    @CsvSource(
            value = {
                "{'entities':[{'id':'a'}],'pageCount':7,'total':61,'nextUri':'/x'} | 7 | 61",
                "{'entities':[{'id':'a'}],'total':61,'nextUri':'/x'}               | 7 | 61",
                "{'entities':[{'id':'a'}],'nextUri':'/x'}                          | 3 | 21",
                "{'entities':[{'id':'a'}]}                                         | 2 | 11",
                "{'entities':[{'id':'a'}],'pageCount':'many','total':1e99}         | 2 | 11",
                "{'entities':{},'total':0,'pageCount':0}                           | 0 | 0"
            },
            delimiter = '|')
    void missingNumbersOfAPageAreDerived(String body, int pages, int total) {
        genesys.answer(QUEUES, okJson(body.replace('\'', '"')));

        assertThat(genesys.signIn().cloud().queues(2, 10))
                .returns(2, QueuePage::number)
                .returns(pages, QueuePage::pages)
                .returns(total, QueuePage::total);
    }

    @Test
    void aQueueNeedsOnlyItsId() {
        genesys.answer(QUEUES, okJson("""
            {"entities": [{"id": "ABC"}, {"name": "no id"}, null, 1, "x",
              {"id": "d", "name": 5, "division": "Home", "memberCount": "3", "description": null}]}\
            """));

        assertThat(genesys.signIn().cloud().queues(1, 100).queues())
                .containsExactly(
                        new Queue("abc", "abc", new Division("", ""), "", 0),
                        new Queue("d", "d", new Division("", ""), "", 0));
    }

    @Test
    void anOrganizationWithoutQueuesHasNoPages() {
        genesys.answer(QUEUES, okJson(sample("routing-queues-empty")));

        assertThat(genesys.signIn().cloud().queues(1, 100)).isEqualTo(new QueuePage(List.of(), 1, 0, 0));
    }

    @Test
    void findsAQueueByItsId() {
        genesys.answer(QUEUES + "/" + ID, okJson("{\"id\": \"" + ID + "\", \"name\": \"Support EN\"}"));

        assertThat(genesys.signIn().cloud().queue(ID)).map(Queue::name).contains("Support EN");
    }

    @Test
    void aDeletedQueueIsEmpty() {
        genesys.answer(QUEUES + "/" + ID, refusal(404, "error-404-not-found"));

        assertThat(genesys.signIn().cloud().queue(ID)).isEmpty();
    }

    @Test
    void anotherServers404DoesNotMeanThatAQueueIsGone() {
        genesys.answer(QUEUES + "/" + ID, aResponse().withStatus(404).withBody("<html>no such page</html>"));
        GenesysCloud cloud = genesys.signIn().cloud();

        assertThat(Failures.of(() -> cloud.queue(ID)))
                .isInstanceOf(Failure.NotFound.class)
                .returns(Reason.GENESYS_NOT_FOUND, Failure::reason);
    }

    @Test
    void aTokenThatExpiredEarlyIsReplaced() {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answerFirst(refusal(401, "error-401-bad-credentials"), 1);

        assertThat(cloud.queues(1, 100).queues()).isNotEmpty();
        genesys.server().verify(2, postRequestedFor(urlPathEqualTo(TOKEN_PATH)));
    }

    @Test
    void aSecondRefusedTokenIsAFailure() {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answer(QUEUES, refusal(401, "error-401-bad-credentials"));

        assertThat(Failures.of(() -> cloud.queues(1, 100)))
                .isEqualTo(new Failure.SignIn(
                        Reason.GENESYS_TOKEN_REFUSED,
                        List.of(),
                        evidence("bad.credentials", "Invalid login credentials.")));
        genesys.server().verify(2, postRequestedFor(urlPathEqualTo(TOKEN_PATH)));
    }

    @Test
    void theMissingPermissionIsNamed() {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answer(QUEUES, refusal(403, "error-403-missing-any-permissions"));

        assertThat(Failures.of(() -> cloud.queues(1, 100)))
                .isEqualTo(new Failure.Forbidden(
                        Reason.GENESYS_PERMISSION,
                        List.of("routing:queue:view"),
                        evidence(
                                "missing.any.permissions",
                                "Unable to perform the requested action. You must have at least one of the following"
                                        + " permissions assigned: [routing:queue:view]"),
                        "routing:queue:view",
                        Optional.empty()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            value = {
                "{}                                                               | routing:queue:view",
                "<html>                                                           | routing:queue:view",
                "{'code':'not.authorized','message':'You are not.'}               | routing:queue:view",
                "{'messageParams':{'permissions':'[a:b:view, c:d:view]'}}         | a:b:view, c:d:view",
                "{'message':'missing the following permission(s): [a:b:view]'}    | a:b:view"
            },
            delimiter = '|')
    void aRefusalWithoutPermissionNamesThatOfTheCall(String body, String permission) {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answer(QUEUES, aResponse().withStatus(403).withBody(body.replace('\'', '"')));

        assertThat(Failures.of(() -> cloud.queues(1, 100)).args()).containsExactly(permission);
    }

    @Test
    void followsNoRedirect() {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.server().resetRequests();
        for (int status : List.of(301, 302, 303, 307, 308)) {
            genesys.answer(
                    QUEUES,
                    aResponse().withStatus(status).withHeader("Location", "http://" + genesys.host() + "/elsewhere"));

            assertThat(Failures.of(() -> cloud.queues(1, 100)).reason()).isEqualTo(Reason.GENESYS_UNREADABLE);
        }

        assertThat(genesys.server().getAllServeEvents())
                .hasSize(5)
                .allMatch(event -> event.getRequest().getUrl().startsWith(QUEUES));
    }

    @Test
    void aRefusedRequestQuotesTheService() {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answer(QUEUES, refusal(400, "error-400-invalid-page-number"));

        assertThat(Failures.of(() -> cloud.queues(1, 100)))
                .isEqualTo(new Failure.Invalid(
                        Reason.GENESYS_REFUSED,
                        List.of("Invalid page number specified."),
                        evidence("invalid.page.number", "Invalid page number specified.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"entities\": [", "<html>", "[]", "null", "{'entities': []}", "{} {}"})
    void anUnreadableResponseIsAFailure(String body) {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answer(QUEUES, okJson(body));

        assertThat(Failures.of(() -> cloud.queues(1, 100)))
                .isInstanceOf(Failure.Network.class)
                .returns(Reason.GENESYS_UNREADABLE, Failure::reason);
    }

    @Test
    void sendsNothingAfterClosing() {
        GenesysCloud cloud = genesys.signIn().cloud();
        cloud.close();
        genesys.server().resetRequests();

        assertThat(Failures.of(() -> cloud.queues(1, 100))).isEqualTo(new Failure.Canceled());
        assertThat(genesys.server().getAllServeEvents()).isEmpty();
    }
}
