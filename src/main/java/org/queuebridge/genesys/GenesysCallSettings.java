package org.queuebridge.genesys;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.queuebridge.net.ProxyChoice;
import org.queuebridge.net.RateLimit;
import org.queuebridge.net.Retry;
import org.queuebridge.task.Pause;

/**
 * The settings of every call to Genesys Cloud: time-outs, retries and the rate limit, with the HTTP client and the
 * clocks that tests replace.
 *
 * @param http uses HTTP/1.1 and follows no redirect, so that no secret is sent to another host
 * @param timeout for one request, including the body of its response
 * @param pause waits between retries and for the rate limit
 * @param random from 0 to below 1, for the jitter between retries
 * @param nanoTime a clock that never jumps
 * @param clock tells whether a token has expired
 */
record GenesysCallSettings(
        HttpClient http,
        Duration timeout,
        Pause pause,
        DoubleSupplier random,
        LongSupplier nanoTime,
        InstantSource clock) {

    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /** How often a throttled or failed call is repeated. */
    private static final int RETRIES = 4;

    private static final Duration FIRST_RETRY_DELAY = Duration.ofMillis(500);

    /** Genesys Cloud counts requests by the minute, so a wait of a minute can be worth it. */
    private static final Duration LONGEST_RETRY_DELAY = Duration.ofSeconds(75);

    /** The rate limit of a token, until the response headers give another one. */
    private static final int REQUESTS_PER_MINUTE = 300;

    static GenesysCallSettings real(Pause pause) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .proxy(new ProxyChoice(ProxySelector.getDefault(), System::getenv))
                .build();
        return new GenesysCallSettings(
                http, REQUEST_TIMEOUT, pause, Math::random, System::nanoTime, InstantSource.system());
    }

    Retry retry() {
        return new Retry(1 + RETRIES, FIRST_RETRY_DELAY, LONGEST_RETRY_DELAY, pause, random);
    }

    RateLimit rateLimit() {
        return new RateLimit(REQUESTS_PER_MINUTE, Duration.ofMinutes(1), nanoTime, pause);
    }
}
