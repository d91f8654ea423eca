package org.queuebridge.capture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.queuebridge.capture.port.BusLogs;
import org.queuebridge.domain.bus.BusSettings;

/** The settings of buses and the deliveries of their logs, in memory. */
public final class InMemoryBusLogs implements BusLogs {
    private Consumer<BusSettings> onUpdate = _ -> {};
    private final Map<String, DeliverySource> sources = new TreeMap<>();
    private final Map<String, String> destinations = new HashMap<>();
    private final Map<String, String> deliveries = new TreeMap<>();

    /** Everything that delivers, by name: sources, destinations, and which source delivers. */
    public synchronized List<String> delivering() {
        return List.of(
                        List.copyOf(sources.keySet()),
                        List.copyOf(destinations.keySet()),
                        List.copyOf(deliveries.values()))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Tells what is set of a bus. */
    public synchronized void onUpdate(Consumer<BusSettings> action) {
        onUpdate = action;
    }

    @Override
    public String sourceArn(String name) {
        return "arn:aws:logs:eu-central-1:111122223333:delivery-source:" + name;
    }

    @Override
    public synchronized void update(String bus, BusSettings settings) {
        onUpdate.accept(settings);
    }

    @Override
    public synchronized List<DeliverySource> sources() {
        return List.copyOf(sources.values());
    }

    @Override
    public synchronized void putSource(DeliverySource source) {
        sources.put(source.name(), source);
    }

    @Override
    public synchronized String putDestination(String name, String logGroupArn, Map<String, String> tags) {
        destinations.put(name, logGroupArn);
        return "arn:aws:logs:eu-central-1:111122223333:delivery-destination:" + name;
    }

    @Override
    public synchronized void deliver(String sourceName, String destinationArn, Map<String, String> tags) {
        deliveries.put("delivery-of-" + sourceName, sourceName);
    }

    @Override
    public synchronized List<String> deliveries(String sourceName) {
        return deliveries.entrySet().stream()
                .filter(delivery -> delivery.getValue().equals(sourceName))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public synchronized void deleteDelivery(String id) {
        deliveries.remove(id);
    }

    @Override
    public synchronized void deleteDestination(String name) {
        destinations.remove(name);
    }

    @Override
    public synchronized void deleteSource(String name) {
        sources.remove(name);
    }
}
