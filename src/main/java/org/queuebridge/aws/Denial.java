package org.queuebridge.aws;

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

/** Reads from AWS's words which action on what was denied, and says what would allow it. */
final class Denial {
    private static final Pattern WORDS = Pattern.compile(
            "is not authorized to perform: (?<action>[\\w-]+:\\w+)" + "(?: on resource: (?<resource>\\S+))?(?<why>.*)");

    private Denial() {}

    /**
     * The failure.
     *
     * @param action that was called, e.g. {@code events:PutRule}: taken where AWS does not name one
     * @param evidence with AWS's words
     */
    static Failure.Forbidden of(String action, Evidence evidence) {
        Matcher words = WORDS.matcher(evidence.message().orElse(""));
        boolean named = words.find();
        String denied = named ? words.group("action") : action;
        String resource =
                Optional.ofNullable(named ? words.group("resource") : null).orElse("*");
        boolean explicit = named && words.group("why").contains("explicit deny");
        return new Failure.Forbidden(
                Reason.AWS_ACTION_DENIED,
                List.of(denied, resource),
                evidence,
                denied,
                explicit ? Optional.empty() : Optional.of(statement(denied, resource)));
    }

    /** The statement that allows just this; no statement helps against an explicit deny. */
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
