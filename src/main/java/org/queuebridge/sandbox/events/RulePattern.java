package org.queuebridge.sandbox.events;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.Optional;
import software.amazon.event.ruler.JsonRuleCompiler;
import software.amazon.event.ruler.Machine;

/** An event pattern, made ready once for many events by the service's own matcher. */
final class RulePattern {
    private static final String NAME = "pattern";

    private final String text;
    private final Machine machine;

    private RulePattern(String text, Machine machine) {
        this.text = text;
        this.machine = machine;
    }

    /** Compiles a pattern, or refuses it as the service does. Its length is not looked at. */
    static RulePattern compile(String text) {
        Optional.ofNullable(JsonRuleCompiler.check(text)).ifPresent(reason -> {
            throw Refusals.invalidPattern(firstLine(reason));
        });
        try {
            Machine machine = Machine.builder().build();
            machine.addRule(NAME, text);
            return new RulePattern(text, machine);
        } catch (IOException e) {
            throw Refusals.invalidPattern(firstLine(String.valueOf(e.getMessage())));
        }
    }

    /** The pattern as sent. */
    String text() {
        return text;
    }

    /** Whether an event, a JSON object, matches. */
    boolean matches(String event) {
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

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
