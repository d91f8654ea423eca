package org.queuebridge.domain.change;

import java.util.List;
import java.util.Map;

/**
 * Creates the bus of a partner event source, or deletes it again.
 *
 * @param bus the name of the bus and of its source
 * @param created whether the bus exists afterwards; else it existed before
 * @param tags the tags of the bus
 */
public record BusChange(String bus, boolean created, Map<String, String> tags) implements SetUpChange {
    public BusChange {
        tags = Map.copyOf(tags);
    }

    @Override
    public List<SetUpStep> steps() {
        return List.of(created ? new SetUpStep.CreateBus(bus, tags) : new SetUpStep.DeleteBus(bus, tags));
    }

    @Override
    public BusChange reversed() {
        return new BusChange(bus, !created, tags);
    }
}
