package org.queuebridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.queuebridge.app.AppInfo;

/** The program, its build, its changelog and what software centers show of it name the same version. */
class VersionTest {
    @Test
    void theBuildHasTheProgramsVersion() {
        assertThat(first("(?m)^  <version>([^<]+)</version>", "pom.xml")).isEqualTo(AppInfo.VERSION);
    }

    @Test
    void theChangelogBeginsWithTheProgramsVersion() {
        assertThat(first("(?m)^## (\\S+) - \\d{4}-\\d{2}-\\d{2}$", "src/docs/CHANGELOG.md"))
                .isEqualTo(AppInfo.VERSION);
    }

    private static String first(String pattern, String file) {
        Matcher found = Pattern.compile(pattern).matcher(SourceTree.read(Path.of(file)));
        return found.find() ? found.group(1) : "";
    }
}
