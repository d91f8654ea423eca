package org.queuebridge.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.doctor.healthy.Examined;
import org.queuebridge.doctor.healthy.Fact;
import org.queuebridge.doctor.healthy.HealthyRun;

class HealthyRunsFileTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final HealthyRun RUN =
            HealthyRun.NONE.with(NOW, Map.of(Fact.TOPICS, Set.of("v2.a", "v2.b"), Fact.BUS_KEY, Set.of()));

    @TempDir
    private Path folder;

    @Test
    void eachRuleAndBusHasARunOfItsOwn() {
        HealthyRunsFile runs = new HealthyRunsFile(folder);
        runs.keep(examined("rule"), RUN);
        runs.keep(new Examined("1", "eu", "https://aws", "bus", Optional.empty()), HealthyRun.NONE);

        HealthyRunsFile again = new HealthyRunsFile(folder);

        assertThat(again.of(examined("rule"))).contains(RUN);
        assertThat(again.of(examined("other"))).isEmpty();
        assertThat(again.of(new Examined("1", "eu", "https://aws", "bus", Optional.empty())))
                .contains(HealthyRun.NONE);
    }

    @Test
    void onlyTheLastAreKept() throws IOException {
        StringBuilder all = new StringBuilder("{\"runs\":[");
        for (int number = 0; number < 500; number++) {
            all.append(number == 0 ? "" : ",")
                    .append(
                            "{\"account\":\"1\",\"region\":\"eu\",\"endpoint\":\"https://aws\",\"bus\":\"bus\",\"rule\":\"r")
                    .append(number)
                    .append("\",\"facts\":[]}");
        }
        Files.writeString(folder.resolve("doctor.json"), all.append("]}"));
        HealthyRunsFile runs = new HealthyRunsFile(folder);

        runs.keep(examined("new"), RUN);

        assertThat(runs.of(examined("r0"))).isEmpty();
        assertThat(runs.of(examined("r1"))).isPresent();
        assertThat(runs.of(examined("new"))).contains(RUN);
    }

    @Test
    void aFileThatCannotBeUnderstoodIsReplaced() throws IOException {
        Files.writeString(folder.resolve("doctor.json"), "{\"runs\":[{\"account\":1}]}");
        HealthyRunsFile runs = new HealthyRunsFile(folder);

        assertThat(runs.of(examined("rule"))).isEmpty();
        runs.keep(examined("rule"), RUN);
        assertThat(runs.of(examined("rule"))).contains(RUN);
    }

    private static Examined examined(String rule) {
        return new Examined("1", "eu", "https://aws", "bus", Optional.of(rule));
    }
}
