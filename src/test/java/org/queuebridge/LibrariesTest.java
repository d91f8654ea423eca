package org.queuebridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the image ships has its license in it, and is named. */
class LibrariesTest {
    private static final Path ABOUT = Path.of("src/main/resources/org/queuebridge/about");

    @Test
    void readmeNamesEachLibrary() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(libraries())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(readme).contains(library.get(2)));
    }

    @Test
    void jarsWithoutALicenseInsideHaveItsTextHere() {
        assertThat(jars())
                .isNotEmpty()
                .allSatisfy(jar -> assertThat(licenseOf(jar)).as(jar).isNotEmpty());
    }

    @Test
    void annotationsForCompilersAreNotShipped() throws IOException {
        assertThat(libraries())
                .extracting(List::getFirst)
                .noneMatch(prefix -> Stream.of("jspecify-1", "error_prone_annotations-2", "jsr305-3")
                        .anyMatch(jar -> jar.startsWith(prefix)));
    }

    /** Of the jars that the program may run with; the others on this path are for tests. */
    private static List<String> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> Stream.of("awssdk", "tinylog", "atlantafx", "controlsfx")
                        .anyMatch(path::contains))
                .map(path -> Path.of(path).getFileName().toString())
                .toList();
    }

    private static String licenseOf(String jar) throws IOException {
        return libraries().stream()
                .filter(library -> jar.startsWith(library.getFirst()))
                .map(library -> library.get(1))
                .findFirst()
                .orElse("");
    }

    /** How the jar begins, license, name. */
    private static List<List<String>> libraries() throws IOException {
        return Files.readAllLines(ABOUT.resolve("libraries.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }
}
