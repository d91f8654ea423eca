package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.aws.StrictJson;
import org.queuebridge.sandbox.events.delivery.InputTransformerTemplate;
import org.queuebridge.sandbox.events.delivery.TargetBody;

/** EventBridge's requirements for a target's input. */
public final class InputRules {
    private static final List<String> INPUTS = List.of("Input", "InputPath", "InputTransformer");

    private InputRules() {}

    /** Refuses a target's input, in the service's words where they are recorded. */
    public static void check(JsonObject target) {
        String id = RequestJson.text(target, "Id").orElse("");
        if (INPUTS.stream().filter(target::has).count() > 1) {
            throw AwsException.validation(
                    "Only one of Input, InputPath, or InputTransformer must be provided for target " + id + ".");
        }
        if (RequestJson.text(target, "Input")
                .filter(input -> StrictJson.parse(input).isEmpty())
                .isPresent()) {
            throw AwsException.validation("JSON syntax error in input for target " + id + ".");
        }
        if (target.get("InputTransformer") instanceof JsonObject transformer) {
            check(transformer, id);
        }
    }

    private static void check(JsonObject transformer, String id) {
        InputTransformerTemplate template = new InputTransformerTemplate(
                RequestJson.text(transformer, "InputTemplate").orElse(""));
        Set<String> names = TargetBody.paths(transformer).keySet();
        template.names().stream()
                .filter(name -> !names.contains(name) && !TargetBody.PREDEFINED.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw AwsException.validation(
                            "InputTemplate for target " + id + " contains invalid placeholder " + name + ".");
                });
        if (!template.isTemplate()) {
            // That it is refused is documented; the sentence is not recorded.
            throw AwsException.validation("Invalid InputTemplate for target " + id + ".");
        }
    }
}
