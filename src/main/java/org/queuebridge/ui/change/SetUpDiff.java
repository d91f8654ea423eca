package org.queuebridge.ui.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.domain.change.IntegrationChange;
import org.queuebridge.domain.change.IntegrationCreation;
import org.queuebridge.domain.change.NewIntegration;
import org.queuebridge.domain.change.SetUpChange;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.ui.control.code.DiffRow;
import org.queuebridge.words.Messages;
import org.queuebridge.words.SetUpWords;

/** The difference of a bus or of an integration: JSON before and after, with the field names of the API. */
final class SetUpDiff {
    private SetUpDiff() {}

    static List<DiffRow> of(SetUpChange change) {
        return switch (change) {
            case BusChange bus -> bus(bus);
            case IntegrationChange integration -> integration(integration);
            case IntegrationCreation creation -> creation(creation);
        };
    }

    private static List<DiffRow> bus(BusChange change) {
        Map<String, Json> tags = new LinkedHashMap<>();
        change.tags().forEach((key, value) -> tags.put(key, new Json.Str(value)));
        List<JsonLayout.Line> bus = JsonLayout.lines(Json.obj(
                Map.entry("Name", new Json.Str(change.bus())),
                Map.entry("EventSourceName", new Json.Str(change.bus())),
                Map.entry("Tags", new Json.Obj(tags))));
        return DiffRow.section(
                Messages.text("plan.diff.bus", SetUpWords.busName(change.bus())),
                Optional.empty(),
                change.created() ? DiffRow.between(List.of(), bus) : DiffRow.between(bus, List.of()));
    }

    private static List<DiffRow> integration(IntegrationChange change) {
        return DiffRow.section(
                Messages.text("plan.diff.integration", change.integration().name()),
                Optional.empty(),
                DiffRow.between(lines(change.before()), lines(change.after())));
    }

    private static List<DiffRow> creation(IntegrationCreation change) {
        NewIntegration of = change.integration();
        List<JsonLayout.Line> integration = JsonLayout.lines(Json.obj(
                Map.entry("name", new Json.Str(of.name())),
                Map.entry("intendedState", new Json.Str("ENABLED")),
                Map.entry("awsAccountId", new Json.Str(of.account())),
                Map.entry("awsAccountRegion", new Json.Str(of.region())),
                Map.entry("eventSourceSuffix", new Json.Str(of.suffix())),
                Map.entry("eventFilter", Json.strings(of.topics()))));
        return DiffRow.section(
                Messages.text("plan.diff.integration", of.name()),
                Optional.empty(),
                change.created() ? DiffRow.between(List.of(), integration) : DiffRow.between(integration, List.of()));
    }

    private static List<JsonLayout.Line> lines(IntegrationChange.State state) {
        return JsonLayout.lines(Json.obj(
                Map.entry("intendedState", new Json.Str(state.enabled() ? "ENABLED" : "DISABLED")),
                Map.entry("eventFilter", Json.strings(state.topics()))));
    }
}
