package org.queuebridge.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.rules.seen.FirstMatch;
import org.queuebridge.rules.seen.SeenBus;

class FirstMatchesFileTest {
    private static final SeenBus BUS = new SeenBus("1", "eu", "https://aws", "bus");
    private static final SeenBus ELSEWHERE = new SeenBus("2", "eu", "https://aws", "bus");
    private static final FirstMatch MATCH = new FirstMatch(Instant.parse("2026-11-28T12:00:00Z"), "{\"a\":[\"b\"]}");

    @TempDir
    private Path folder;

    @Test
    void eachBusHasItsOwnWhichTheNextProgramKnows() {
        FirstMatchesFile first = new FirstMatchesFile(folder);
        first.change(BUS, _ -> Map.of("billing", MATCH));
        first.change(ELSEWHERE, _ -> Map.of("sales", MATCH));

        FirstMatchesFile next = new FirstMatchesFile(folder);
        assertThat(next.of(BUS)).isEqualTo(Map.of("billing", MATCH));
        assertThat(next.of(ELSEWHERE)).containsOnlyKeys("sales");

        next.change(BUS, _ -> Map.of());
        assertThat(first.of(BUS)).isEmpty();
        assertThat(first.of(ELSEWHERE)).containsOnlyKeys("sales");
    }

    @Test
    void aFileThatCannotBeUnderstoodIsReplaced() throws IOException {
        Files.writeString(folder.resolve("seen.json"), "{\"buses\":[{\"account\":\"1\"}]}");
        FirstMatchesFile file = new FirstMatchesFile(folder);
        assertThat(file.of(BUS)).isEmpty();
        file.change(BUS, _ -> Map.of("billing", MATCH));
        assertThat(file.of(BUS)).containsEntry("billing", MATCH);
    }

    @Test
    void onlyTheBusesThatChangedLastAreKept() throws IOException {
        String buses = IntStream.range(0, 200).mapToObj("""
            {"account":"1","region":"eu","endpoint":"https://aws","bus":"bus%d",\
            "rules":[{"rule":"billing","at":"2026-11-28T12:00:00Z","pattern":"{}"}]}\
            """::formatted).collect(Collectors.joining(","));
        Files.writeString(folder.resolve("seen.json"), "{\"buses\":[" + buses + "]}");
        FirstMatchesFile file = new FirstMatchesFile(folder);
        file.change(BUS, _ -> Map.of("billing", MATCH));
        assertThat(file.of(new SeenBus("1", "eu", "https://aws", "bus0"))).isEmpty();
        assertThat(file.of(new SeenBus("1", "eu", "https://aws", "bus1"))).isNotEmpty();
        assertThat(file.of(BUS)).isNotEmpty();
    }
}
