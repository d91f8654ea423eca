package org.queuebridge.genesys;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.Secret;
import org.queuebridge.net.ProxyChoice;

/** Repeated signing in and out leaks neither sessions nor threads. */
class ManySignInsTest {
    private static final int TIMES = 150;

    @RegisterExtension
    private final GenesysStub genesys = new GenesysStub();

    @Test
    void leaksNeitherSessionsNorThreads() throws InterruptedException {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(new ProxyChoice(null, _ -> null))
                .build();
        GenesysCloudSignIn signIn = new GenesysCloudSignIn(new GenesysCallSettings(
                http, Duration.ofSeconds(20), genesys.time(), () -> 0, genesys.time(), genesys.time()));
        List<WeakReference<GenesysSession>> sessions = new ArrayList<>();
        signInAndOut(signIn, sessions, 10);
        int threads = Thread.getAllStackTraces().size();

        signInAndOut(signIn, sessions, TIMES);

        assertThat(Thread.getAllStackTraces()).hasSizeLessThan(threads + 10);
        for (int tries = 0; tries < 50 && reachable(sessions) > 1; tries++) {
            System.gc();
            Thread.sleep(Duration.ofMillis(10));
        }
        assertThat(reachable(sessions)).isLessThanOrEqualTo(1);
    }

    private void signInAndOut(GenesysCloudSignIn signIn, List<WeakReference<GenesysSession>> sessions, int times) {
        for (int i = 0; i < times; i++) {
            GenesysSession session = signIn.signIn(new GenesysCredentials(
                    "http://" + genesys.host(), "client", Secret.of(GenesysStub.SECRET.toCharArray())));
            session.cloud().close();
            sessions.add(new WeakReference<>(session));
            genesys.time().pass(Duration.ofMinutes(1));
        }
    }

    private static long reachable(List<WeakReference<GenesysSession>> sessions) {
        return sessions.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .count();
    }
}
