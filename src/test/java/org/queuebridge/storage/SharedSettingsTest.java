package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.net.FakeTime;
import org.queuebridge.settings.LoadedSettings;
import org.queuebridge.settings.SavedEvent;
import org.queuebridge.settings.Settings;
import org.queuebridge.settings.Theme;
import org.queuebridge.task.Parallel;

/** Settings that others write too, or damage. */
class SharedSettingsTest {
    private static final Settings FULL = Settings.DEFAULT
            .withPatternLimit(4_096)
            .withTheme(Optional.of(Theme.DARK))
            .withFormat(new CustomFormat("Our relay", "relay.example", "call.over", List.of("detail", "q"), Json.obj()))
            .withEvent(new SavedEvent("Interrupted", "{\"detail"))
            .withEvent(new SavedEvent("😀", ""));

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("settings.json");
    }

    private SettingsStore open() {
        return new SettingsStore(folder, new FakeTime(), _ -> {}, () -> Instant.EPOCH);
    }

    private static void keep(SettingsStore store, Settings settings) {
        store.keep(settings);
        store.close();
    }

    @Test
    void concurrentChangesOfTwoProgramsAreKept() {
        keep(open(), FULL);
        SettingsStore one = open();
        SettingsStore other = open();

        keep(one, FULL.withTheme(Optional.of(Theme.LIGHT)).withoutEvent("😀"));
        keep(other, FULL.withPatternLimit(1_024).withEvent(new SavedEvent("new", "{}")));
        keep(one, FULL.withTheme(Optional.of(Theme.LIGHT)).withoutEvent("😀").withEvent(new SavedEvent("newer", "[]")));

        assertThat(open().loaded().settings())
                .isEqualTo(FULL.withTheme(Optional.of(Theme.LIGHT))
                        .withPatternLimit(1_024)
                        .withoutEvent("😀")
                        .withEvent(new SavedEvent("new", "{}"))
                        .withEvent(new SavedEvent("newer", "[]")));
    }

    @Test
    void concurrentChangesOfManyProgramsAreKept() throws InterruptedException {
        keep(open(), Settings.DEFAULT);
        List<Integer> writers = IntStream.range(0, 24).boxed().toList();

        Parallel.each(
                writers,
                writers.size(),
                writer -> keep(open(), open().loaded().settings().withEvent(new SavedEvent("by " + writer, "{}"))));

        assertThat(open().loaded().settings().savedEvents()).hasSize(writers.size());
    }

    @Test
    void theLaterOfTwoChangesWins() {
        keep(open(), FULL);
        SettingsStore one = open();
        SettingsStore other = open();

        keep(one, FULL.withEvent(new SavedEvent("😀", "one")));
        keep(other, FULL.withEvent(new SavedEvent("😀", "other")));

        assertThat(open().loaded().settings().savedEvents()).contains(new SavedEvent("😀", "other"));
    }

    @Test
    void aFileDamagedMeanwhileIsKept() throws IOException {
        keep(open(), FULL);
        SettingsStore store = open();
        List<Failure> told = new ArrayList<>();
        store.onFailure(told::add);
        Files.writeString(file(), "{\"theme\": ");
        keep(store, FULL.withTheme(Optional.of(Theme.LIGHT)));

        assertThat(told).singleElement().satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo(Reason.SETTINGS_SET_ASIDE);
            assertThat(failure.args()).singleElement().asString().endsWith("settings.json.damaged-19700101T000000Z");
        });
        assertThat(folder.resolve("settings.json.damaged-19700101T000000Z")).hasContent("{\"theme\": ");
        assertThat(open().loaded().settings()).isEqualTo(FULL.withTheme(Optional.of(Theme.LIGHT)));
    }

    /** 1,506 damages in all, with what is cut above and what is named below. */
    @Test
    void aFileWithAChangedByteIsReadOrKept() throws IOException {
        keep(open(), FULL);
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(1_506);
        for (int damage = 0; damage < 900; damage++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            Files.write(file(), damaged);

            LoadedSettings loaded = open().loaded();
            if (loaded.trouble().isPresent()) {
                Path aside = Path.of(loaded.trouble().get().args().getFirst());
                assertThat(aside).as("damage %d", damage).hasBinaryContent(damaged);
                Files.delete(aside);
            } else {
                assertThat(file()).as("damage %d", damage).hasBinaryContent(damaged);
            }
        }
    }
}
