package org.queuebridge.doctor.healthy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.Topic;

/** Compares what was found now with the last healthy run. */
public record SinceHealthy(HealthyRun healthy) {
    private static final Set<Fact> OF_WHICH_SOME_ARE_LOST = Set.of(Fact.TOPICS, Fact.TARGETS, Fact.PERMITTED);
    private static final Set<Fact> WITHOUT_VALUE = Set.of(Fact.PATTERN, Fact.BUS_KEY);

    /** What differs, in the order of the facts; nothing is said of what is not known now or was not then. */
    public Map<Fact, Finding> differences(Map<Fact, Set<String>> now) {
        Map<Fact, Finding> found = new LinkedHashMap<>();
        Arrays.stream(Fact.values())
                .forEach(fact -> Optional.ofNullable(now.get(fact))
                        .flatMap(values -> difference(fact, values))
                        .ifPresent(finding -> found.put(fact, finding)));
        return found;
    }

    private Optional<Finding> difference(Fact fact, Set<String> now) {
        return Optional.ofNullable(healthy.facts().get(fact)).flatMap(then -> {
            List<String> shown = OF_WHICH_SOME_ARE_LOST.contains(fact)
                    ? then.values().stream()
                            .filter(value -> !now.contains(value))
                            .sorted()
                            .toList()
                    : now.stream().sorted().toList();
            boolean same = OF_WHICH_SOME_ARE_LOST.contains(fact)
                    ? shown.isEmpty()
                    : then.values().equals(now);
            return same ? Optional.empty() : Optional.of(finding(fact, then, shown));
        });
    }

    private static Finding finding(Fact fact, HealthyRun.Known then, List<String> shown) {
        SinceFinding kind = SinceFinding.valueOf(fact.name());
        String at = then.at().toString();
        return switch (fact) {
            case TOPICS -> kind.with(List.of(at, Topic.shortNames(shown)), shown);
            case TARGETS, PERMITTED -> kind.with(List.of(at, Integer.toString(shown.size())), shown);
            default ->
                WITHOUT_VALUE.contains(fact)
                        ? kind.with(at)
                        : kind.with(Stream.of(at, shown.stream().collect(Collectors.joining(" ")))
                                .toArray(String[]::new));
        };
    }
}
