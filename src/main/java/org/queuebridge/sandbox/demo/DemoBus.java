package org.queuebridge.sandbox.demo;

import com.google.gson.JsonObject;
import org.queuebridge.sandbox.events.LocalEventBridge;

/** Fills a bus through EventBridge's own operations, so that it holds nothing that could not be created. */
final class DemoBus {
    private final LocalEventBridge events;
    private final String name;

    private DemoBus(LocalEventBridge events, String name) {
        this.events = events;
        this.name = name;
    }

    /** Associates a partner's source with a bus. */
    static DemoBus ofPartner(LocalEventBridge events, String source) {
        JsonObject request = DemoJson.object("Name", source);
        request.addProperty("EventSourceName", source);
        return created(events, source, request);
    }

    static DemoBus custom(LocalEventBridge events, String name, String description) {
        JsonObject request = DemoJson.object("Name", name);
        request.addProperty("Description", description);
        return created(events, name, request);
    }

    private static DemoBus created(LocalEventBridge events, String name, JsonObject request) {
        DemoBus bus = new DemoBus(events, name);
        bus.call("CreateEventBus", request);
        return bus;
    }

    /** Starts a rule; it is created when it gets a pattern. */
    DemoRule rule(String rule, String description) {
        return new DemoRule(this, rule, description);
    }

    String name() {
        return name;
    }

    void call(String operation, JsonObject request) {
        events.call(events.home(), operation, request);
    }

    void manage(String rule, String service) {
        events.manage(name, rule, service);
    }
}
