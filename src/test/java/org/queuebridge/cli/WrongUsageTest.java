package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.cli.CommandFixture.Ended;

/** Commands that are typed wrong: a line or two on stderr, nothing on stdout. */
class WrongUsageTest {
    @TempDir
    private static Path folder;

    private static CommandFixture shell;

    @BeforeAll
    static void start() throws IOException {
        shell = new CommandFixture(folder);
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nonsense                      | There is no command “nonsense”. Commands: help, queues, rules | See queuebridge --help.
        rules --nonsense              | Unknown option: '--nonsense'                | See queuebridge rules --help.
        rules --format xml            | There is no “xml”. Values: table, json, csv | See queuebridge rules --help.
        export a --as perl            | There is no “perl”. Values: cli, terraform  | See queuebridge export --help.
        test                          | Missing required parameter                  | See queuebridge test --help.
        rules --timeout 0             | --timeout takes 1 second or more.           | 1 second
        test /no/such/file            | There is no file /no/such/file.             | file
        create --queues-from / --plan | / cannot be read. Is a directory            | /
        test -                        | The standard input is not valid JSON at line 1, column | JSON
        """)
    void theReasonIsNotBuriedInHelp(String arguments, String words, String then) {
        Ended wrong = shell.run("{", false, arguments.split(" +"));

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains(words, then);
        assertThat(wrong.err().lines()).hasSizeLessThan(3);
    }

    @Test
    void filesInOtherEncodingsAndThatAreTooLongAreRefused() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "Averías".getBytes(StandardCharsets.ISO_8859_1));
        Path zeros = Files.write(folder.resolve("zeros.json"), new byte[(4 << 20) + 1]);

        assertThat(shell.run("create", "--queues-from", latin.toString(), "--plan")
                        .err())
                .contains("latin.txt is not text in UTF-8.");
        assertThat(shell.run("test", zeros.toString()).err()).contains("zeros.json is longer than");
    }

    @Test
    void aMistypedChangeIsNotABrokenJournal() {
        Ended unknown = shell.run("undo", "no-such-change", "--yes");

        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("has no change “no-such-change”").doesNotContain("could not be read");
    }

    @Test
    void aMissingRegionIsNotSignedIn() {
        String region = shell.environment.remove("AWS_DEFAULT_REGION");
        try {
            Ended ended = shell.run("rules");
            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.err()).contains("--profile and --region");
        } finally {
            shell.environment.put("AWS_DEFAULT_REGION", String.valueOf(region));
        }
    }
}
