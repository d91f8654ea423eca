package org.queuebridge.domain.permission.grant;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.permission.policy.DeliveryCall;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.permission.policy.PolicyStatement;
import org.queuebridge.domain.permission.policy.PolicyWildcards;
import org.queuebridge.domain.permission.policy.ResourceNames;
import org.queuebridge.domain.permission.policy.TextOrList;
import org.queuebridge.domain.rule.TargetKind;

/**
 * Writes the policy statements by which rules may deliver to a resource (facts, EventBridge: permissions of targets).
 * The size of policies is limited, so rules share statements: a queue has one that lists its rules; a topic and a log
 * group have one for all rules, because the rule is unknown to them. A function has one for each source, as
 * AddPermission takes one. The statement id follows from its purpose, so that it is found again.
 */
public final class GrantStatement {
    /** Whom the statements let in. */
    public static final String PRINCIPAL = DeliveryCall.SERVICE;

    /** What they let do with a function. */
    public static final String FUNCTION_ACTION = DeliveryCall.action(TargetKind.LAMBDA);

    /** Of the ids of this program's statements; a regular expression. */
    public static final String OURS = "^QueueBridge[A-Za-z0-9]*[0-9a-f]{32}$";

    private static final String BEGIN = "QueueBridge";

    private static final String SID = "Sid";
    private static final String CONDITION = "Condition";
    private static final int LONGEST_NAME = 40;

    private GrantStatement() {}

    /** Its id: letters and digits, at most 100, as Lambda takes the fewest. */
    public static String sid(Grant grant) {
        String of = ResourceNames.logGroup(grant.resourceArn());
        return grant.kind() == TargetKind.SQS
                ? id("", of)
                : id(grant.source().substring(grant.source().lastIndexOf('/') + 1), grant.source() + " " + of);
    }

    /** Whether that statement was given by this program, for whichever rule. */
    public static boolean isOurs(PolicyStatement statement) {
        return statement.sid().filter(sid -> sid.matches(OURS)).isPresent();
    }

    /** Whether that statement was given by this program for just this. */
    public static boolean isOf(Grant grant, PolicyStatement statement) {
        return sources(grant, statement).contains(grant.source());
    }

    /**
     * The statement. Only those of functions and queues name the rule: topics and log groups are reached without their
     * being told it.
     */
    public static Json.Obj json(Grant grant) {
        return json(grant, List.of(grant.source()));
    }

    /** The statements of several grants, those that share one together. */
    public static List<Json.Obj> json(List<Grant> grants) {
        Map<String, List<Grant>> bySid = grants.stream()
                .collect(Collectors.groupingBy(GrantStatement::sid, LinkedHashMap::new, Collectors.toList()));
        return bySid.values().stream()
                .map(shared -> json(
                        shared.getFirst(),
                        shared.stream().map(Grant::source).distinct().toList()))
                .toList();
    }

    /** The same as it is written into a policy. */
    public static String text(Grant grant) {
        return JsonWriter.compact(json(grant));
    }

    /** A policy of this statement alone. */
    public static String policy(Grant grant) {
        return JsonWriter.compact(PolicyDocument.containing(json(grant)));
    }

    /** The source of the grants of kinds whose statements do not name rules: all rules of the account and region. */
    static String everyRule(String ruleArn) {
        int path = ruleArn.indexOf(":rule/");
        return path < 0 ? ruleArn : ruleArn.substring(0, path) + ":rule/*";
    }

    /** Whether statements of that kind say which rules they let in. */
    static boolean namesRules(TargetKind kind) {
        return kind == TargetKind.LAMBDA || kind == TargetKind.SQS;
    }

    /**
     * The statement for several sources. They have one order, so that what is taken and given again leaves no trace.
     */
    static Json.Obj json(Grant grant, Collection<String> all) {
        List<String> sources = all.stream().sorted().toList();
        Map<String, Json> statement = new LinkedHashMap<>();
        statement.put(SID, new Json.Str(sid(grant)));
        statement.put("Effect", new Json.Str("Allow"));
        statement.put("Principal", Json.obj("Service", principal(grant.kind())));
        statement.put("Action", action(grant.kind()));
        statement.put("Resource", new Json.Str(resource(grant)));
        if (namesRules(grant.kind())) {
            boolean plain = grant.kind() == TargetKind.SQS && sources.stream().noneMatch(PolicyWildcards::isPattern);
            Json asked = sources.size() == 1 ? new Json.Str(sources.getFirst()) : Json.strings(sources);
            statement.put(CONDITION, Json.obj(plain ? "ArnEquals" : "ArnLike", Json.obj(sourceKey(grant), asked)));
        }
        return new Json.Obj(statement);
    }

    /**
     * What a statement of this program lets deliver to the grant's resource, as far as it is about that: ARNs of rules
     * and patterns of them. Of those that do not name rules only the grant's own are found, and the one for all rules.
     */
    static List<String> sources(Grant grant, PolicyStatement statement) {
        if (!isOurs(statement) || !meansTheSame(grant, statement)) {
            return List.of();
        }
        return namesRules(grant.kind())
                ? statement.sources()
                : Stream.of(grant.source(), grant.ruleArn(), everyRule(grant.ruleArn()))
                        .distinct()
                        .filter(source -> statement
                                .sid()
                                .filter(sid(grant.by(source))::equals)
                                .isPresent())
                        .toList();
    }

    /** Whether but for its id, and for the rules that it names, it is the statement of that resource. */
    static boolean meansTheSame(Grant grant, PolicyStatement statement) {
        return alike(statement.json()).equals(alike(json(grant)));
    }

    /** Services keep lists in an order of their own, and lists of one as text. */
    private static Map<String, Object> alike(Json.Obj object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.fields()
                .forEach((name, value) -> fields.put(
                        name,
                        switch (value) {
                            case Json.Obj asked when name.equals(CONDITION) -> sorted(asked);
                            case Json.Obj inner -> alike(inner);
                            default -> Set.copyOf(TextOrList.of(value));
                        }));
        fields.remove(SID);
        return fields;
    }

    /** Which keys it asks for; whichever of both operators, as they mean the same. */
    private static Object sorted(Json.Obj condition) {
        return condition.fields().entrySet().stream()
                .map(operator -> operator.getKey().replace("ArnEquals", "ArnLike")
                        + (operator.getValue() instanceof Json.Obj keys
                                ? keys.fields().keySet()
                                : ""))
                .map(asked -> asked.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String id(String name, String of) {
        String letters = name.replaceAll("[^A-Za-z0-9]", "");
        UUID unique = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
        return BEGIN
                + letters.substring(0, Math.min(letters.length(), LONGEST_NAME))
                + unique.toString().replace("-", "");
    }

    private static Json principal(TargetKind kind) {
        return kind == TargetKind.LOGS ? Json.strings(DeliveryCall.LOG_WRITERS) : new Json.Str(PRINCIPAL);
    }

    private static Json action(TargetKind kind) {
        return kind == TargetKind.LOGS
                ? Json.strings(DeliveryCall.LOG_ACTIONS)
                : new Json.Str(DeliveryCall.action(kind));
    }

    private static String resource(Grant grant) {
        return grant.kind() == TargetKind.LOGS
                ? ResourceNames.logGroup(grant.resourceArn()) + ":*"
                : grant.resourceArn();
    }

    /** As Lambda spells it in the statements that AddPermission makes. */
    private static String sourceKey(Grant grant) {
        return grant.kind() == TargetKind.LAMBDA ? "AWS:SourceArn" : DeliveryCall.SOURCE_ARN;
    }
}
