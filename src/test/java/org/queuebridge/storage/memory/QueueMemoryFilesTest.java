package org.queuebridge.storage.memory;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueChange;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.queues.memory.QueueMemory;
import org.queuebridge.queues.memory.RememberQueues;
import org.queuebridge.storage.Permissions;
import org.queuebridge.task.Parallel;

/** The memory of queues from one start of the program to the next. */
class QueueMemoryFilesTest {
    private static final String ORGANIZATION = "9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41";
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Division HOME = new Division("home", "Zentrale \"Süd\"");
    private static final Queue BILLING = queue("1", "Billing\n😀");
    private static final Queue SALES = queue("2", "Sales");

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void place() {
        data = folder.resolve("data");
    }

    @Test
    void whatChangedIsKnownAtTheNextStart() {
        load(BILLING, SALES);
        Queue renamed = queue("1", "Billing EU");
        assertThat(load(renamed).changes())
                .containsEntry("1", List.of(new QueueChange.Renamed("1", BILLING.name(), "Billing EU")))
                .containsEntry("2", List.of(new QueueChange.Gone("2", "Sales", List.of())));
        assertThat(load(renamed).changes()).hasSize(2);
        assertThat(load(renamed).complete()).isTrue();
    }

    @Test
    void onlyItsOwnerCanReadTheFile() {
        load(BILLING);

        assertThat(Permissions.of(file())).isEqualTo("rw-------");
        assertThat(Permissions.of(data)).isEqualTo("rwx------");
    }

    @Test
    void organizationsAreRememberedApart() {
        load(BILLING);

        assertThat(known("another-organization", SALES).changes()).isEmpty();
        assertThat(load(SALES).changes()).containsOnlyKeys("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "[]",
                "{\"queues\": 1}",
                "{\"queues\": [{\"id\": \"1\"}]}",
                "{\"queues\": [{\"id\": \"1\", \"name\": \"a\", \"divisionId\": \"\", \"division\": \"\", \"missing\":"
                        + " \"?\"}]}"
            })
    void aDamagedFileIsReplaced(String text) throws IOException {
        Files.createDirectories(data);
        Files.writeString(file(), text);

        assertThat(load(BILLING).changes()).isEmpty();
        assertThat(load(SALES).changes()).containsOnlyKeys("1");
    }

    @Test
    void whatIsNotTextIsReplacedToo() throws IOException {
        Files.createDirectories(data);
        Files.write(file(), new byte[] {(byte) 0xff, 0, 1});

        load(BILLING);
        assertThat(load(SALES).changes()).containsOnlyKeys("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../escaped", "a/b", "", "..", "C:\\x", "a b"})
    void anIdThatCouldLeadOutOfTheFolderIsNotRemembered(String organization) {
        assertThat(known(organization, BILLING).byId()).containsOnlyKeys("1");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereNothingCanBeWrittenTheQueuesAreKnownAllTheSame() throws IOException {
        Files.writeString(data, "a file where the folder should be");

        assertThat(load(BILLING).byId()).containsOnlyKeys("1");
    }

    @Test
    void anUnchangedMemoryIsNotWrittenAgain() throws IOException {
        load(BILLING);
        FileTime before = FileTime.from(NOW.minus(Duration.ofDays(1)));
        Files.setLastModifiedTime(file(), before);

        load(BILLING);
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(before);
    }

    @Test
    void programsThatRunAtOnceLoseNothingOfEachOther() throws InterruptedException {
        Parallel.each(
                IntStream.range(0, 40).boxed().toList(),
                8,
                i -> new QueueMemoryFiles(data).update(ORGANIZATION, memory -> plus(memory, "id-" + i)));

        QueueMemory memory = new QueueMemoryFiles(data).update(ORGANIZATION, before -> before);
        assertThat(memory.byId()).hasSize(40);
    }

    @Test
    void onlySoManyOrganizationsAreRemembered() throws IOException {
        for (int i = 0; i < 55; i++) {
            known("organization-" + i, BILLING);
            Files.setLastModifiedTime(
                    data.resolve("queues-organization-" + i + ".json"), FileTime.from(NOW.plusSeconds(i)));
        }

        try (var files = Files.list(data)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .contains("queues-organization-54.json", "queues-organization-5.json")
                    .doesNotContain("queues-organization-4.json");
        }
    }

    @Test
    void fiftyThousandQueuesAreCompared() {
        List<Queue> many = IntStream.range(0, 50_000)
                .mapToObj(i -> queue("%08x-0000-4000-8000-000000000000".formatted(i), "Queue " + i))
                .toList();
        known(ORGANIZATION, many.toArray(Queue[]::new));

        assertThat(known(ORGANIZATION, many.subList(1, many.size()).toArray(Queue[]::new))
                        .changes())
                .containsOnlyKeys(many.getFirst().id());
    }

    private static QueueMemory plus(QueueMemory memory, String id) {
        List<Queue> all = memory.byId().values().stream()
                .map(each -> queue(each.id(), each.name()))
                .collect(toCollection(ArrayList::new));
        all.add(queue(id, id));
        return memory.after(all, NOW);
    }

    private KnownQueues load(Queue... queues) {
        return known(ORGANIZATION, queues);
    }

    /** A load by a program that was just started. */
    private KnownQueues known(String organization, Queue... queues) {
        return new RememberQueues(new QueueMemoryFiles(data), () -> NOW).all(organization, List.of(queues));
    }

    private Path file() {
        return data.resolve("queues-" + ORGANIZATION + ".json");
    }

    private static Queue queue(String id, String name) {
        return new Queue(id, name, HOME, "", 0);
    }
}
