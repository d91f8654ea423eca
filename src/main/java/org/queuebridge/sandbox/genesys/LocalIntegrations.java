package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.queuebridge.sandbox.http.Parameters;

/** The organization's integrations: the API's requests about them, and the events that they send. */
final class LocalIntegrations {
    /** How many the type allows; the real number depends on the organization. */
    private static final int MOST = 10;

    private final IntegrationStore store;
    private final EventPartner partner;
    private final Duration settling;
    private final InstantSource clock;

    LocalIntegrations(IntegrationStore store, EventPartner partner, Duration settling, InstantSource clock) {
        this.store = store;
        this.partner = partner;
        this.settling = settling;
        this.clock = clock;
    }

    IntegrationStore store() {
        return store;
    }

    JsonObject list(Parameters query, boolean configured) {
        return EntityPage.of(query)
                .list(
                        store.all(),
                        each -> shown(each, configured),
                        GenesysOperation.INTEGRATIONS_PATH,
                        Parameters.parse(""));
    }

    JsonElement one(String id, boolean configured) {
        return shown(find(id), configured);
    }

    JsonElement configuration(String id) {
        return find(id).configuration().deepCopy();
    }

    JsonElement create(String body) {
        StoredIntegration created =
                IntegrationRequests.created(body, clock.instant().minus(settling));
        if (store.all().stream().filter(StoredIntegration::isEventSource).count() >= MOST) {
            throw ApiException.tooManyIntegrations();
        }
        store.add(created);
        return shown(created, true);
    }

    /** A source is offered in the account that the configuration names, once the integration is enabled. */
    JsonElement configure(String organization, String id, String body) {
        StoredIntegration after =
                store.change(id, before -> before.configured(IntegrationRequests.configuration(before, body)));
        offer(organization, after);
        return after.configuration().deepCopy();
    }

    JsonElement change(String organization, String id, String body) {
        StoredIntegration after = store.change(
                id,
                before -> IntegrationRequests.intended(body)
                        .map(state -> before.intended(state, clock.instant()))
                        .orElse(before));
        offer(organization, after);
        return shown(after, true);
    }

    JsonElement delete(String organization, String id) {
        StoredIntegration gone = find(id);
        store.remove(id);
        if (isComplete(gone)) {
            partner.withdraw(
                    gone.property("awsAccountId"), gone.property("awsAccountRegion"), source(organization, gone));
        }
        return shown(gone, true);
    }

    /**
     * Sends an event through every integration that is active and has its topic.
     *
     * @return at how many targets it arrived
     */
    int send(String organization, GenesysEvent event, EventPartner receiver) {
        return store.all().stream()
                .filter(each -> each.sends(event.topic(), clock.instant(), settling))
                .filter(LocalIntegrations::isComplete)
                .mapToInt(each -> receiver.publish(
                        each.property("awsAccountId"),
                        each.property("awsAccountRegion"),
                        envelope(event, each, source(organization, each))))
                .sum();
    }

    private StoredIntegration find(String id) {
        return store.find(id).orElseThrow(ApiException::notFound);
    }

    private JsonObject shown(StoredIntegration integration, boolean configured) {
        return integration.shown(configured, clock.instant(), settling);
    }

    private void offer(String organization, StoredIntegration integration) {
        if (integration.isEnabled() && isComplete(integration)) {
            partner.offer(
                    integration.property("awsAccountId"),
                    integration.property("awsAccountRegion"),
                    source(organization, integration));
        }
    }

    private static boolean isComplete(StoredIntegration integration) {
        return List.of("awsAccountId", "awsAccountRegion", "eventSourceSuffix").stream()
                .noneMatch(name -> integration.property(name).isEmpty());
    }

    private static String source(String organization, StoredIntegration integration) {
        return "aws.partner/genesys.com/cloud/" + organization + "/" + integration.property("eventSourceSuffix");
    }

    private JsonObject envelope(GenesysEvent event, StoredIntegration integration, String source) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        JsonObject envelope = new JsonObject();
        envelope.addProperty("version", "0");
        envelope.addProperty("id", UUID.randomUUID().toString());
        envelope.addProperty("detail-type", event.topic());
        envelope.addProperty("source", source);
        envelope.addProperty("account", integration.property("awsAccountId"));
        envelope.addProperty("time", now.truncatedTo(ChronoUnit.SECONDS).toString());
        envelope.addProperty("region", integration.property("awsAccountRegion"));
        envelope.add("resources", new JsonArray());
        envelope.add("detail", event.detail(now));
        return envelope;
    }
}
