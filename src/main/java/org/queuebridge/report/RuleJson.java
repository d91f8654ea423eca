package org.queuebridge.report;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.changes.permission.TargetPermission.Use;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.RuleIssue;
import org.queuebridge.words.Messages;
import org.queuebridge.words.PermissionWords;

/**
 * A rule as JSON and as a row of a table, in the shape that {@code src/docs/commands.md} documents.
 *
 * @param permissions reads the policies of targets
 */
public record RuleJson(KnownQueues known, PermissionCheck permissions) {
    public Json of(RuleInsight rule) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("name", new Json.Str(rule.rule().name()));
        fields.put("bus", new Json.Str(rule.rule().key().bus()));
        fields.put("arn", new Json.Str(rule.rule().arn()));
        fields.put("state", new Json.Str(rule.rule().enabled() ? "ENABLED" : "DISABLED"));
        fields.put("managedBy", rule.rule().managedBy().<Json>map(Json.Str::new).orElse(new Json.Null()));
        fields.put("canMatch", new Json.Str(word(canMatch(rule))));
        fields.put("coverage", new Json.Str(coverage(rule)));
        fields.put(
                "queues", new Json.Arr(rule.queueIds().stream().map(this::queue).toList()));
        fields.put(
                "events",
                Json.strings(rule.reading()
                        .map(reading ->
                                reading.events().stream().map(Enum::name).toList())
                        .orElse(List.of())));
        fields.put(
                "targets",
                new Json.Arr(rule.targets().stream()
                        .map(target -> target(target, rule))
                        .toList()));
        fields.put("issues", Json.strings(codes(rule).stream().map(Enum::name).toList()));
        return new Json.Obj(fields);
    }

    /** {@code QUEUE_UNKNOWN} is the code of each queue that is not listed, which scripts look for. */
    private Set<RuleIssue> codes(RuleInsight rule) {
        Set<RuleIssue> codes = EnumSet.noneOf(RuleIssue.class);
        codes.addAll(rule.issues(known));
        if (!rule.unknownQueues(known).isEmpty()) {
            codes.add(RuleIssue.QUEUE_UNKNOWN);
        }
        return codes;
    }

    /** The columns of {@link #row}. */
    public static List<String> columns() {
        return List.of(
                Messages.text("command.column.name"),
                Messages.text("command.column.state"),
                Messages.text("command.column.queues"),
                Messages.text("command.column.targets"),
                Messages.text("command.column.delivery"),
                Messages.text("command.column.issues"));
    }

    /** The same for a table, with the queues' names where they are known. */
    public List<String> row(RuleInsight rule) {
        return List.of(
                rule.rule().name(),
                Messages.text(rule.rule().enabled() ? "command.state.enabled" : "command.state.disabled"),
                rule.queueIds().stream().map(id -> known.name(id).orElse(id)).collect(Collectors.joining(", ")),
                Integer.toString(rule.targets().size()),
                delivery(rule),
                rule.issues(known).stream()
                        .map(issue -> Messages.text("issue." + issue))
                        .collect(Collectors.joining(", ")));
    }

    /** Whether the targets accept the rule's events: each answer once. */
    String delivery(RuleInsight rule) {
        return delivers(rule).stream()
                .map(answer -> word(answer, "allowed", "denied"))
                .distinct()
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** For each target, whether it accepts the rule's events. */
    List<Answer> delivers(RuleInsight rule) {
        return rule.targets().stream()
                .map(target -> permission(target, rule).delivers())
                .toList();
    }

    private TargetPermission permission(Target target, RuleInsight rule) {
        return permissions.of(List.of(target), rule.rule().arn()).stream()
                .filter(permission -> permission.use() == Use.TARGET)
                .findFirst()
                .orElseThrow();
    }

    private Json target(Target target, RuleInsight rule) {
        TargetPermission permission = permission(target, rule);
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("id", new Json.Str(target.id()));
        fields.put("arn", new Json.Str(target.arn()));
        fields.put("kind", new Json.Str(kind(target)));
        fields.put("delivery", new Json.Str(word(permission.delivers(), "allowed", "denied")));
        fields.put("reason", new Json.Str(PermissionWords.of(permission).text()));
        return new Json.Obj(fields);
    }

    private static String kind(Target target) {
        return Arn.parse(target.arn())
                .flatMap(TargetKind::ofArn)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .orElse("other");
    }

    private Json queue(String id) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("id", new Json.Str(id));
        fields.put("name", known.name(id).<Json>map(Json.Str::new).orElse(new Json.Null()));
        fields.put("known", new Json.Bool(known.queue(id).isPresent()));
        return new Json.Obj(fields);
    }

    private static Answer canMatch(RuleInsight rule) {
        return rule.reading().map(PatternReading::matches).orElse(Answer.YES);
    }

    /** Which queues' events the pattern matches. */
    static String coverage(RuleInsight rule) {
        return rule.reading()
                .map(reading -> switch (reading.gate().everything()) {
                    case YES -> "all";
                    case UNKNOWN -> "unknown";
                    case NO -> some(reading);
                })
                .orElse("none");
    }

    private static String some(PatternReading reading) {
        boolean certain = reading.gate().ids().containsValue(Answer.YES);
        boolean possible = reading.gate().conditional() || reading.gate().ids().containsValue(Answer.UNKNOWN);
        return certain ? "some" : possible ? "unknown" : "none";
    }

    public static String word(Answer answer) {
        return word(answer, "yes", "no");
    }

    private static String word(Answer answer, String yes, String no) {
        return switch (answer) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> "unknown";
        };
    }
}
