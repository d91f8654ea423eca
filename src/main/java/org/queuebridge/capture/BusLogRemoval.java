package org.queuebridge.capture;

import java.util.List;
import java.util.Optional;
import org.queuebridge.capture.port.BusLogs;
import org.queuebridge.capture.port.BusLogs.DeliverySource;
import org.queuebridge.capture.port.CaptureServices;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.domain.bus.BusSettings.Log;
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
     * @return what is so then
     */
    BusLogEnd of(String name, String bus, String group, List<DeliverySource> sources) {
        BusLogTags tags = sources.stream()
                .flatMap(source -> BusLogTags.read(source.tags()).stream())
                .findFirst()
                .orElseThrow();
        BusLogEnd.Setting setting = restore(bus, tags);
        BusLogs logs = services.busLogs();
        sources.forEach(source -> logs.deliveries(source.name()).forEach(logs::deleteDelivery));
        logs.deleteDestination(name);
        services.logs().disallow(name);
        if (tags.madeGroup()) {
            services.logs().delete(group);
        }
        sources.forEach(source -> logs.deleteSource(source.name()));
        return new BusLogEnd(setting, tags.madeGroup() ? Optional.empty() : LogRetention.of(services.logs(), group));
    }

    /** What somebody else has set meanwhile stays. */
    private BusLogEnd.Setting restore(String bus, BusLogTags tags) {
        BusSettings now = buses.settings(bus);
        Optional<Log> during = Optional.of(tags.during());
        if (now.log().equals(during) && !tags.before().equals(during)) {
            services.busLogs().update(bus, now.with(tags.before()));
            if (tags.before().isEmpty() && buses.settings(bus).log().equals(during)) {
                // To leave the setting out does not remove it: none logs nothing, and OFF does, too.
                services.busLogs().update(bus, now.with(Optional.of(Log.OFF)));
                return new BusLogEnd.Setting.OffInstead();
            }
            return new BusLogEnd.Setting.AsBefore(tags.before());
        }
        return now.log().equals(tags.before())
                ? new BusLogEnd.Setting.AsBefore(tags.before())
                : new BusLogEnd.Setting.ByOthers(now.logging());
    }
}
