package org.queuebridge.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.storage.Permissions;
import org.tinylog.Level;
import org.tinylog.configuration.ServiceLoader;
import org.tinylog.core.LogEntry;
import org.tinylog.writers.Writer;

class PrivateLogWriterTest {
    @TempDir
    private Path home;

    private Path folder() {
        return home.resolve("queuebridge");
    }

    private PrivateLogWriter writer(String size) throws IOException {
        return new PrivateLogWriter(
                Map.of("file", folder().toString(), "size", size, "backups", "2", "format", "{level} {message}"));
    }

    private static LogEntry entry(String message) {
        return new LogEntry(
                null, Thread.currentThread(), Map.of(), "C", "m", "C.java", 1, null, Level.INFO, message, null);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folderAndFilesAreTheirOwnersAloneAndAreSetBackSo() throws IOException {
        Files.createDirectories(folder());
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.writeString(folder().resolve("queuebridge.log"), "before\n");
        Files.setPosixFilePermissions(
                folder().resolve("queuebridge.log"), PosixFilePermissions.fromString("rw-rw-rw-"));

        PrivateLogWriter writer = writer("30");
        for (int i = 0; i < 9; i++) {
            writer.write(entry("message " + i));
        }
        writer.close();

        assertThat(Permissions.of(folder())).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(Permissions.of(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void theNewestFilesAreKept() throws IOException {
        PrivateLogWriter writer = writer("30");
        for (int i = 0; i < 9; i++) {
            writer.write(entry("message " + i));
        }
        writer.close();

        assertThat(folder().resolve("queuebridge.log")).content().startsWith("INFO message");
        assertThat(Stream.of("queuebridge.2.log", "queuebridge.1.log", "queuebridge.log")
                        .map(folder()::resolve)
                        .flatMap(PrivateLogWriterTest::lines))
                .endsWith("INFO message 6", "INFO message 7", "INFO message 8")
                .doesNotContain("INFO message 0");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsNotFollowed() throws IOException {
        Path others = Files.writeString(home.resolve("others"), "untouched");
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve("queuebridge.log"), others);

        assertThatThrownBy(() -> writer("30")).isInstanceOf(IOException.class);
        assertThat(others).hasContent("untouched");
    }

    @Test
    void theWindowsLogIsWrittenByIt() throws IOException {
        Properties configured = new Properties();
        try (var in = getClass().getResourceAsStream("/tinylog-window.properties")) {
            configured.load(in);
        }

        Map<String, String> properties = Map.of(
                "file", folder().toString(),
                "size", configured.getProperty("writer2.size"),
                "backups", configured.getProperty("writer2.backups"),
                "format", configured.getProperty("writer2.format"));

        assertThat(new ServiceLoader<>(Writer.class, Map.class).create(configured.getProperty("writer2"), properties))
                .isInstanceOf(PrivateLogWriter.class);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
