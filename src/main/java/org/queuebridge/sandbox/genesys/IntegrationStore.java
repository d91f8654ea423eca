package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The organization's integrations, in the order in which they were made. Safe for use by many threads. */
final class IntegrationStore {
    private final List<StoredIntegration> all = new ArrayList<>();

    /** @param initial as the API shows them with their configuration */
    IntegrationStore(List<JsonElement> initial) {
        for (JsonElement each : initial) {
            JsonObject entity = each.getAsJsonObject().deepCopy();
            JsonObject state = entity.remove("reportedState").getAsJsonObject();
            Instant changed = Instant.parse(state.get("lastUpdated").getAsString());
            all.add(new StoredIntegration(entity, changed, Optional.empty()));
        }
    }

    synchronized List<StoredIntegration> all() {
        return List.copyOf(all);
    }

    synchronized Optional<StoredIntegration> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    synchronized void add(StoredIntegration integration) {
        all.add(integration);
    }

    /** Changes an integration; what the change throws leaves it as it was. */
    synchronized StoredIntegration change(String id, UnaryOperator<StoredIntegration> change) {
        StoredIntegration before = find(id).orElseThrow(ApiException::notFound);
        StoredIntegration after = change.apply(before);
        all.set(all.indexOf(before), after);
        return after;
    }

    synchronized void remove(String id) {
        all.removeIf(each -> each.id().equals(id));
    }

    /** Puts another list in the place of this one. */
    synchronized void replace(List<StoredIntegration> others) {
        all.clear();
        all.addAll(others);
    }
}
