package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;
import org.queuebridge.net.FakeTime;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.settings.SavedEvent;
import org.queuebridge.settings.Settings;
import org.queuebridge.settings.Theme;

/** What is kept, when it is written, and what is said where that fails. */
class SettingsStoreTest {
    static final Settings FULL = Settings.DEFAULT
            .withPatternLimit(4_096)
            .withTheme(Optional.of(Theme.DARK))
            .withFormat(new CustomFormat(
                    "Our relay",
                    "relay.example",
                    "call.over",
                    List.of("detail", "queue.id"),
                    Json.obj("detail", new Json.Str("\tü 😀 \""))))
            .withEvent(new SavedEvent("Interrupted", "{\"detail"))
            .withEvent(new SavedEvent("😀", ""));

    private static final Instant STARTED = Instant.parse("2026-11-02T08:00:00Z");

    private final FakeTime time = new FakeTime();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Failure> failures = new ArrayList<>();

    @TempDir
    private Path home;

    private Path folder;
    private Path file;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        folder = home.resolve("config/queuebridge");
        file = folder.resolve("settings.json");
    }

    @Test
    void aMissingFileMeansDefaultsAndIsNotWritten() {
        try (SettingsStore store = open()) {
            assertThat(store.loaded()).isEqualTo(new LoadedSettings(Settings.DEFAULT, Optional.empty()));
        }

        assertThat(folder).doesNotExist();
    }

    @Test
    void savedSettingsAreReadAtTheNextStart() {
        keepAndClose(FULL);
        assertThat(open().loaded()).isEqualTo(new LoadedSettings(FULL, Optional.empty()));

        keepAndClose(Settings.DEFAULT);
        assertThat(open().loaded()).isEqualTo(LoadedSettings.NOTHING);
    }

    @Test
    void aDeeplyNestedSampleIsReadBack() {
        Json.Obj deep =
                IntStream.range(0, 254).boxed().reduce(Json.obj(), (inner, _) -> Json.obj("a", inner), (one, _) -> one);
        Settings settings =
                Settings.DEFAULT.withFormat(new CustomFormat("Deep", "s", "d", List.of("detail", "q"), deep));
        keepAndClose(settings);

        assertThat(open().loaded().settings()).isEqualTo(settings);
    }

    @Test
    void changesWithinASecondAreWrittenOnceAndTogether() {
        SettingsStore store = open();
        store.keep(Settings.DEFAULT.withTheme(Optional.of(Theme.DARK)));
        store.keep(FULL);

        waiting.remove().run();
        assertThat(file).doesNotExist();
        waiting.remove().run();
        assertThat(open().loaded().settings()).isEqualTo(FULL);
        assertThat(time.pauses()).containsOnly(Duration.ofSeconds(1));
    }

    @Test
    void aLaterChangeIsWrittenToo() {
        SettingsStore store = open();
        store.keep(FULL);
        waiting.remove().run();
        store.keep(FULL.withoutEvent("😀"));
        waiting.remove().run();

        assertThat(open().loaded().settings()).isEqualTo(FULL.withoutEvent("😀"));
    }

    @Test
    void closingWritesAtOnceAndForTheLastTime() throws IOException {
        keepAndClose(FULL);
        Files.delete(file);
        waiting.forEach(Runnable::run);

        assertThat(file).doesNotExist();
    }

    @Test
    void unknownFieldsAreKept() throws IOException {
        write("""
            {"window": {"width": 1280}, "patternLimit": 3000, "theme": "dark",
             "savedEvents": [{"name": "a", "json": "{}", "color": "red"}, {"name": "b", "json": "{}", "pinned": true}],
             "customFormats": [
               {"name": "r", "source": "s", "detailType": "d", "queuePath": ["detail", "q"], "sampleEvent": "{}", "note": [1]}]}
            """);
        Settings before = open().loaded().settings();
        Settings changed = before.withEvent(new SavedEvent("a", "[]")).withoutEvent("b");
        SettingsStore store = open();
        store.keep(before.withTheme(Optional.of(Theme.LIGHT)));
        waiting.remove().run();
        store.keep(changed);
        store.close();

        assertThat(JsonText.parse(Files.readString(file)).value())
                .isEqualTo(JsonText.parse("""
                    {"window": {"width": 1280}, "patternLimit": 3000, "theme": "dark",
                     "savedEvents": [{"name": "a", "json": "[]", "color": "red"}],
                     "customFormats": [
                       {"name": "r", "source": "s", "detailType": "d", "queuePath": ["detail", "q"], "sampleEvent": "{}", "note": [1]}]}
                    """).value());
    }

    @Test
    void anUnwritableFolderIsReportedOnceAndTriedAgain() throws IOException {
        Files.writeString(home.resolve("config"), "in the way");
        SettingsStore store = open();
        store.keep(Settings.DEFAULT.withTheme(Optional.of(Theme.DARK)));
        waiting.remove().run();
        store.keep(FULL);
        waiting.remove().run();

        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo(Reason.SETTINGS_NOT_SAVED);
            assertThat(failure.args()).containsExactly(file.toString());
        });

        Files.delete(home.resolve("config"));
        store.close();
        assertThat(open().loaded().settings()).isEqualTo(FULL);
    }

    @Test
    void afterASuccessTheNextFailureIsReported() throws IOException {
        SettingsStore store = open();
        for (int times = 0; times < 2; times++) {
            Files.writeString(home.resolve("config"), "in the way");
            store.keep(FULL);
            waiting.remove().run();
            Files.delete(home.resolve("config"));
            store.keep(FULL);
            waiting.remove().run();
            Files.delete(file);
            Files.delete(file.resolveSibling("settings.lock"));
            Files.delete(folder);
            Files.delete(home.resolve("config"));
        }

        assertThat(failures).hasSize(2);
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        keepAndClose(FULL);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void onlyTheFileAndItsLockRemain() throws IOException {
        keepAndClose(FULL);
        keepAndClose(Settings.DEFAULT);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, file.resolveSibling("settings.lock"));
        }
    }

    @Test
    void anInterruptedWaitWritesNothing() {
        SettingsStore store = new SettingsStore(
                folder,
                _ -> {
                    throw new InterruptedException();
                },
                waiting::add,
                () -> STARTED);
        store.keep(FULL);

        assertThatCode(waiting.remove()::run).doesNotThrowAnyException();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(file).doesNotExist();
    }

    private SettingsStore open() {
        SettingsStore store = new SettingsStore(folder, time, waiting::add, () -> STARTED);
        store.onFailure(failures::add);
        return store;
    }

    private void keepAndClose(Settings settings) {
        SettingsStore store = open();
        store.keep(settings);
        store.close();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, text);
    }
}
