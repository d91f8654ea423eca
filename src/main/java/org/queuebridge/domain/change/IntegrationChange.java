package org.queuebridge.domain.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds topics to the event filter of an integration or removes them, and enables or disables it. Only these topics
 * count: others may be added and removed by other people meanwhile.
 *
 * @param bus the name of the bus that the integration sends to
 * @param rule the rule for which the topics are needed; empty if for the bus as a whole
 * @param before the integration as it was read
 * @param added topics to add
 * @param removed topics to remove
 * @param enabled whether the integration is enabled afterwards
 */
public record IntegrationChange(
        String bus,
        IntegrationName integration,
        Optional<String> rule,
        State before,
        List<String> added,
        List<String> removed,
        boolean enabled)
        implements SetUpChange {
    public IntegrationChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * What a change can change.
     *
     * @param topics the event filter; empty for all topics
     */
    public record State(List<String> topics, boolean enabled) {
        public State {
            topics = List.copyOf(topics);
        }
    }

    /** Returns the topics with the added ones and without the removed ones. */
    public static List<String> merged(List<String> topics, List<String> added, List<String> removed) {
        List<String> merged = new ArrayList<>(topics);
        added.stream().filter(topic -> !topics.contains(topic)).forEach(merged::add);
        merged.removeAll(removed);
        return merged;
    }

    /** Returns the integration as planned. */
    public State after() {
        return new State(merged(before.topics(), added, removed), enabled);
    }

    @Override
    public List<SetUpStep> steps() {
        List<SetUpStep> steps = new ArrayList<>();
        if (!added.isEmpty() || !removed.isEmpty()) {
            steps.add(new SetUpStep.ChangeTopics(integration, added, removed));
        }
        if (switches()) {
            steps.add(new SetUpStep.SwitchIntegration(integration, enabled));
        }
        return List.copyOf(steps);
    }

    @Override
    public IntegrationChange reversed() {
        return new IntegrationChange(bus, integration, rule, after(), removed, added, before.enabled());
    }

    /** Returns whether the change enables or disables the integration; else it leaves it as somebody else has it. */
    private boolean switches() {
        return before.enabled() != enabled;
    }

    /**
     * Returns what is left of the change.
     *
     * @param now the integration as it is; an empty filter has every topic, so that nothing is added to it or removed
     *     from it
     */
    public IntegrationChange from(State now) {
        boolean all = now.topics().isEmpty();
        return new IntegrationChange(
                bus,
                integration,
                rule,
                now,
                added.stream()
                        .filter(topic -> !all && !now.topics().contains(topic))
                        .toList(),
                removed.stream().filter(now.topics()::contains).toList(),
                switches() ? enabled : now.enabled());
    }
}
