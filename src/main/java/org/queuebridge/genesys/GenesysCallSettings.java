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
 * What the calls need from outside the program.
 *
 * @param http connects; HTTP/1.1, follows no redirect, so that no secret goes to another host
 * @param timeout for one request, its answer's body included
 * @param pause waits
 * @param random from 0 to below 1, for jitter
 * @param nanoTime a clock that never jumps
 * @param clock when a token expires
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

    static GenesysCallSettings real() {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .proxy(new ProxyChoice(ProxySelector.getDefault(), System::getenv))
                .build();
        return new GenesysCallSettings(
                http, REQUEST_TIMEOUT, Pause.sleeping(), Math::random, System::nanoTime, InstantSource.system());
    }

    /** Genesys Cloud counts requests by the minute, so that a wait of a minute can be worth it. */
    Retry retry() {
        return new Retry(5, Duration.ofMillis(500), Duration.ofSeconds(75), pause, random);
    }

    /** What Genesys Cloud allows a token, until its headers say otherwise. */
    RateLimit rateLimit() {
        return new RateLimit(300, Duration.ofMinutes(1), nanoTime, pause);
    }
}
