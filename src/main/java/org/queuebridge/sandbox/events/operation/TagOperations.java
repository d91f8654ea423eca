package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.EventOperation;
import org.queuebridge.sandbox.events.request.InputShape;
import org.queuebridge.sandbox.events.state.EventRefusals;
import org.queuebridge.sandbox.events.state.RegionState;
import org.queuebridge.sandbox.events.state.RequestTags;
import org.queuebridge.sandbox.events.state.ResourceArn;
import org.queuebridge.sandbox.events.state.StoredBus;
import org.queuebridge.sandbox.events.state.StoredRule;

/** Tags of rules and buses, which are named by their ARN. */
public final class TagOperations {
    private final RegionState state;

    public TagOperations(RegionState state) {
        this.state = state;
    }

    public Map<String, EventOperation> all() {
        return Map.of("TagResource", this::tag, "UntagResource", this::untag, "ListTagsForResource", this::list);
    }

    private JsonObject tag(EventInput input) {
        String arn = input.required("ResourceARN", InputShape.ARN);
        Map<String, String> tags = RequestTags.read(input, "Tags");
        input.check();
        changeable(arn).putAll(tags);
        return Output.nothing();
    }

    private JsonObject untag(EventInput input) {
        String arn = input.required("ResourceARN", InputShape.ARN);
        List<String> keys = input.required("TagKeys", 0, Integer.MAX_VALUE, InputShape.TAG_KEY);
        input.check();
        changeable(arn).keySet().removeAll(keys);
        return Output.nothing();
    }

    private JsonObject list(EventInput input) {
        String arn = input.required("ResourceARN", InputShape.ARN);
        input.check();
        return new Output()
                .list(
                        "Tags",
                        List.copyOf(tags(arn).entrySet()),
                        tag -> new Output()
                                .text("Key", tag.getKey())
                                .text("Value", tag.getValue())
                                .json())
                .json();
    }

    private NavigableMap<String, String> changeable(String arn) {
        ResourceArn resource = ResourceArn.parse(state.home(), arn).orElseThrow(() -> unknown(arn));
        resource.rule().map(rule -> state.bus(resource.bus()).rule(rule)).ifPresent(TagOperations::checkUnmanaged);
        return tags(arn);
    }

    private NavigableMap<String, String> tags(String arn) {
        ResourceArn resource = ResourceArn.parse(state.home(), arn).orElseThrow(() -> unknown(arn));
        StoredBus bus = state.bus(resource.bus());
        return resource.rule().map(rule -> bus.rule(rule).tags()).orElseGet(bus::tags);
    }

    private static void checkUnmanaged(StoredRule rule) {
        if (rule.managedBy().isPresent()) {
            throw EventRefusals.managedTags(rule.name());
        }
    }

    private static AwsException unknown(String arn) {
        return AwsException.validation(
                "Parameter " + arn + " is not valid. Reason: Provided Arn is not in correct format.");
    }
}
