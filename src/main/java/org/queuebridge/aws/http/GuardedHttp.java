package org.queuebridge.aws.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.queuebridge.aws.failure.SdkFailures;
import org.queuebridge.domain.FailureException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * The way by which every client of the SDK sends, those included that the SDK builds by itself for the credentials of a
 * profile (see {@link GuardedHttpService}). Sends no credentials in plain text to another computer, whoever named the
 * address, and reads no answer without end.
 */
public final class GuardedHttp implements SdkHttpClient {
    /** No page of a list comes near this. */
    private static final long LONGEST_ANSWER = 32L << 20;

    private static final long LONGEST_ERROR = 4L << 20;

    private final SdkHttpClient http;

    private GuardedHttp(SdkHttpClient http) {
        this.http = http;
    }

    /** Opens connections through these proxies, each of which may take that long to answer. */
    public static GuardedHttp through(HttpConnections connections) {
        return new GuardedHttp(UrlConnectionHttpClient.create(connections));
    }

    /** Nothing is opened yet. */
    public static GuardedHttp through(ProxySelector proxies, Duration timeout) {
        return through(new HttpConnections(proxies, timeout));
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        URI address = request.httpRequest().getUri();
        try {
            EndpointAddress.refusePlain(address);
        } catch (FailureException e) {
            throw forSdk(e);
        }
        ExecutableHttpRequest prepared = http.prepareRequest(request);
        String host = address.getAuthority();
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return limited(prepared.call(), host);
            }

            @Override
            public void abort() {
                prepared.abort();
            }
        };
    }

    private static HttpExecuteResponse limited(HttpExecuteResponse answer, String host) throws IOException {
        Optional<AbortableInputStream> body = answer.responseBody();
        HttpExecuteResponse.Builder same = HttpExecuteResponse.builder().response(answer.httpResponse());
        if (body.isEmpty()) {
            return same.build();
        }
        if (answer.httpResponse().isSuccessful()) {
            return same.responseBody(LimitedResponse.of(body.get(), LONGEST_ANSWER, host))
                    .build();
        }
        // The SDK takes whatever goes wrong while it reads an error for an error without words.
        try (InputStream error = LimitedResponse.of(body.get(), LONGEST_ERROR, host)) {
            return same.responseBody(AbortableInputStream.create(new ByteArrayInputStream(error.readAllBytes())))
                    .build();
        }
    }

    /** The SDK wants exceptions of its own; {@link SdkFailures#ours} finds ours inside. It makes no such call again. */
    public static SdkClientException forSdk(FailureException failure) {
        return SdkClientException.create(failure.getMessage(), failure);
    }

    @Override
    public void close() {
        http.close();
    }

    @Override
    public String clientName() {
        return http.clientName();
    }
}
