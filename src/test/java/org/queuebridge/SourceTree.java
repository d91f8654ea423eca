package org.queuebridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The project's files as text, for tests of what a compiler does not check. */
public final class SourceTree {
    private SourceTree() {}

    /** The text of every Java file below that folder, by its path. */
    public static SortedMap<Path, String> javaFiles(String folder) {
        SortedMap<Path, String> files = new TreeMap<>();
        try (var found = Files.walk(Path.of(folder))) {
            found.filter(file -> file.toString().endsWith(".java")).forEach(file -> files.put(file, read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The text of that file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
