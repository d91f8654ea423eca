package org.queuebridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages for Linux bring a man page, which knows every command. */
class ManPageTest {
    private static final String MAN_PAGE = SourceTree.read(Path.of("packaging/linux/queuebridge.1"));

    @Test
    void namesEveryDocumentedCommand() {
        assertThat(documentedCommands())
                .hasSizeGreaterThan(10)
                .allSatisfy(command -> assertThat(MAN_PAGE).containsPattern("(?m)^\\.BR? .*\\b" + command + "\\b"));
    }

    /** Of the first table; the others list words for options. */
    private static Stream<String> documentedCommands() {
        return SourceTree.read(Path.of("src/docs/commands.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("| `"))
                .takeWhile(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .flatMap(names -> Pattern.compile("`([a-z]+)").matcher(names).results())
                .map((MatchResult each) -> each.group(1))
                .distinct();
    }
}
