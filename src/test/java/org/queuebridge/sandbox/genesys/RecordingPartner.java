package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Keeps what Genesys Cloud does at EventBridge; every event arrives at one target. */
final class RecordingPartner implements EventPartner {
    final List<String> offered = new ArrayList<>();
    final List<String> withdrawn = new ArrayList<>();
    final List<JsonObject> events = new ArrayList<>();

    @Override
    public void offer(String account, String region, String source) {
        offered.add(String.join(" ", account, region, source));
    }

    @Override
    public void withdraw(String account, String region, String source) {
        withdrawn.add(String.join(" ", account, region, source));
    }

    @Override
    public int publish(String account, String region, JsonObject event) {
        events.add(event);
        return 1;
    }
}
