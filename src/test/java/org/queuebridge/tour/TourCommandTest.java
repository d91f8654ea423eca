package org.queuebridge.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.Program;

/** In a JVM of its own: JavaFX starts once in each. */
class TourCommandTest {
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aWindowThatDoesNotOpenEndsItWithOneAndALine(@TempDir Path folder) throws Exception {
        Process tour = new ProcessBuilder(
                        Program.command(List.of("-Dglass.platform=Unheard"), "tour", folder.toString()))
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(tour.getInputStream().readAllBytes(), UTF_8);

            assertThat(said.lines().toList().getLast()).startsWith("tour: the window does not open: ");
            assertThat(tour.waitFor()).isEqualTo(1);
        } finally {
            tour.destroyForcibly();
        }
    }
}
