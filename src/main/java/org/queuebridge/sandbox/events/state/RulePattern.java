package org.queuebridge.sandbox.events.state;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.event.ruler.JsonRuleCompiler;
import software.amazon.event.ruler.Machine;
import software.amazon.event.ruler.MachineComplexityEvaluator;

/** An event pattern, compiled once by the service's own matching engine. */
public final class RulePattern {
    private static final String NAME = "pattern";
    private static final Pattern PLACE = Pattern.compile("line: \\d+, column: \\d+");
    private static final int SHOWN = 500;

    /** How many open wildcard prefixes one character may leave. Not documented: derived from what AWS refused. */
    private static final int MOST_COMPLEX = 10;

    private static final String TOO_COMPLEX = "Rule is too complex - try using fewer wildcard characters or fewer"
            + " repeating character sequences after a wildcard character";

    /** Ours: AWS's words are not recorded. */
    private static final String TOO_MANY = "The combinations of $or are more than " + OrCombinations.MOST;

    private final String text;
    private final Machine machine;

    private RulePattern(String text, Machine machine) {
        this.text = text;
        this.machine = machine;
    }

    /** Compiles a pattern, or refuses it as the service does. Its length is not looked at. */
    public static RulePattern compile(String text) {
        if (OrCombinations.tooMany(text)) {
            throw EventRefusals.invalidPattern(TOO_MANY);
        }
        Optional.ofNullable(JsonRuleCompiler.check(text)).ifPresent(reason -> {
            throw EventRefusals.invalidPattern(located(reason, text));
        });
        try {
            Machine machine = Machine.builder().build();
            machine.addRule(NAME, text);
            if (machine.evaluateComplexity(new MachineComplexityEvaluator(MOST_COMPLEX + 1)) > MOST_COMPLEX) {
                throw EventRefusals.invalidPattern(TOO_COMPLEX);
            }
            return new RulePattern(text, machine);
        } catch (IOException e) {
            throw EventRefusals.invalidPattern(located(String.valueOf(e.getMessage()), text));
        }
    }

    /** The pattern as sent. */
    public String text() {
        return text;
    }

    /** Whether an event, a JSON object, matches. */
    public boolean matches(String event) {
        try {
            return !machine.rulesForJSONEvent(event).isEmpty();
        } catch (Exception e) { // declared so broadly by the matcher; its only cause is an event that is no object
            throw new IllegalArgumentException("not an event: " + e.getMessage(), e);
        }
    }

    boolean hasWildcard() {
        return hasWildcard(JsonParser.parseString(text), false);
    }

    /** A matcher is an object in an array; elsewhere, a key of that name is a field of the event. */
    private static boolean hasWildcard(JsonElement element, boolean inArray) {
        if (element.isJsonArray()) {
            return element.getAsJsonArray().asList().stream().anyMatch(item -> hasWildcard(item, true));
        }
        return element.isJsonObject()
                && element.getAsJsonObject().entrySet().stream()
                        .anyMatch(entry -> isWildcard(entry.getKey(), inArray)
                                || hasWildcard(entry.getValue(), isAnythingBut(entry.getKey(), inArray)));
    }

    private static boolean isWildcard(String key, boolean inArray) {
        return inArray && key.equals("wildcard");
    }

    private static boolean isAnythingBut(String key, boolean inArray) {
        return inArray && key.equals("anything-but");
    }

    /** The matcher says where it stopped reading, and hides what it read; the service shows the beginning of that. */
    private static String located(String message, String pattern) {
        String reason = message.lines().findFirst().orElse(message);
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return reason;
        }
        int shown = Math.min(pattern.length(), SHOWN);
        String rest = shown == pattern.length() ? "" : "[truncated " + (pattern.length() - shown) + " chars]";
        return "%s\n at [Source: (String)\"%s\"%s; %s]"
                .formatted(reason, pattern.substring(0, shown), rest, place.group());
    }
}
