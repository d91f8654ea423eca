package org.queuebridge.domain.pattern.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.json.Json;

/**
 * The explanation why an event matches a pattern or not.
 *
 * @param matches what the engine says of the whole pattern. event-ruler 2.1.0 may deny it though a way matches, where
 *     ways have values of a field in common, e.g. {@code "$or": [{"a": ["x"]}, {"a": ["x", "y"]}]} for {@code "y"}
 * @param ways each way through the pattern, the nearest first; one, and several where the pattern has {@code $or}; of
 *     more than 1,000, which EventBridge refuses, not all
 */
public record MatchExplanation(boolean matches, List<Way> ways) {
    /**
     * Whether the event gets through; then which fields keep it out, the fewer the nearer; of as many, those of the
     * same kind of event; then how near the fields come.
     */
    private static final Comparator<Way> NEAREST_FIRST = Comparator.comparing(Way::outcome)
            .thenComparingInt(way -> way.failing().size())
            .thenComparing(Way::isOfOtherKind)
            .thenComparing(Way::misses, Arrays::compare);

    public MatchExplanation {
        ways = ways.stream().sorted(NEAREST_FIRST).toList();
    }

    /** The way that matches, or that comes nearest to it. */
    public Way nearest() {
        return ways.getFirst();
    }

    /** What becomes of an event on one way through a pattern; the nearest first. */
    public enum Outcome {
        /** It gets through. */
        MATCHES,
        /**
         * Each field passes, but by values in different elements of an array: one element must have them all. Words
         * need: {@link Way#apart}.
         */
        VALUES_APART,
        /** A field does not pass. Words need: {@link Way#failing}. */
        FIELDS_FAIL
    }

    /**
     * One way through a pattern: all of its fields must pass.
     *
     * @param fields in the pattern's order
     * @param apart for {@link Outcome#VALUES_APART} the paths of the fewest fields that no element passes together
     */
    public record Way(Outcome outcome, List<Field> fields, List<String> apart) {
        public Way {
            fields = List.copyOf(fields);
            apart = List.copyOf(apart);
        }

        /** The fields that keep the event out. */
        public List<Field> failing() {
            return fields.stream().filter(field -> !field.passes()).toList();
        }

        private boolean isOfOtherKind() {
            return failing().stream().anyMatch(field -> field.path().equals("detail-type"));
        }

        private FieldMiss[] misses() {
            return fields.stream()
                    .flatMap(field -> field.miss().stream())
                    .map(NearMiss::miss)
                    .sorted()
                    .toArray(FieldMiss[]::new);
        }
    }

    /**
     * A field of an event as a pattern sees it.
     *
     * @param path dotted, e.g. {@code detail.eventBody.queueId}
     * @param found all values there, in the event's order, out of their arrays; empty where the field is missing
     * @param allowed the pattern's tests, of which one must pass for one value
     * @param miss empty where the field passes
     */
    public record Field(String path, List<Json> found, List<Json> allowed, Optional<NearMiss> miss) {
        public Field {
            found = List.copyOf(found);
            allowed = List.copyOf(allowed);
        }

        /** Whether the field lets the event through. */
        public boolean passes() {
            return miss.isEmpty();
        }
    }
}
