package org.queuebridge.doctor.healthy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What was found of a rule or bus when the doctor last found no fault.
 *
 * @param facts each with the last time it was known without fault
 */
public record HealthyRun(Map<Fact, Known> facts) {
    /** Nothing was known. */
    public static final HealthyRun NONE = new HealthyRun(Map.of());

    /** What was known, and when. */
    public record Known(Instant at, Set<String> values) {
        public Known {
            values = Set.copyOf(values);
        }
    }

    public HealthyRun {
        facts = Map.copyOf(facts);
    }

    /** The same with newer facts; what could not be read now stays as it was. */
    public HealthyRun with(Instant now, Map<Fact, Set<String>> newer) {
        Map<Fact, Known> all = new EnumMap<>(Fact.class);
        all.putAll(facts);
        newer.forEach((fact, values) -> all.put(fact, new Known(now, values)));
        return new HealthyRun(all);
    }
}
