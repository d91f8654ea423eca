package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.cli.session.WaitLine;
import org.queuebridge.domain.ServiceWait;
import org.queuebridge.net.FakeTime;

/** What commands say while a service allows no more calls. */
class WaitLineTest {
    private final FakeTime time = new FakeTime();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void atATerminalOneLineCountsDownAndIsErased() {
        WaitLine line = line(true);

        line.accept(wait(ServiceWait.Service.AWS, 3));
        line.accept(Optional.empty());

        assertThat(said().split("\r"))
                .filteredOn(words -> !words.isBlank())
                .containsExactly("AWS allows more in 3 s", "AWS allows more in 2 s", "AWS allows more in 1 s");
        assertThat(said()).doesNotContain("\n").endsWith("\r" + " ".repeat(22) + "\r");
    }

    @Test
    void aLogHasALineForEachWait() {
        WaitLine line = line(false);

        line.accept(wait(ServiceWait.Service.GENESYS_CLOUD, 48));
        line.accept(Optional.empty());
        line.accept(wait(ServiceWait.Service.AWS, 4));

        assertThat(said().lines()).containsExactly("Genesys Cloud allows more in 48 s", "AWS allows more in 4 s");
    }

    private WaitLine line(boolean terminal) {
        return new WaitLine(new PrintStream(err, true, StandardCharsets.UTF_8), terminal, time, time, Runnable::run);
    }

    private Optional<ServiceWait> wait(ServiceWait.Service service, int seconds) {
        return Optional.of(new ServiceWait(service, time.instant().plus(Duration.ofSeconds(seconds))));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
