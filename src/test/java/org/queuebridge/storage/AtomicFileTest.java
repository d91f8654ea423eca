package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final String OLD = "old ".repeat(50_000);
    private static final String NEW = "new and longer ".repeat(50_000);

    @TempDir
    private Path folder;

    @Test
    void aCanceledWriteLeavesNothingBehind() throws IOException {
        AtomicFile file = new AtomicFile(folder.resolve("file"));

        assertThat(file.write(OLD, () -> true)).isTrue();
        assertThat(file.write(NEW, () -> false)).isFalse();

        assertThat(folder.resolve("file")).hasContent(OLD);
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void readersSeeTheOldOrTheNewText() throws Exception {
        AtomicFile file = new AtomicFile(folder.resolve("file"));
        file.write(OLD);
        AtomicBoolean writing = new AtomicBoolean(true);
        CountDownLatch reading = new CountDownLatch(1);
        Callable<List<String>> reader = () -> {
            List<String> seen = new ArrayList<>();
            while (writing.get()) {
                seen.add(Files.readString(file.file()));
                reading.countDown();
            }
            return seen;
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<String>> seen = threads.submit(reader);
            reading.await();
            for (int i = 0; i < 20; i++) {
                file.write(NEW);
                file.write(OLD);
            }
            writing.set(false);
            assertThat(seen.get()).isNotEmpty().allMatch(text -> text.equals(OLD) || text.equals(NEW));
        }
    }

    @Test
    void aFailedReplaceLeavesNothingBehind() throws IOException {
        Path inTheWay = folder.resolve("file");
        Files.createDirectories(inTheWay.resolve("inside"));

        assertThatIOException().isThrownBy(() -> new AtomicFile(inTheWay).write("text"));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(inTheWay);
        }
    }
}
