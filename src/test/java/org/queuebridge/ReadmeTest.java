package org.queuebridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.queuebridge.connect.LeastPrivilegePolicy;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoKeys;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.genesys.OAuthClient;

/** README says what the program does, for as long as it does. */
class ReadmeTest {
    private static final String README = SourceTree.read(Path.of("README.md"));

    @Test
    void printsTheLeastPrivilegePolicy() {
        assertThat(README)
                .contains(
                        LeastPrivilegePolicy.json(LeastPrivilegePolicy.Scope.ANY),
                        statements(LeastPrivilegePolicy.Extra.TARGET_PERMISSIONS),
                        statements(LeastPrivilegePolicy.Extra.METRICS),
                        statements(LeastPrivilegePolicy.Extra.DOCTOR),
                        statements(LeastPrivilegePolicy.Extra.SET_UP),
                        statements(LeastPrivilegePolicy.Extra.CAPTURE),
                        statements(LeastPrivilegePolicy.Extra.BUS_LOG));
    }

    /** What an extra adds to the policy, as people paste it into theirs. */
    private static String statements(LeastPrivilegePolicy.Extra extra) {
        String without = LeastPrivilegePolicy.json(LeastPrivilegePolicy.Scope.ANY);
        String with = LeastPrivilegePolicy.json(LeastPrivilegePolicy.Scope.ANY, extra);
        int begin = Arrays.mismatch(without.toCharArray(), with.toCharArray());
        String added = with.substring(begin, with.length() - (without.length() - begin));
        return added.substring(added.indexOf('\n') + 1).stripIndent();
    }

    /**
     * What a table says is needed has to be in the policy that people copy: it names statements, which list actions.
     */
    @Test
    void namesRightsByTheStatementsOfThePolicy() {
        String policy = LeastPrivilegePolicy.json(LeastPrivilegePolicy.Scope.ANY, LeastPrivilegePolicy.Extra.values());
        List<String> statements = found("\"Sid\": \"(\\w+)\"", policy).toList();
        List<String> rows = found("(?m)^\\| to \\| Genesys Cloud \\| AWS \\|\\n((?:\\|.*\\n)+)", README)
                .flatMap(String::lines)
                .map(row -> row.split("\\|", -1)[3])
                .toList();

        assertThat(rows).isNotEmpty();
        assertThat(rows.stream().flatMap(row -> found("`([^`]+)`", row)))
                .contains("Doctor")
                .isSubsetOf(statements);
    }

    @Test
    void namesEveryVariableThatFillsAField() {
        assertThat(found(
                        "\"([A-Z]+_[A-Z_]+)\"",
                        SourceTree.read(Path.of("src/main/java/org/queuebridge/connect/Prefill.java"))))
                .isNotEmpty()
                .allMatch(variable -> README.contains("`" + variable + "`"));
    }

    @Test
    void namesCommandsThatTheBuildHas() {
        String build = SourceTree.read(Path.of("pom.xml"));

        assertThat(found("exec:exec@([a-z-]+)", README))
                .isNotEmpty()
                .allMatch(command -> build.contains("<id>" + command + "</id>"));
    }

    /** JavaFX is copied into a folder of the build for tests, after compiling. */
    @Test
    void whatStartsOnceCompiledTakesJavaFxFromWhereMavenHasIt() {
        String build = SourceTree.read(Path.of("pom.xml"));

        assertThat(found("mvn -q compile exec:exec(@[a-z-]+)?", README))
                .isNotEmpty()
                .map(id -> id == null ? "default-cli" : id.substring(1))
                .map(id -> build.substring(build.indexOf("<id>" + id + "</id>")))
                .map(rest -> rest.substring(0, rest.indexOf("</execution>")))
                .noneMatch(execution -> execution.contains("${fx.args}"));
    }

    @Test
    void namesTheSandboxesOtherCredentials() {
        assertThat(README)
                .contains(
                        DemoKeys.READ_ONLY_KEY_ID,
                        DemoKeys.EXPIRED_KEY_ID,
                        OAuthClient.WITHOUT_ROLE.id(),
                        OAuthClient.WITHOUT_ROLE.secret(),
                        OAuthClient.QUEUES_ONLY.id(),
                        OAuthClient.QUEUES_ONLY.secret(),
                        DemoAccount.EVENT_SOURCE,
                        DemoRules.ENDED_QUEUE);
    }

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult each) -> each.group(1));
    }
}
