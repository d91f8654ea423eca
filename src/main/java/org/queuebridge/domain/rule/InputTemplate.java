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
 * The template of an input transformer, with {@code <names>} in place of values (EventBridge's user guide, input
 * transformation, and responses recorded from the service). Inside quotes, a value is inserted as plain text; outside,
 * as JSON. A value that the event lacks becomes nothing inside quotes, and an empty string outside. In a JSON template,
 * an object inside quotes keeps its own quotes, so the result is not valid JSON and nothing arrives.
 */
public record InputTemplate(String text) {
    /** The longest template, in characters. */
    public static final int LONGEST = 8_192;

    private static final Pattern NAME = Pattern.compile("<(?<name>[A-Za-z0-9_.-]+)>");
    private static final Pattern PLACEHOLDER = Pattern.compile("<(?<name>[^<>\\s\"\\\\]+)>");
    private static final String RULE_ARN = "aws.events.rule-arn";
    private static final String RULE_NAME = "aws.events.rule-name";
    private static final String TIME = "aws.events.event.ingestion-time";
    private static final String WITHOUT_DETAIL = "aws.events.event";
    private static final String WHOLE = "aws.events.event.json";

    /** The names whose values EventBridge provides. */
    public static final List<String> RESERVED = List.of(RULE_ARN, RULE_NAME, TIME, WITHOUT_DETAIL, WHOLE);

    /** Returns the names in the template, in order. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        NAME.matcher(text).results().forEach(each -> names.add(each.group("name")));
        return names;
    }

    /**
     * Returns the template with values in place of the names.
     *
     * @param value returns the value of a name; empty if the event has none
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

    /** Returns the values that EventBridge provides for an event that matched a rule. */
    static Map<String, Json> reserved(Json.Obj event, String ruleArn, String ruleName) {
        Map<String, Json> values = new LinkedHashMap<>();
        values.put(RULE_ARN, new Json.Str(ruleArn));
        values.put(RULE_NAME, new Json.Str(ruleName));
        event.get("time").ifPresent(time -> values.put(TIME, time));
        values.put(WITHOUT_DETAIL, withoutDetail(event));
        values.put(WHOLE, event);
        return values;
    }

    /** Returns the event as the service provides it, with {@code detail-type} spelled {@code detailType}. */
    private static Json.Obj withoutDetail(Json.Obj event) {
        Map<String, Json> rest = new LinkedHashMap<>();
        event.fields().forEach((name, value) -> rest.put(name.equals("detail-type") ? "detailType" : name, value));
        rest.remove("detail");
        return new Json.Obj(rest);
    }

    /** Values are not escaped; objects and lists inside a text template lose their quotes. */
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

    /** Returns whether the template is text instead of a JSON object or list. */
    public boolean isText() {
        return text.stripLeading().startsWith("\"");
    }

    /** Returns whether a part has an odd number of quotes, so that a string begins or ends in it. */
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
     * Returns the names that are neither known nor provided by EventBridge, and placeholders that are not valid names.
     * EventBridge refuses such a template.
     */
    Set<String> unknown(Set<String> known) {
        Set<String> unknown = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(each -> unknown.add(each.group("name")));
        unknown.removeAll(known);
        RESERVED.forEach(unknown::remove);
        return unknown;
    }
}
