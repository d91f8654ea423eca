package org.queuebridge.words;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.queuebridge.SourceTree;
import org.queuebridge.domain.Reason;

/** Compares the keys of the message files with those of the code, and holds the style of the words. */
class MessageFilesTest {
    private static final Map<String, String> MESSAGES = MessageFiles.messages();
    private static final Map<String, Set<String>> FAMILIES = MessageFamilies.ALL;
    private static final String CODE =
            String.join("\n", SourceTree.javaFiles("src/main/java").values());

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*)\"");
    private static final Pattern CALL = Pattern.compile("Messages\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern JOB = Pattern.compile("\\.(?:<\\w+>)?start(?:Steps)?\\(\\s*\"([^\"]+)\"\\s*,");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");

    /** Keys whose end the code gives elsewhere, as a literal: a job's label, a section's key. */
    private static final Set<String> OPEN_FAMILIES = Set.of("job.", "section.");

    /** Names keep their capitals; elsewhere two capitalised words in a row are a title. */
    private static final Pattern NAMES = Pattern.compile("Genesys Cloud|Amazon EventBridge|Client Credentials"
            + "|IAM Identity Center|Step Functions|Redshift Serverless|Image Builder|Incident Manager|Run Command"
            + "|CloudWatch Logs|Service Quotas|Admin › Integrations");

    private static final Pattern TITLE_CASE = Pattern.compile("\\b\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

    /** What a colleague would not say; American spelling. */
    private static final Pattern BANNED = Pattern.compile(
            "\\b(un)?tick(ed|s)?\\b|\\bmeant\\b|\\b(take|taken|put) (it )?(back|away)\\b|\\bgo(es)? on\\b|\\bbreak"
                    + " off\\b|\\bbroken off\\b|\\bgets? through\\b|\\blets? (\\w+ ){0,3}through\\b|\\bkeeps? (\\w+"
                    + " )?out\\b|\\bmade-up\\b|\\bcentre\\b|\\banew\\b|\\bas whom\\b|\\bso many\\b|\\bis there"
                    + " already\\b|\\borganisation|\\bcolour|\\bcancelled|\\bbehaviour",
            Pattern.CASE_INSENSITIVE);

    @Test
    void wordsArePlainAmericanEnglish() {
        assertThat(MESSAGES).allSatisfy((_, words) -> assertThat(words).doesNotContainPattern(BANNED));
    }

    @Test
    void exportedCodeSpeaksAlike() {
        SourceTree.javaFiles("src/main/java/org/queuebridge/code")
                .forEach((file, code) -> assertThat(
                                LITERAL.matcher(code).results().map(literal -> literal.group(1)))
                        .as(file.toString())
                        .allSatisfy(words -> assertThat(words).doesNotContainPattern(BANNED)));
    }

    @Test
    void everyKeyOfTheCodeHasWords() {
        assertThat(MESSAGES).containsKeys(keys(",")).containsKeys(keys(")"));
    }

    @Test
    void everyJobHasWords() {
        assertThat(MESSAGES)
                .containsKeys(found(JOB).map(call -> "job." + call.group(1)).toArray(String[]::new));
    }

    @Test
    void everyKeyThatIsPutTogetherIsKnownHere() {
        assertThat(keys("+"))
                .as("what `Messages.text(\"prefix.\" + …)` begins with; a new one belongs in FAMILIES")
                .allMatch(prefix -> FAMILIES.containsKey(prefix) || OPEN_FAMILIES.contains(prefix));
    }

    @Test
    void everyKeyThatCanBePutTogetherHasWords() {
        assertThat(MESSAGES)
                .containsKeys(FAMILIES.entrySet().stream()
                        .filter(family -> isLiteral(family.getKey()))
                        .flatMap(family -> family.getValue().stream().map(family.getKey()::concat))
                        .toArray(String[]::new));
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = found(LITERAL).map(literal -> literal.group(1)).collect(toCollection(TreeSet::new));
        assertThat(MESSAGES.keySet().stream().filter(key -> !literals.contains(key) && !isPutTogether(key)))
                .as("keys that nothing uses")
                .isEmpty();
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(MessageFiles.keys()).doesNotHaveDuplicates();
    }

    @Test
    void theProgramLoadsEveryFile() {
        assertThat(MESSAGES.keySet()).allMatch(Messages::has);
    }

    @Test
    void aFileIsReadAtAGlance() {
        assertThat(MessageFiles.byName())
                .allSatisfy((_, text) -> assertThat(text.lines()).hasSizeLessThanOrEqualTo(300));
    }

    @Test
    void failuresUseTheArgumentsThatTheirReasonNames() {
        Map<String, Set<String>> named = ReasonArguments.read();
        assertThat(Reason.values()).allSatisfy(reason -> {
            Set<String> used = new TreeSet<>(placeholders("failure." + reason));
            used.addAll(placeholders("failure." + reason + ".advice"));
            assertThat(used).as(reason.name()).isEqualTo(named.get(reason.name()));
        });
    }

    @Test
    void everyMessageIsAFormat() {
        assertThat(MESSAGES.values())
                .allSatisfy(words -> assertThatCode(() -> new MessageFormat(words.replace("'", "''"), Locale.ENGLISH))
                        .doesNotThrowAnyException());
    }

    @Test
    void messagesHavePlaceholdersWhereTheCodeFillsThem() {
        assertThat(keys(",")).filteredOn(key -> placeholders(key).isEmpty()).isEmpty();
        assertThat(keys(")")).filteredOn(key -> !placeholders(key).isEmpty()).isEmpty();
    }

    @Test
    void wordsAreInSentenceCase() {
        assertThat(MESSAGES)
                .allSatisfy((_, words) ->
                        assertThat(NAMES.matcher(words).replaceAll("")).doesNotContainPattern(TITLE_CASE));
    }

    private static boolean isPutTogether(String key) {
        return FAMILIES.entrySet().stream()
                        .anyMatch(family ->
                                family.getValue().stream().anyMatch(rest -> key.equals(family.getKey() + rest)))
                || OPEN_FAMILIES.stream()
                        .anyMatch(family -> key.startsWith(family) && isLiteral(key.substring(family.length())));
    }

    private static boolean isLiteral(String text) {
        return CODE.contains("\"" + text + "\"");
    }

    private static Set<String> placeholders(String key) {
        return PLACEHOLDER
                .matcher(MESSAGES.getOrDefault(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    /**
     * The keys given to {@link Messages} that this follows: the end of the call, an argument, or the rest of the key.
     */
    private static String[] keys(String following) {
        return found(CALL)
                .filter(call -> call.group(2).equals(following))
                .map(call -> call.group(1))
                .toArray(String[]::new);
    }

    private static Stream<MatchResult> found(Pattern pattern) {
        return pattern.matcher(CODE).results();
    }
}
