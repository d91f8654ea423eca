package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.events.request.EventOperation;
import org.queuebridge.sandbox.events.request.InputShape;
import org.queuebridge.sandbox.events.state.RulePattern;

/** Whether a pattern matches an event, asked without a rule. */
public final class TestEventPattern implements EventOperation {
    /** Events without {@code resources}, {@code detail} or {@code version} are accepted. */
    private static final List<String> NEEDED = List.of("id", "account", "source", "time", "region", "detail-type");

    private final EventLimits limits;

    public TestEventPattern(EventLimits limits) {
        this.limits = limits;
    }

    @Override
    public JsonObject call(EventInput input) {
        String pattern = input.required("EventPattern", InputShape.eventPattern(limits));
        String event = input.required("Event", InputShape.ANY);
        input.check();
        RulePattern compiled = RulePattern.compile(pattern);
        if (!isEvent(event)) {
            throw AwsException.validation("Parameter Event is not valid.");
        }
        return new Output().flag("Result", compiled.matches(event)).json();
    }

    private static boolean isEvent(String text) {
        try {
            JsonElement event = JsonParser.parseString(text);
            return event.isJsonObject() && event.getAsJsonObject().keySet().containsAll(NEEDED);
        } catch (JsonParseException _) {
            return false;
        }
    }
}
