package org.queuebridge.storage.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.doctor.healthy.Examined;
import org.queuebridge.doctor.healthy.HealthyRun;
import org.queuebridge.doctor.healthy.HealthyRuns;
import org.queuebridge.domain.Redaction;
import org.queuebridge.storage.AtomicFile;
import org.queuebridge.storage.FileTurn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the last healthy run of each rule and bus in the file {@code doctor.json}, which only its owner can read. Holds
 * patterns, topics and ARNs, and no secret. Programs that run at once take turns.
 *
 * @param folder the user's folder of data; created if needed
 */
public record HealthyRunsFile(Path folder) implements HealthyRuns {
    private static final Logger LOG = LoggerFactory.getLogger(HealthyRunsFile.class);

    /** Of how many rules and buses: those that were kept last. */
    private static final int MOST = 500;

    @Override
    public Optional<HealthyRun> of(Examined what) {
        try {
            return Optional.ofNullable(read().get(what));
        } catch (IOException e) {
            LOG.warn("the last healthy run is not known: {}", Redaction.trace(e));
            return Optional.empty();
        }
    }

    @Override
    public void keep(Examined what, HealthyRun run) {
        try (FileTurn _ = FileTurn.of(folder.resolve("doctor.lock"))) {
            Map<Examined, HealthyRun> runs = new LinkedHashMap<>(read());
            runs.remove(what);
            runs.put(what, run);
            runs.keySet().stream()
                    .limit(Math.max(0, runs.size() - MOST))
                    .toList()
                    .forEach(runs::remove);
            new AtomicFile(file()).write(HealthyRunsJson.text(runs));
        } catch (IOException e) {
            LOG.warn("a healthy run is not remembered: {}", Redaction.trace(e));
        }
    }

    private Path file() {
        return folder.resolve("doctor.json");
    }

    private Map<Examined, HealthyRun> read() throws IOException {
        return MemoryFile.read(file(), HealthyRunsJson::read).orElseGet(Map::of);
    }
}
