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
 * The HTTP client of every client of the SDK, including those that the SDK builds by itself for a profile's credentials
 * (see {@link GuardedHttpService}). Sends nothing in plain text to another computer, whoever named the address, and
 * limits the size of each answer.
 */
public final class GuardedHttp implements SdkHttpClient {

    private final SdkHttpClient http;

    private GuardedHttp(SdkHttpClient http) {
        this.http = http;
    }

    /** Makes a client with these proxies and this time-out for each answer. */
    public static GuardedHttp through(HttpConnections connections) {
        return new GuardedHttp(UrlConnectionHttpClient.create(connections));
    }

    /** Makes a client; no connection is opened yet. */
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
            return same.responseBody(LimitedResponse.of(body.get(), LimitedResponse.LONGEST_ANSWER, host))
                    .build();
        }
        // The SDK treats an exception while it reads an error as an error without a message.
        try (InputStream error = LimitedResponse.of(body.get(), LimitedResponse.LONGEST_ERROR, host)) {
            return same.responseBody(AbortableInputStream.create(new ByteArrayInputStream(error.readAllBytes())))
                    .build();
        }
    }

    /**
     * Wraps a failure for the SDK, which expects its own exceptions; {@link SdkFailures#ours} unwraps it. The SDK does
     * not retry such a call.
     */
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
