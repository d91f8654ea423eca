package org.queuebridge.genesys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;

/** Responses, and what their statuses and bodies mean, without a server. */
class HttpReplyTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        0,    0
        17,   17
        ' 5 ', 5
        -1,   -
        1.5,  -
        soon, -
        """)
    void onlyWholeNumbersOfHeadersAreRead(String header, Integer number) {
        HttpReply reply = reply(200, "", "x-limit", header);

        assertThat(reply.number("X-Limit")).isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
        assertThat(reply.number("other")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"429, PT7S", "503, ''"})
    void onlyAThrottledCallWaitsForTheLimitToReset(int status, String wait) {
        assertThat(reply(status, "", "inin-ratelimit-reset", "7").retryAfter())
                .isEqualTo(Optional.of(wait).filter(each -> !each.isEmpty()).map(Duration::parse));
        assertThat(reply(status, "", "inin-ratelimit-reset", "7", "Retry-After", "3")
                        .retryAfter())
                .contains(Duration.ofSeconds(3));
    }

    @Test
    void textsNeverContainTheBody() {
        String body = "{\"access_token\": \"REDACTED-EXAMPLE-TOKEN\", \"expires_in\": 5}";

        assertThat(reply(200, body)).hasToString("HTTP 200");
        assertThat(ReplyFields.parse(body).orElseThrow()).hasToString("fields [access_token, expires_in]");
    }

    /** Gateways and the login spell the words of a refusal in different fields. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"error":"invalid_client","error_description":"client not found"}            | GENESYS_CLIENT_UNKNOWN
        {"error":"invalid_client","description":"Client not found: x"}               | GENESYS_CLIENT_UNKNOWN
        {"error":"x","description":"Rate limit exceeded"}                            | GENESYS_TOO_MANY_SIGN_INS
        {"error":"x","error_description":"bad","description":"client not found"}     | GENESYS_REFUSED
        {}                                                                           | GENESYS_REFUSED
        """)
    void theLoginErrorGivesTheReason(String body, Reason reason) {
        assertThat(GenesysRefusals.login(reply(400, body), "POST").failure().reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"message":"You need [routing:queue:view]."}                                 | routing:queue:view
        {"message":"Not [today]."}                                                   | of:the:call
        {"message":"Nothing in []."}                                                 | of:the:call
        {"messageParams":{"permissions":"[ a:b:c ]"},"message":"[d:e:f]"}            | a:b:c
        """)
    void onlyPermissionLikeTextInBracketsIsAPermission(String body, String permission) {
        assertThat(GenesysRefusals.api(reply(403, body), "GET", "of:the:call").failure())
                .isInstanceOfSatisfying(
                        Failure.Forbidden.class,
                        forbidden -> assertThat(forbidden.args()).containsExactly(permission));
    }

    @ParameterizedTest
    @CsvSource({
        "304, GENESYS_UNREADABLE, GET: HTTP 304",
        "400, GENESYS_REFUSED, HTTP 400",
        "499, GENESYS_REFUSED, HTTP 499",
        "500, GENESYS_BROKEN, 500",
        "429, GENESYS_THROTTLED, 60",
    })
    void theStatusAloneHasAReason(int status, Reason reason, String argument) {
        Failure failure = GenesysRefusals.api(reply(status, ""), "GET", "").failure();

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.args()).containsExactly(argument);
    }

    @Test
    void anUnreachableProxyIsNamed() {
        HttpClient proxied = HttpClient.newBuilder()
                .proxy(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), 1)))
                .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://login.example.invalid/x"))
                .build();

        assertThat(Failures.of(() -> new HttpTransport(proxied, Duration.ofSeconds(20)).send(request, 100)))
                .returns(Reason.PROXY_FAILED, Failure::reason)
                .returns(List.of("login.example.invalid"), Failure::args);
    }

    private static HttpReply reply(int status, String body, String... headers) {
        Map<String, List<String>> all = Stream.iterate(0, i -> i < headers.length, i -> i + 2)
                .collect(Collectors.toMap(i -> headers[i], i -> List.of(headers[i + 1])));
        return new HttpReply(status, HttpHeaders.of(all, (_, _) -> true), body);
    }
}
