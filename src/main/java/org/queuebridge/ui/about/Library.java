package org.queuebridge.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What others made and the program includes.
 *
 * @param license its license's short name, e.g. {@code Apache-2.0}
 * @param text the license's text as a resource; empty where it is with the library alone
 */
public record Library(String name, String license, String text) {
    private static final String LIST = "/org/queuebridge/about/libraries.txt";
    private static final String LICENSES = "/org/queuebridge/about/licenses/";
    private static final String FONTS = "/org/queuebridge/fonts/LICENSE-";

    /** In bytes; all are far shorter. */
    private static final int LONGEST = 1 << 20;

    /** The fonts, by the names of their licenses' files. */
    private static final Map<String, String> FONT_FILES = Map.of(
            "Inter", "Inter",
            "JetBrains Mono", "JetBrainsMono",
            "Noto Emoji, Noto Sans", "Noto");

    /**
     * All libraries and fonts, by name. Each jar of the image is in the list of the libraries: it is not built else.
     */
    public static List<Library> all() {
        Stream<Library> libraries = read(LIST)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(parts -> library(parts.get(2), parts.get(1)));
        Stream<Library> runtime = Stream.of(
                library("JavaFX", "GPL-2.0 with Classpath Exception"),
                library("OpenJDK", "GPL-2.0 with Classpath Exception"));
        Stream<Library> fonts = FONT_FILES.entrySet().stream()
                .map(font -> new Library(font.getKey(), "OFL-1.1", FONTS + font.getValue() + ".txt"));
        Library droid = new Library("Droid Sans Fallback", "Apache-2.0", FONTS + "DroidSansFallback.txt");
        return Stream.of(libraries, runtime, fonts, Stream.of(droid))
                .flatMap(each -> each)
                .distinct()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    /** The license's text; empty where it is with the library alone. */
    public String licenseText() {
        return text.isEmpty() ? "" : read(text);
    }

    private static Library library(String name, String license) {
        String text = LICENSES + license + ".txt";
        return new Library(name, license.replace("-" + name, ""), Library.class.getResource(text) == null ? "" : text);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Library.class.getResourceAsStream(resource), resource)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
