package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.queuebridge.sandbox.aws.RequestJson;

/**
 * An integration. What state it reports follows from what is intended, a moment later.
 *
 * @param entity as the API shows it, without {@code reportedState}
 * @param changed when its intended state was set
 * @param problem why it does not work; empty where it does
 */
record StoredIntegration(JsonObject entity, Instant changed, Optional<String> problem) {
    static final String EVENT_BRIDGE = "amazon-eventbridge-source";
    static final String ENABLED = "ENABLED";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** The states, with the words that the API has for them. */
    private enum Reported {
        ACTIVE("Active"),
        ACTIVATING("Activating"),
        INACTIVE("Inactive"),
        DEACTIVATING("Deactivating"),
        ERROR("Error");

        private final String effective;

        Reported(String effective) {
            this.effective = effective;
        }
    }

    String id() {
        return entity.get("id").getAsString();
    }

    JsonObject configuration() {
        return entity.getAsJsonObject("config").getAsJsonObject("current");
    }

    /** A property of the configuration, such as {@code awsAccountId}; empty where it has none. */
    String property(String name) {
        return RequestJson.text(configuration().getAsJsonObject("properties"), name)
                .orElse("");
    }

    boolean isEventSource() {
        return entity.getAsJsonObject("integrationType").get("id").getAsString().equals(EVENT_BRIDGE);
    }

    boolean isEnabled() {
        return entity.get("intendedState").getAsString().equals(ENABLED);
    }

    /** Whether it sends events of a topic; an empty filter has all topics. */
    boolean sends(String topic, Instant now, Duration settling) {
        List<String> filter = RequestJson.texts(configuration().getAsJsonObject("properties"), "eventFilter");
        boolean listed = filter.isEmpty() || filter.contains(topic);
        return isEventSource() && listed && reported(now, settling) == Reported.ACTIVE;
    }

    StoredIntegration intended(String state, Instant now) {
        JsonObject next = entity.deepCopy();
        next.addProperty("intendedState", state);
        return new StoredIntegration(next, now, Optional.empty());
    }

    StoredIntegration configured(JsonObject configuration) {
        JsonObject next = entity.deepCopy();
        next.getAsJsonObject("config").add("current", configuration);
        next.add("name", configuration.get("name"));
        return new StoredIntegration(next, changed, problem);
    }

    StoredIntegration failing(String why, Instant since) {
        return new StoredIntegration(entity, since, Optional.of(why));
    }

    /** As the API shows it. */
    JsonObject shown(boolean withConfiguration, Instant now, Duration settling) {
        Reported reported = reported(now, settling);
        JsonObject state = new JsonObject();
        state.addProperty("code", reported.name());
        state.addProperty("effective", reported.effective);
        if (reported == Reported.ERROR) {
            JsonObject detail = new JsonObject();
            detail.addProperty("message", problem.orElse(""));
            state.add("detail", detail);
        }
        state.addProperty("lastUpdated", TIME.format(changed));
        JsonObject shown = entity.deepCopy();
        shown.add("reportedState", state);
        if (!withConfiguration) {
            shown.remove("config");
        }
        return shown;
    }

    private Reported reported(Instant now, Duration settling) {
        boolean settled = !now.isBefore(changed.plus(settling));
        if (!isEnabled()) {
            return settled ? Reported.INACTIVE : Reported.DEACTIVATING;
        }
        if (!settled) {
            return Reported.ACTIVATING;
        }
        return problem.isPresent() ? Reported.ERROR : Reported.ACTIVE;
    }
}
