package org.queuebridge.capture;

import java.util.List;
import org.queuebridge.capture.port.BusLogs;
import org.queuebridge.capture.port.BusLogs.DeliverySource;
import org.queuebridge.capture.port.CaptureServices;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.rules.EventBuses;

/**
 * Restores what a bus logged before, and removes what delivered its logs. The delivery sources, whose tags say what was
 * before, go last.
 */
record BusLogRemoval(EventBuses buses, CaptureServices services) {
    /**
     * Removes what was made by one plan.
     *
     * @param bus the bus's name
     * @param group its log group
     * @param sources the delivery sources of the plan, one or more
     */
    void of(String name, String bus, String group, List<DeliverySource> sources) {
        BusLogTags tags = sources.stream()
                .flatMap(source -> BusLogTags.read(source.tags()).stream())
                .findFirst()
                .orElseThrow();
        restore(bus, tags);
        BusLogs logs = services.busLogs();
        sources.forEach(source -> logs.deliveries(source.name()).forEach(logs::deleteDelivery));
        logs.deleteDestination(name);
        services.logs().disallow(name);
        if (tags.madeGroup()) {
            services.logs().delete(group);
        }
        sources.forEach(source -> logs.deleteSource(source.name()));
    }

    /** What somebody else has set meanwhile stays. */
    private void restore(String bus, BusLogTags tags) {
        BusSettings now = buses.settings(bus);
        if (now.log().equals(tags.during()) && !tags.before().equals(tags.during())) {
            services.busLogs().update(bus, RecordBusLog.logging(now, tags.before()));
        }
    }
}
