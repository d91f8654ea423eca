package org.queuebridge.genesys;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.genesys.GenesysStub.INTEGRATIONS;
import static org.queuebridge.genesys.GenesysStub.QUEUES;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.queues.GenesysCloud;

/** Responses without end, and lists that announce pages without end. */
class EndlessAnswerTest {
    @RegisterExtension
    private final GenesysStub genesys = new GenesysStub();

    /** A server that answers every request with a body that never ends. */
    private static final class Flood implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final AtomicInteger requests = new AtomicInteger();
        private final AtomicLong sent = new AtomicLong();

        private Flood(int status) throws IOException {
            Thread.startVirtualThread(() -> {
                while (!server.isClosed()) {
                    answer(status);
                }
            });
        }

        private void answer(int status) {
            try (Socket client = server.accept()) {
                var _ = client.getInputStream().read(new byte[1 << 16]);
                requests.incrementAndGet();
                OutputStream out = client.getOutputStream();
                out.write(("HTTP/1.1 " + status + " x\r\nContent-Type: application/json\r\n\r\n{\"a\":\"")
                        .getBytes(StandardCharsets.US_ASCII));
                byte[] piece = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
                while (true) {
                    out.write(piece);
                    sent.addAndGet(piece.length);
                }
            } catch (IOException _) {
                // the client closed the connection
            }
        }

        private String address() {
            return "http://127.0.0.1:" + server.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 500, 503})
    void tokenOrErrorWithoutEndIsCanceledAndNotRetried(int status) throws IOException {
        try (Flood flood = new Flood(status)) {
            Failure failure = Failures.of(() -> genesys.signIn(flood.address(), Duration.ofSeconds(60)));

            assertThat(failure.reason()).isEqualTo(Reason.GENESYS_UNREADABLE);
            assertThat(failure.args()).isEqualTo(List.of("POST /oauth/token: the response is longer than 4 MB"));
            assertThat(flood.requests).hasValue(1);
            assertThat(flood.sent.get()).as("bytes that were read").isLessThan(40 << 20);
        }
    }

    @Test
    void tooLongPageIsCanceledAndNotRetried() {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.server().resetRequests();
        genesys.answer(QUEUES, okJson("{\"entities\": [], \"filler\": \"" + "x".repeat(33 << 20) + "\"}"));

        Failure failure = Failures.of(() -> cloud.queues(1, 100));

        assertThat(failure.reason()).isEqualTo(Reason.GENESYS_UNREADABLE);
        assertThat(failure.args()).isEqualTo(List.of("GET " + QUEUES + ": the response is longer than 32 MB"));
        genesys.server().verify(1, getRequestedFor(urlPathEqualTo(QUEUES)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"pageCount\": 2147483647",
                "\"pageCount\": 10001000",
                "\"pageCount\": -1",
                "\"total\": 2147483647",
                "\"total\": -5",
                "\"total\": 2000000, \"pageCount\": 2"
            })
    void implausibleNumbersOfPagesAreRefused(String promise) {
        GenesysCloud cloud = genesys.signIn().cloud();
        genesys.answer(QUEUES, okJson("{\"entities\": [{\"id\": \"a\"}], " + promise + "}"));

        assertThat(Failures.of(() -> cloud.queues(1, 100)).reason()).isEqualTo(Reason.GENESYS_UNREADABLE);
    }

    @Test
    void integrationsWithoutEndAreRefused() {
        genesys.answer(
                INTEGRATIONS, okJson("{\"entities\": [{\"id\": \"i\"}], \"nextUri\": \"/api/v2/integrations\"}"));

        Failure failure = Failures.of(genesys::signIn);

        assertThat(failure.reason()).isEqualTo(Reason.GENESYS_UNREADABLE);
        assertThat(failure.args().getFirst()).startsWith("GET /api/v2/integrations: ");
    }
}
