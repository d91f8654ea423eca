package org.queuebridge.genesys;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.net.Attempt.Result;
import org.queuebridge.net.RateLimit;
import org.queuebridge.net.Retry;

/**
 * Sends requests to the Genesys Cloud API with the shared token and within the rate limit. Retries on 429, 502, 503,
 * 504 and cut connections, so what is sent must not do more the second time; on 401 tries once more with a new token,
 * because organizations under HIPAA expire idle tokens early.
 */
final class GenesysApi {
    private final URI base;
    private final HttpTransport transport;
    private final AccessTokenRenewal tokens;
    private final Retry retry;
    private final RateLimit limit;

    GenesysApi(URI base, HttpTransport transport, AccessTokenRenewal tokens, Retry retry, RateLimit limit) {
        this.base = base;
        this.transport = transport;
        this.tokens = tokens;
        this.retry = retry;
        this.limit = limit;
    }

    /**
     * Returns the JSON object at a path.
     *
     * @param path encoded, with its query, e.g. {@code /api/v2/organizations/me}
     * @param permission the permission that the call needs; empty if it needs none
     * @throws FailureException when all retries have failed, or the thread is interrupted
     */
    ReplyFields get(String path, String permission) {
        return call(new Call("GET", path, Optional.empty(), permission));
    }

    /**
     * Sends a JSON object with PUT or PATCH and returns the JSON object of the answer.
     *
     * @param permission the permission that the call needs
     * @throws FailureException as {@link #get}, and {@link org.queuebridge.domain.Failure.Conflict} where somebody else
     *     has changed it meanwhile
     */
    ReplyFields send(String method, String path, Json.Obj body, String permission) {
        return call(new Call(method, path, Optional.of(JsonWriter.compact(body)), permission));
    }

    /** Sends a JSON object with POST, once, as {@link #send} does. */
    ReplyFields create(String path, Json.Obj body, String permission) {
        Call call = new Call("POST", path, Optional.of(JsonWriter.compact(body)), permission);
        return retry.once().call(() -> attempt(call));
    }

    /** Sends DELETE, as {@link #send} does. */
    ReplyFields delete(String path, String permission) {
        return call(new Call("DELETE", path, Optional.empty(), permission));
    }

    private record Call(String method, String path, Optional<String> body, String permission) {
        private String words() {
            return method + " " + path;
        }
    }

    private ReplyFields call(Call call) {
        return retry.call(() -> attempt(call));
    }

    /** Returns when the current token expires; requests a token if there is none. */
    Instant tokenExpires() {
        return retry.call(() -> new Result.Done<>(tokens.token().expires()));
    }

    /** Wipes the token and the client secret. */
    void close() {
        tokens.close();
    }

    private Result<ReplyFields> attempt(Call call) throws InterruptedException {
        AccessToken token = tokens.token();
        try {
            return send(call, token);
        } catch (FailureException e) {
            if (e.failure().reason() != Reason.GENESYS_TOKEN_REFUSED) {
                throw e;
            }
        }
        return send(call, tokens.replace(token));
    }

    private Result<ReplyFields> send(Call call, AccessToken token) throws InterruptedException {
        try {
            limit.acquire();
            HttpReply reply = transport.send(request(call, token), HttpTransport.MAX_PAGE_BYTES);
            updateRateLimit(reply);
            return result(reply, call);
        } catch (FailureException e) {
            if (e.failure().reason() != Reason.CONNECTION_CUT) {
                throw e;
            }
            return new Result.Again<>(e, Optional.empty());
        }
    }

    private Result<ReplyFields> result(HttpReply reply, Call call) {
        if (reply.succeeded()) {
            return new Result.Done<>(ReplyFields.parse(reply.body())
                    .orElseThrow(() -> GenesysRefusals.unreadable(reply, call.words() + ": JSON")));
        }
        FailureException refusal = GenesysRefusals.api(reply, call.words(), call.permission());
        if (reply.retryable()) {
            return new Result.Again<>(refusal, reply.retryAfter());
        }
        throw refusal;
    }

    private HttpRequest request(Call call, AccessToken token) {
        char[] value = token.value().reveal();
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(call.path()))
                    .header("Authorization", "Bearer " + String.valueOf(value))
                    .header("Accept", "application/json");
            call.body().ifPresent(_ -> request.header("Content-Type", "application/json"));
            return request.method(
                            call.method(),
                            call.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                    .build();
        } finally {
            Arrays.fill(value, '\0');
        }
    }

    private void updateRateLimit(HttpReply reply) {
        OptionalInt allowed = reply.number("inin-ratelimit-allowed");
        OptionalInt used = reply.number("inin-ratelimit-count");
        OptionalInt reset = reply.number("inin-ratelimit-reset");
        if (allowed.isPresent() && used.isPresent() && reset.isPresent()) {
            limit.learn(allowed.getAsInt(), used.getAsInt(), capped(Duration.ofSeconds(reset.getAsInt())));
        }
        if (reply.status() == 429) {
            reply.retryAfter().map(this::capped).ifPresent(limit::close);
        }
    }

    /**
     * Limits a wait to the longest one between retries: other calls must not wait longer than the throttled one did.
     */
    private Duration capped(Duration wait) {
        return wait.compareTo(retry.longestWait()) < 0 ? wait : retry.longestWait();
    }
}
