package org.queuebridge.domain.permission;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.rule.TargetKind;

/**
 * The statement that lets one rule deliver to one resource (facts, EventBridge: permissions of targets). Its id follows
 * from both ARNs, so that it is found again, and each rule has its own: where one goes, no other loses anything.
 */
public final class GrantStatement {
    /** Whom the statements let in. */
    public static final String PRINCIPAL = Delivery.SERVICE;

    /** What they let do with a function. */
    public static final String FUNCTION_ACTION = Delivery.action(TargetKind.LAMBDA);

    /** How the ids begin. */
    private static final String OURS = "QueueBridge";

    private static final int LONGEST_NAME = 40;

    private GrantStatement() {}

    /** Its id: letters and digits, at most 100, as Lambda takes the fewest. */
    public static String sid(Grant grant) {
        String name =
                grant.ruleArn().substring(grant.ruleArn().lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9]", "");
        String shortName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        String of = grant.ruleArn() + " " + Resources.logGroup(grant.resourceArn());
        UUID unique = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
        return OURS + shortName + unique.toString().replace("-", "");
    }

    /** Whether that statement was given by this program, for whichever rule. */
    public static boolean isOurs(PolicyStatement statement) {
        return statement
                .sid()
                .filter(sid -> sid.matches(OURS + "[A-Za-z0-9]*[0-9a-f]{32}"))
                .isPresent();
    }

    /** Whether that statement was given by this program for just this. */
    public static boolean isOf(Grant grant, PolicyStatement statement) {
        return statement.sid().filter(sid(grant)::equals).isPresent();
    }

    /** Whether the statement lets its rule alone, and not whatever rule delivers to the resource. */
    public static boolean namesItsRule(TargetKind kind) {
        return operator(kind).isPresent();
    }

    /**
     * The statement. Only those of functions and queues name the rule: topics and log groups are reached without their
     * being told it.
     */
    public static Json.Obj json(Grant grant) {
        Map<String, Json> statement = new LinkedHashMap<>();
        statement.put("Sid", new Json.Str(sid(grant)));
        statement.put("Effect", new Json.Str("Allow"));
        statement.put("Principal", Json.obj("Service", principal(grant.kind())));
        statement.put("Action", action(grant.kind()));
        statement.put("Resource", new Json.Str(resource(grant)));
        operator(grant.kind())
                .ifPresent(operator -> statement.put(
                        "Condition",
                        Json.obj(operator, Json.obj(sourceKey(grant.kind()), new Json.Str(grant.ruleArn())))));
        return new Json.Obj(statement);
    }

    /** The same as it is written into a policy. */
    public static String text(Grant grant) {
        return JsonWriter.compact(json(grant));
    }

    /** A policy of this statement alone. */
    public static String policy(Grant grant) {
        return JsonWriter.compact(PolicyDocument.json(json(grant)));
    }

    private static Json principal(TargetKind kind) {
        return kind == TargetKind.LOGS ? Json.strings(Delivery.LOG_WRITERS) : new Json.Str(PRINCIPAL);
    }

    private static Json action(TargetKind kind) {
        return kind == TargetKind.LOGS ? Json.strings(Delivery.LOG_ACTIONS) : new Json.Str(Delivery.action(kind));
    }

    private static String resource(Grant grant) {
        return grant.kind() == TargetKind.LOGS ? Resources.logGroup(grant.resourceArn()) + ":*" : grant.resourceArn();
    }

    private static Optional<String> operator(TargetKind kind) {
        return switch (kind) {
            case LAMBDA -> Optional.of("ArnLike");
            case SQS -> Optional.of("ArnEquals");
            default -> Optional.empty();
        };
    }

    /** As Lambda spells it in the statements that AddPermission makes. */
    private static String sourceKey(TargetKind kind) {
        return kind == TargetKind.LAMBDA ? "AWS:SourceArn" : Delivery.SOURCE_ARN;
    }
}
