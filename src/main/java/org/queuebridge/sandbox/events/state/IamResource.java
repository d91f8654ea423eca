package org.queuebridge.sandbox.events.state;

import com.google.gson.JsonObject;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.RequestJson;

/** The ARN of what an operation is about, as an access denial names it. */
public final class IamResource {
    private IamResource() {}

    public static String of(AccountRegion home, String operation, JsonObject request) {
        return switch (operation) {
            case "DescribeRule", "PutRule", "DeleteRule", "EnableRule", "DisableRule" ->
                home.ruleArn(bus(home, request), text(request, "Name", "*"));
            case "PutTargets", "RemoveTargets", "ListTargetsByRule" ->
                home.ruleArn(bus(home, request), text(request, "Rule", "*"));
            case "ListRules", "ListRuleNamesByTarget" -> home.ruleArn(bus(home, request), "*");
            case "DescribeEventBus", "CreateEventBus", "UpdateEventBus", "DeleteEventBus" ->
                home.busArn(text(request, "Name", RegionState.DEFAULT_BUS));
            case "ListEventBuses" -> home.busArn("*");
            case "PutEvents" -> home.busArn(RegionState.DEFAULT_BUS);
            case "ListEventSources" -> home.sourceArn("*");
            case "DescribeEventSource" -> home.sourceArn(text(request, "Name", "*"));
            default -> text(request, "ResourceARN", "*");
        };
    }

    private static String bus(AccountRegion home, JsonObject request) {
        return home.busName(text(request, "EventBusName", RegionState.DEFAULT_BUS));
    }

    private static String text(JsonObject request, String name, String otherwise) {
        return RequestJson.text(request, name).orElse(otherwise);
    }
}
