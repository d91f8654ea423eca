package org.queuebridge.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.events.LocalAwsFixture;

/** Requests byte by byte: what a browser sends for a page, no HTTP client of Java's lets a test send. */
class RequestGuardTest {
    private static final String INBOX = "GET /sandbox/inbox?arn=a HTTP/1.1";
    private static final String FAULTS = "POST /sandbox/faults HTTP/1.1";
    private static final String PLAN = "{\"operation\": \"*\", \"fault\": \"cut\"}";

    private final LocalAwsFixture aws = new LocalAwsFixture();

    @AfterEach
    void close() {
        aws.close();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 200",
        "127.0.0.1:49152, 200",
        "LocalHost, 200",
        "localhost:1, 200",
        "attacker.example, 403",
        "attacker.example:80, 403",
        "127.0.0.1.attacker.example, 403",
        "127.0.0.1@attacker.example, 403",
        "'', 403"
    })
    void onlyNamesOfThisComputerAreAnswered(String host, int status) throws IOException {
        assertThat(status(INBOX, List.of("Host: " + host), "")).isEqualTo(status);
    }

    @Test
    void theHostOfTheRequestLineCountsToo() throws IOException {
        assertThat(status("GET http://attacker.example/ HTTP/1.1", List.of("Host: 127.0.0.1"), ""))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: http://attacker.example, 403",
        "Origin: null, 403",
        "Origin: http://127.0.0.1, 403",
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: none, 200",
        "Referer: http://127.0.0.1/, 200"
    })
    void pagesAreNotAnswered(String header, int status) throws IOException {
        assertThat(status(INBOX, List.of("Host: localhost", header), "")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Type: application/json, 204",
        "Content-Type: Application/JSON; charset=utf-8, 204",
        "Content-Type: text/plain, 415",
        "Content-Type: multipart/form-data; boundary=x, 415",
        "Content-Type: application/x-www-form-urlencoded, 415",
        "Accept: application/json, 415"
    })
    void aDoorTakesJsonOnly(String header, int status) throws IOException {
        assertThat(status(FAULTS, List.of("Host: localhost", header), PLAN)).isEqualTo(status);
    }

    @Test
    void aServiceTakesWhatItsClientsSendAndNoPlainText() throws IOException {
        assertThat(status(
                        "POST / HTTP/1.1",
                        List.of("Host: localhost", "Content-Type: application/x-amz-json-1.1"),
                        "{}"))
                .as("it is not signed")
                .isEqualTo(400);
        assertThat(status("POST / HTTP/1.1", List.of("Host: localhost", "Content-Type: text/plain"), "{}"))
                .isEqualTo(415);
    }

    @Test
    void bodiesEndAtOneMegabyte() throws IOException {
        List<String> json = List.of("Host: localhost", "Content-Type: application/json");
        String longest = "x".repeat(RequestGuard.LONGEST_BODY);

        assertThat(status("POST / HTTP/1.1", json, longest)).isEqualTo(400);
        assertThat(status("POST / HTTP/1.1", json, longest + "x")).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /sandbox/events?bus=default HTTP/1.1",
                "DELETE /sandbox/inbox?arn=a HTTP/1.1",
                "GET /sandbox/invocations?rule=a HTTP/1.1",
                "DELETE /sandbox/faults HTTP/1.1",
                "POST / HTTP/1.1",
                "GET /2015-03-31/functions HTTP/1.1"
            })
    void allDoorsAndServicesAreGuarded(String line) throws IOException {
        assertThat(status(line, List.of("Host: attacker.example"), "")).isEqualTo(403);
    }

    @Test
    void genesysCloudIsGuardedToo() throws IOException {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT.withQueues(1))) {
            int port = sandbox.genesysUrl().getPort();
            String organization = "GET /api/v2/organizations/me HTTP/1.1";

            assertThat(status(port, organization, List.of("Host: attacker.example"), ""))
                    .isEqualTo(403);
            assertThat(status(port, organization, List.of("Host: localhost"), ""))
                    .isEqualTo(401);
        }
    }

    private int status(String line, List<String> headers, String body) throws IOException {
        return status(aws.url().getPort(), line, headers, body);
    }

    private static int status(int port, String line, List<String> headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\nContent-Length: "
                + bytes.length + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length()));
        }
    }
}
