package org.queuebridge.aws.failure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;

/**
 * Reads from AWS's message which action on which resource was denied, and by which kind of policy (IAM user guide:
 * access denied error messages), and says what would allow it.
 */
public final class AccessDenial {
    private static final Pattern WORDS = Pattern.compile(
            "is not authorized to perform: (?<action>[\\w-]+:\\w+)(?: on resource: (?<resource>\\S+))?(?<why>.*)");

    /** Followed by the policy where AWS names it. */
    private static final Pattern EXPLICIT =
            Pattern.compile("with an explicit deny in (?<policy>an? [\\w -]+?)(?:: (?<which>\\S+))?\\.?\\s*$");

    private static final Pattern MISSING =
            Pattern.compile("because no (?<policy>[\\w -]+ (?:policy|boundary)) allows ");

    private AccessDenial() {}

    /**
     * The failure for a denied call.
     *
     * @param action the action that was called, e.g. {@code events:PutRule}; used where AWS names none
     * @param evidence AWS's message
     */
    public static Failure.Forbidden of(String action, Evidence evidence) {
        Matcher words = WORDS.matcher(evidence.message().orElse(""));
        boolean named = words.find();
        String denied = named ? words.group("action") : action;
        String resource =
                Optional.ofNullable(named ? words.group("resource") : null).orElse("*");
        String why = named ? words.group("why") : evidence.message().orElse("");
        Matcher explicit = EXPLICIT.matcher(why);
        if (explicit.find() || why.contains("explicit deny")) {
            return limited(Reason.AWS_EXPLICITLY_DENIED, denied, resource, policy(explicit), evidence);
        }
        Matcher missing = MISSING.matcher(why);
        if (!missing.find()) {
            return allowable(Reason.AWS_ACTION_DENIED, denied, resource, evidence);
        }
        String policy = missing.group("policy");
        return policy.equals("identity-based policy")
                ? allowable(Reason.AWS_NOT_ALLOWED, denied, resource, evidence)
                : limited(Reason.AWS_LIMITED, denied, resource, "any " + policy, evidence);
    }

    private static String policy(Matcher explicit) {
        if (!explicit.hasMatch()) {
            return "a policy";
        }
        String policy = explicit.group("policy");
        return Optional.ofNullable(explicit.group("which"))
                .map(which -> policy + " (" + which + ")")
                .orElse(policy);
    }

    /** A statement for the identity may help. */
    private static Failure.Forbidden allowable(Reason reason, String action, String resource, Evidence evidence) {
        return new Failure.Forbidden(
                reason, List.of(action, resource), evidence, action, Optional.of(statement(action, resource)));
    }

    /** No statement for the identity helps. */
    private static Failure.Forbidden limited(
            Reason reason, String action, String resource, String policy, Evidence evidence) {
        return new Failure.Forbidden(reason, List.of(action, resource, policy), evidence, action, Optional.empty());
    }

    private static String statement(String action, String resource) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("Effect", new Json.Str("Allow"));
        fields.put("Action", new Json.Str(action));
        fields.put("Resource", new Json.Str(resource));
        if (action.equals("iam:PassRole")) {
            fields.put("Condition", toEventBridgeOnly());
        }
        return JsonWriter.compact(new Json.Obj(fields));
    }

    private static Json toEventBridgeOnly() {
        return Json.obj("StringEquals", Json.obj("iam:PassedToService", new Json.Str("events.amazonaws.com")));
    }
}
