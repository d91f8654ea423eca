package org.queuebridge.domain.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;

/**
 * The text of an input transformer, with {@code <names>} in place of values (EventBridge's user guide, input
 * transformation, and answers recorded from the service). Within quotes a value stands as bare text, outside of them as
 * JSON; what the event does not have is nothing within quotes, and an empty string outside of them. An object within
 * quotes keeps its own quotes where the template is JSON: what comes of it is no JSON then, and nothing arrives.
 */
public record InputTemplate(String text) {
    /** As long as one may be. */
    public static final int LONGEST = 8_192;

    private static final Pattern NAME = Pattern.compile("<(?<name>[A-Za-z0-9_.-]+)>");
    private static final Pattern PLACEHOLDER = Pattern.compile("<(?<name>[^<>\\s\"\\\\]+)>");
    private static final String RULE_ARN = "aws.events.rule-arn";
    private static final String RULE_NAME = "aws.events.rule-name";
    private static final String TIME = "aws.events.event.ingestion-time";
    private static final String WITHOUT_DETAIL = "aws.events.event";
    private static final String WHOLE = "aws.events.event.json";

    /** The names that EventBridge gives a value itself. */
    public static final List<String> RESERVED = List.of(RULE_ARN, RULE_NAME, TIME, WITHOUT_DETAIL, WHOLE);

    /** The names that it uses, in their order. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        NAME.matcher(text).results().forEach(each -> names.add(each.group("name")));
        return names;
    }

    /**
     * The text with values in place of the names.
     *
     * @param value of a name; empty where the event has none
     */
    public String filled(Function<String, Optional<Json>> value) {
        StringBuilder filled = new StringBuilder();
        Matcher name = NAME.matcher(text);
        int from = 0;
        boolean quoted = false;
        while (name.find()) {
            String before = text.substring(from, name.start());
            quoted ^= quotes(before);
            filled.append(before).append(written(value.apply(name.group("name")), quoted));
            from = name.end();
        }
        return filled.append(text.substring(from)).toString();
    }

    /** The values that EventBridge gives itself, of an event that arrives for a rule. */
    static Map<String, Json> reserved(Json.Obj event, String ruleArn, String ruleName) {
        Map<String, Json> values = new LinkedHashMap<>();
        values.put(RULE_ARN, new Json.Str(ruleArn));
        values.put(RULE_NAME, new Json.Str(ruleName));
        event.get("time").ifPresent(time -> values.put(TIME, time));
        values.put(WITHOUT_DETAIL, withoutDetail(event));
        values.put(WHOLE, event);
        return values;
    }

    /** As the service gives it, where {@code detail-type} is spelled {@code detailType}. */
    private static Json.Obj withoutDetail(Json.Obj event) {
        Map<String, Json> rest = new LinkedHashMap<>();
        event.fields().forEach((name, value) -> rest.put(name.equals("detail-type") ? "detailType" : name, value));
        rest.remove("detail");
        return new Json.Obj(rest);
    }

    /** Values are not escaped; objects and lists within a template that is text lose their quotes. */
    private String written(Optional<Json> value, boolean quoted) {
        if (value.isEmpty()) {
            return quoted ? "" : "\"\"";
        }
        if (quoted && value.get() instanceof Json.Str(String bare)) {
            return bare;
        }
        String json = JsonWriter.compact(value.get());
        return quoted && isText() ? json.replace("\"", "") : json;
    }

    /** Whether it makes text, and not JSON objects or lists. */
    public boolean isText() {
        return text.stripLeading().startsWith("\"");
    }

    /** Whether a string begins in it that does not end there, or the other way round. */
    private static boolean quotes(String part) {
        boolean odd = false;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                odd = !odd;
            }
        }
        return odd;
    }

    /**
     * Names that neither stand in the map nor are EventBridge's own, and what stands where a name does and is none: it
     * refuses such a template.
     */
    Set<String> unknown(Set<String> known) {
        Set<String> unknown = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(each -> unknown.add(each.group("name")));
        unknown.removeAll(known);
        RESERVED.forEach(unknown::remove);
        return unknown;
    }
}
