package org.queuebridge.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.queuebridge.capture.port.CaptureLogs;

/** Log groups and resource policies in memory. */
public final class InMemoryLogs implements CaptureLogs {
    private final Set<String> groups = new TreeSet<>();
    private final Map<String, Integer> days = new HashMap<>();
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, String> policies = new HashMap<>();

    /** The names of the log groups that are there. */
    public synchronized List<String> groups() {
        return List.copyOf(groups);
    }

    /** The resource policies, by name. */
    public synchronized Map<String, String> policies() {
        return Map.copyOf(policies);
    }

    /** Writes lines to a log group, at that time. */
    public synchronized void write(String group, Instant at, String... messages) {
        List<Line> written = lines.computeIfAbsent(group, _ -> new ArrayList<>());
        for (String message : messages) {
            written.add(new Line(group + "/" + written.size(), at, message));
        }
    }

    @Override
    public String arn(String group) {
        return "arn:aws:logs:eu-central-1:111122223333:log-group:" + group;
    }

    @Override
    public synchronized void create(String group) {
        groups.add(group);
    }

    @Override
    public synchronized void retain(String group, int count) {
        days.put(group, count);
    }

    @Override
    public synchronized Optional<Integer> retention(String group) {
        return Optional.ofNullable(days.get(group));
    }

    @Override
    public synchronized boolean exists(String group) {
        return groups.contains(group);
    }

    @Override
    public synchronized void delete(String group) {
        groups.remove(group);
        days.remove(group);
        lines.remove(group);
    }

    @Override
    public synchronized void allow(String policyName, String policy) {
        policies.put(policyName, policy);
    }

    @Override
    public synchronized void disallow(String policyName) {
        policies.remove(policyName);
    }

    @Override
    public synchronized Page lines(String group, Instant since, Optional<String> token) {
        return new Page(
                lines.getOrDefault(group, List.of()).stream()
                        .filter(line -> !line.at().isBefore(since))
                        .toList(),
                Optional.empty());
    }
}
