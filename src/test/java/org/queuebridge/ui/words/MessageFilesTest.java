package org.queuebridge.ui.words;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.queuebridge.SourceTree;
import org.queuebridge.changes.bulk.BulkEditResult;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.code.Language;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.LineDiff;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.QueueIdPlace;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.bus.FlawKind;
import org.queuebridge.domain.pattern.explain.FieldMiss;
import org.queuebridge.domain.rule.InputCheck;
import org.queuebridge.domain.rule.RuleCheck;
import org.queuebridge.domain.rule.RuleDescription;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.domain.rule.TargetCheck;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.domain.rule.TargetSettings;
import org.queuebridge.rules.RuleHealth;
import org.queuebridge.rules.verify.Findings;
import org.queuebridge.ui.activity.PlanResult;
import org.queuebridge.ui.activity.UndoObstacle;
import org.queuebridge.ui.activity.UndoProposal;
import org.queuebridge.ui.bench.EventModel;
import org.queuebridge.ui.bulk.BulkKind;
import org.queuebridge.ui.connect.AwsModel;
import org.queuebridge.ui.target.TargetInputModel;

/** The keys of {@code messages.properties} and those of the code are the same, and the words keep to one style. */
class MessageFilesTest {
    private static final Path FILE = Path.of("src/main/resources/org/queuebridge/messages.properties");
    private static final List<String> LINES = SourceTree.read(FILE).lines().toList();
    private static final Map<String, String> MESSAGES = LINES.stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.split("=", 2))
            .collect(toMap(parts -> parts[0], parts -> parts[1], (first, _) -> first));
    private static final String CODE =
            String.join("\n", SourceTree.javaFiles("src/main/java").values());

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*)\"");
    private static final Pattern CALL = Pattern.compile("Words\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern JOB = Pattern.compile("\\.(?:<\\w+>)?start(?:Steps)?\\(\\s*\"([^\"]+)\"\\s*,");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");

    private static final TargetKind[] WITH_POLICIES = {
        TargetKind.LAMBDA, TargetKind.SQS, TargetKind.SNS, TargetKind.LOGS
    };

    /** A rule, a set of rules, or several. */
    private static final Set<String> ONE_OR_MORE = Set.of("", ".set", ".many");

    /** Keys that are put together: what they begin with, and all that can follow. */
    private static final Map<String, Set<String>> FAMILIES = Map.ofEntries(
            Map.entry("failure.", names(Reason.values(), "", ".advice")),
            Map.entry("connect.aws.source.", names(AwsModel.Source.values(), "")),
            Map.entry("connect.aws.region.prompt.", names(AwsModel.Source.values(), "")),
            Map.entry("event-format.", names(StandardFormat.values(), "")),
            Map.entry("meaning.", meanings()),
            Map.entry("media.", Set.copyOf(FiresWhen.MEDIA_TYPES)),
            Map.entry("direction.", Set.copyOf(FiresWhen.DIRECTIONS)),
            Map.entry("rules.meaning.", chosen("")),
            Map.entry("rules.ended.", names(EndEvent.values(), "")),
            Map.entry("flaw.", names(FlawKind.values(), "")),
            Map.entry("verdict.", names(Verdict.values(), "")),
            Map.entry("rules.verify.count.", names(Verdict.values(), "")),
            Map.entry("target.", names(TargetKind.values(), "")),
            Map.entry("compose.targets.listed.", names(WITH_POLICIES, "")),
            Map.entry("target.settings.problem.", names(TargetSettings.Problem.values(), "")),
            Map.entry("target.input.problem.", names(InputCheck.Problem.values(), "")),
            Map.entry("target.input.", names(TargetInputModel.Way.values(), "")),
            Map.entry("permission.no-room.", names(WITH_POLICIES, "")),
            Map.entry("permission.sign.", names(PermissionWords.Sign.values(), "")),
            Map.entry("target.problem.", names(TargetCheck.Problem.values(), "")),
            Map.entry("rule.name.", names(RuleName.Problem.values(), "")),
            Map.entry("rule.description.", names(RuleDescription.Problem.values(), "")),
            Map.entry("rule.problem.", names(RuleCheck.Problem.values(), "")),
            Map.entry("health.", names(RuleHealth.values(), "", ".what", ".advice")),
            Map.entry(
                    "finding.",
                    Arrays.stream(Findings.values()).map(Findings::key).collect(toCollection(TreeSet::new))),
            Map.entry("pattern.words.", operators()),
            Map.entry("step.", steps()),
            Map.entry("dialog.delete.title", ONE_OR_MORE),
            Map.entry("dialog.delete.confirm", Set.of("", ".many")),
            Map.entry("dialog.delete.after", Set.of("", ".many")),
            Map.entry("dialog.enable.title", ONE_OR_MORE),
            Map.entry("dialog.enable.confirm", Set.of("", ".many")),
            Map.entry("dialog.enable.after", Set.of("", ".many")),
            Map.entry("dialog.disable.title", ONE_OR_MORE),
            Map.entry("dialog.disable.confirm", Set.of("", ".many")),
            Map.entry("dialog.disable.after", Set.of("", ".many")),
            Map.entry("plan.purpose.", names(Purpose.values(), "")),
            Map.entry("activity.result.", names(PlanResult.values(), "")),
            Map.entry("activity.obstacle.", names(UndoObstacle.values(), "")),
            Map.entry("activity.title.", names(UndoOrFinish.values(), "")),
            Map.entry("activity.text.", names(UndoOrFinish.values(), "")),
            Map.entry("activity.text.nothing.", names(UndoOrFinish.values(), "")),
            Map.entry("activity.confirm.", names(UndoProposal.Deed.values(), "")),
            Map.entry("bulk.kind.", names(BulkKind.values(), "")),
            Map.entry("bulk.title.", names(BulkKind.values(), "")),
            Map.entry(
                    "bulk.nothing.",
                    names(new BulkKind[] {BulkKind.ADD_QUEUES, BulkKind.REMOVE_QUEUES, BulkKind.REMOVE_TARGETS}, "")),
            Map.entry("bulk.obstacle.", names(BulkEditResult.Obstacle.values(), "")),
            Map.entry("plan.code.", names(Language.values(), "")),
            Map.entry("plan.diff.policy.", names(WITH_POLICIES, "")),
            Map.entry("applied.go-on.", names(Purpose.values(), "")),
            Map.entry("applied.undo.", undoable()),
            Map.entry("applied.", applied()),
            Map.entry("bench.way.", names(EventModel.Way.values(), "")),
            Map.entry("format.place.", names(QueueIdPlace.Likeness.values(), "")),
            Map.entry("miss.", misses()),
            Map.entry(
                    "operator.",
                    Set.of("prefix", "suffix", "wildcard", "cidr", "equals-ignore-case", "numeric", "anything-but")),
            Map.entry("diff.", names(LineDiff.Change.values(), "")));

    /** Keys whose end the code gives elsewhere, as a literal: a job's label, a section's key. */
    private static final Set<String> OPEN_FAMILIES = Set.of("job.", "section.");

    /** Names keep their capitals; elsewhere two capitalised words in a row are a title. */
    private static final Pattern NAMES = Pattern.compile("Genesys Cloud|Amazon EventBridge|Client Credentials"
            + "|IAM Identity Center|Step Functions|Redshift Serverless|Image Builder|Incident Manager|Run Command"
            + "|CloudWatch Logs|Admin › Integrations");

    private static final Pattern TITLE_CASE = Pattern.compile("\\b\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

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
                .as("what `Words.text(\"prefix.\" + …)` begins with; a new one belongs in FAMILIES")
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
        assertThat(LINES.stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
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

    /** What can be chosen says when it fires and its caveat; relayed events have no choice. */
    private static Set<String> meanings() {
        Set<String> meanings = chosen("", ".when", ".caveat");
        meanings.addAll(Set.of("CUSTOMER_LEFT", "CUSTOMER_LEFT.when", "CUSTOMER_LEFT.caveat"));
        meanings.removeAll(Set.of("CONVERSATION_ENDED.when", "CONVERSATION_ENDED.caveat"));
        return meanings;
    }

    /** The operators of text: what a value does, and does not. */
    private static Set<String> operators() {
        return Stream.of("prefix", "suffix", "equals-ignore-case", "wildcard")
                .flatMap(operator -> Stream.of("does." + operator, "not." + operator))
                .collect(toCollection(TreeSet::new));
    }

    /** Some misses are told in two ways. */
    private static Set<String> misses() {
        Set<String> misses = names(FieldMiss.values(), "");
        misses.addAll(Set.of("PLACEHOLDER.event", "FIELD_MISSING.elsewhere"));
        return misses;
    }

    private static Set<String> undoable() {
        return names(EnumSet.complementOf(EnumSet.of(Purpose.UNDO)).toArray(Purpose[]::new), "");
    }

    private static Set<String> applied() {
        return names(Purpose.values(), ".one", ".many", ".some", ".left");
    }

    private static Set<String> steps() {
        Set<String> steps = names(Step.Kind.values(), "");
        steps.add("READ_BACK");
        return steps;
    }

    private static Set<String> chosen(String... ends) {
        return EnumSet.complementOf(EnumSet.of(EndMeaning.CUSTOMER_LEFT)).stream()
                .flatMap(meaning -> Stream.of(ends).map(end -> meaning + end))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> names(Enum<?>[] constants, String... endings) {
        return Arrays.stream(constants)
                .flatMap(constant -> Arrays.stream(endings).map(constant.name()::concat))
                .collect(toCollection(TreeSet::new));
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
