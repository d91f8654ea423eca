package org.queuebridge.storage.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.domain.change.IntegrationChange;
import org.queuebridge.domain.change.IntegrationCreation;
import org.queuebridge.domain.change.IntegrationName;
import org.queuebridge.domain.change.NewIntegration;
import org.queuebridge.domain.change.SetUpChange;
import org.queuebridge.domain.json.Json;

/** Changes of a set-up as JSON, without losing anything: undo needs it. */
public final class SetUpJson {
    private static final String KIND = "kind";
    private static final String BUS = "BUS";
    private static final String INTEGRATION = "INTEGRATION";
    private static final String NEW_INTEGRATION = "NEW_INTEGRATION";

    private SetUpJson() {}

    /** The bus comes first, as in a rule: {@link JournalLineScanner} counts what a line names. */
    public static Json.Obj write(SetUpChange change) {
        Map<String, Json> json = new LinkedHashMap<>();
        json.put("bus", new Json.Str(change.bus()));
        switch (change) {
            case BusChange bus -> {
                json.put(KIND, new Json.Str(BUS));
                json.put("created", new Json.Bool(bus.created()));
                json.put("tags", RuleImageJson.tags(bus.tags()));
            }
            case IntegrationChange integration -> {
                json.put(KIND, new Json.Str(INTEGRATION));
                json.put("id", new Json.Str(integration.integration().id()));
                json.put("name", new Json.Str(integration.integration().name()));
                integration.rule().ifPresent(rule -> json.put("rule", new Json.Str(rule)));
                json.put("topics", Json.strings(integration.before().topics()));
                json.put("wasEnabled", new Json.Bool(integration.before().enabled()));
                json.put("added", Json.strings(integration.added()));
                json.put("removed", Json.strings(integration.removed()));
                json.put("enabled", new Json.Bool(integration.enabled()));
            }
            case IntegrationCreation creation -> {
                json.put(KIND, new Json.Str(NEW_INTEGRATION));
                json.put("created", new Json.Bool(creation.created()));
                creation.rule().ifPresent(rule -> json.put("rule", new Json.Str(rule)));
                json.put("name", new Json.Str(creation.integration().name()));
                json.put("suffix", new Json.Str(creation.integration().suffix()));
                json.put("account", new Json.Str(creation.integration().account()));
                json.put("region", new Json.Str(creation.integration().region()));
                json.put("topics", Json.strings(creation.integration().topics()));
            }
        }
        return new Json.Obj(json);
    }

    /** Throws {@link IllegalArgumentException} where it is damaged. */
    public static SetUpChange change(StoredFields json) {
        return switch (json.text(KIND)) {
            case BUS -> new BusChange(json.text("bus"), json.flag("created"), json.textsByName("tags"));
            case INTEGRATION ->
                new IntegrationChange(
                        json.text("bus"),
                        new IntegrationName(json.text("id"), json.text("name")),
                        json.optionalText("rule"),
                        new IntegrationChange.State(json.texts("topics"), json.flag("wasEnabled")),
                        json.texts("added"),
                        json.texts("removed"),
                        json.flag("enabled"));
            case NEW_INTEGRATION ->
                new IntegrationCreation(
                        json.text("bus"),
                        new NewIntegration(
                                json.text("name"),
                                json.text("suffix"),
                                json.text("account"),
                                json.text("region"),
                                json.texts("topics")),
                        json.optionalText("rule"),
                        json.flag("created"));
            default -> throw new IllegalArgumentException("a change of a newer kind");
        };
    }
}
