package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.storage.SettingsStoreTest.FULL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.net.FakeTime;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.settings.Settings;

/** A file that holds no settings is kept aside as it was, and never written over. */
class DamagedSettingsTest {
    private static final String BEGUN = "{\"name\":\"a\",\"source\":\"\",\"detailType\":\"\",";
    private static final Instant STARTED = Instant.parse("2026-11-02T08:00:00Z");
    private static final String STAMP = "20261102T080000Z";

    @TempDir
    private Path folder;

    private SettingsStore open() {
        return new SettingsStore(folder, new FakeTime(), _ -> {}, () -> STARTED);
    }

    private Path file() {
        return folder.resolve("settings.json");
    }

    private static void keep(SettingsStore store) {
        store.keep(FULL);
        store.close();
    }

    @Test
    void aFileCutAnywhereIsKeptAsItWas() throws IOException {
        keep(open());
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(file(), cut);

            assertThat(damagedFile(open())).as("cut at %d", length).hasBinaryContent(cut);
            assertThat(file()).doesNotExist();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(path -> !path.endsWith("settings.lock"))).hasSize(whole.length - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "{} {}",
                "{\"patternLimit\": \"2048\"}",
                "{\"patternLimit\": null}",
                "{\"patternLimit\": 0}",
                "{\"patternLimit\": 4097}",
                "{\"patternLimit\": 2048.5}",
                "{\"patternLimit\": 99999999999}",
                "{\"theme\": \"pink\"}",
                "{\"theme\": 1}",
                "{\"savedEvents\": {}}",
                "{\"savedEvents\": [1]}",
                "{\"savedEvents\": [{\"name\": \"a\"}]}",
                "{\"savedEvents\": [{\"name\": \" \", \"json\": \"\"}]}",
                "{\"savedEvents\": [{\"name\": \"a\", \"json\": {}}]}",
                "{\"savedEvents\": [{\"name\": \"a\", \"json\": \"\"}, {\"name\": \"a\", \"json\": \"\"}]}",
                "{\"customFormats\": [{\"name\": \"a\"}]}",
                "{\"customFormats\": [" + BEGUN + "\"queuePath\":[],\"sampleEvent\":\"{}\"}]}",
                "{\"customFormats\": [" + BEGUN + "\"queuePath\":[\"resources\",\"id\"],\"sampleEvent\":\"{}\"}]}",
                "{\"customFormats\": [" + BEGUN + "\"queuePath\":[\"detail\",1],\"sampleEvent\":\"{}\"}]}",
                "{\"customFormats\": [" + BEGUN + "\"queuePath\":[\"detail\",\"q\"],\"sampleEvent\":\"{\"}]}",
                "{\"customFormats\": [" + BEGUN + "\"queuePath\":[\"detail\",\"q\"],\"sampleEvent\":\"[]\"}]}",
            })
    void aFileWithOtherThanSettingsIsKeptAsItWas(String text) throws IOException {
        Files.writeString(file(), text);

        SettingsStore store = open();
        keep(store);

        assertThat(damagedFile(store)).hasContent(text);
        assertThat(open().loaded()).isEqualTo(new LoadedSettings(FULL, Optional.empty()));
    }

    @Test
    void aBinaryFileIsKept() throws IOException {
        byte[] bytes = {'{', '"', (byte) 0xC3, '"', ':', '1', '}'};
        Files.write(file(), bytes);

        assertThat(damagedFile(open())).hasBinaryContent(bytes);
    }

    @Test
    void damagedFilesOfTheSameSecondGetDifferentNames() throws IOException {
        Files.writeString(file(), "first");
        assertThat(damagedFile(open())).hasFileName("settings.json.damaged-" + STAMP);
        Files.writeString(file(), "second");
        assertThat(damagedFile(open())).hasFileName("settings.json.damaged-" + STAMP + "-1");
        Files.writeString(file(), "third");
        assertThat(damagedFile(open())).hasFileName("settings.json.damaged-" + STAMP + "-2");
    }

    @Test
    void aFolderInPlaceOfTheFileIsNotChanged() throws IOException {
        Files.createDirectories(file().resolve("inside"));

        SettingsStore store = open();
        keep(store);

        assertThat(damagedFile(store).resolve("inside")).isDirectory();
        assertThat(open().loaded().settings()).isEqualTo(FULL);
    }

    private static Path damagedFile(SettingsStore store) {
        assertThat(store.loaded().settings()).isEqualTo(Settings.DEFAULT);
        Failure trouble = store.loaded().trouble().orElseThrow();
        assertThat(trouble.reason()).isEqualTo(Reason.SETTINGS_UNREADABLE);
        assertThat(trouble.evidence().message())
                .hasValueSatisfying(words -> assertThat(words).isNotBlank());
        return Path.of(trouble.args().getFirst());
    }
}
