package org.queuebridge.words;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.queuebridge.SourceTree;

/** The texts of the message files, read from their folder: also of a file that the program does not load. */
public final class MessageFiles {
    private static final Path FOLDER = Path.of("src/main/resources/org/queuebridge/messages");

    private MessageFiles() {}

    /** Each file's text, by its name. */
    static SortedMap<String, String> byName() {
        SortedMap<String, String> files = new TreeMap<>();
        try (var found = Files.list(FOLDER)) {
            found.forEach(file -> files.put(file.getFileName().toString(), SourceTree.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The keys of all files, a key as often as it occurs. */
    static List<String> keys() {
        return entries().map(parts -> parts[0]).toList();
    }

    /** The messages of all files by their keys, as they are written there. */
    public static Map<String, String> messages() {
        return entries().collect(toMap(parts -> parts[0], parts -> parts[1], (first, _) -> first));
    }

    private static Stream<String[]> entries() {
        return byName().values().stream()
                .flatMap(String::lines)
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.split("=", 2));
    }
}
