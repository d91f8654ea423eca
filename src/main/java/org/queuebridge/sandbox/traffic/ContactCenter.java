package org.queuebridge.sandbox.traffic;

import com.google.gson.JsonObject;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.events.delivery.DeliveryObserver;
import org.queuebridge.sandbox.genesys.EventPartner;
import org.queuebridge.sandbox.genesys.GenesysEvent;
import org.queuebridge.sandbox.genesys.LocalGenesys;

/**
 * Where conversations happen. Their events reach EventBridge through the integration; a relay also sends the end of an
 * agent's part to a bus of its own.
 */
public record ContactCenter(LocalGenesys genesys, LocalEventBridge events) {
    private static final String AGENT_ENDED = ".user.end";

    /** Lets an event happen. */
    public void happen(GenesysEvent event) {
        genesys.happen(event);
        if (event.topic().endsWith(AGENT_ENDED) && events.hasBus(events.home(), DemoRules.RELAY_BUS)) {
            events.publish(DemoRules.RELAY_BUS, relayed(event).toString());
        }
    }

    /** Tells what would come of an event, which does not happen: nothing is delivered or counted. */
    public void rehearse(GenesysEvent event, DeliveryObserver observer) {
        genesys.happen(event, new EventPartner() {
            @Override
            public void offer(String account, String region, String source) {}

            @Override
            public void withdraw(String account, String region, String source) {}

            @Override
            public int publish(String account, String region, JsonObject sent) {
                String bus = sent.get("source").getAsString();
                return events.rehearse(new AccountRegion(account, region), bus, sent, observer);
            }
        });
        if (event.topic().endsWith(AGENT_ENDED)) {
            events.rehearse(events.home(), DemoRules.RELAY_BUS, relayed(event), observer);
        }
    }

    private static JsonObject relayed(GenesysEvent event) {
        JsonObject queue = new JsonObject();
        queue.add("id", event.body().get("queueId"));
        JsonObject detail = new JsonObject();
        detail.add("conversationId", event.body().get("conversationId"));
        detail.add("queue", queue);
        JsonObject relayed = new JsonObject();
        relayed.addProperty("source", "genesys.cloud");
        relayed.addProperty("detail-type", "conversation.end");
        relayed.add("detail", detail);
        return relayed;
    }
}
