package org.queuebridge.domain.pattern.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.json.Json;

/**
 * The explanation why an event matches a pattern or not.
 *
 * @param matches the engine's answer for the whole pattern. event-ruler 2.1.0 may say no though an alternative matches,
 *     where alternatives share values of a field, e.g. {@code "$or": [{"a": ["x"]}, {"a": ["x", "y"]}]} for {@code "y"}
 * @param alternatives the combinations of the pattern's {@code $or}, the nearest first; one without {@code $or}; at
 *     most 1,000 of them, the limit of EventBridge
 */
public record MatchExplanation(boolean matches, List<Alternative> alternatives) {
    /**
     * Matching first; then by how few fields fail; then those for the same kind of event; then by how close the failing
     * fields are.
     */
    private static final Comparator<Alternative> NEAREST_FIRST = Comparator.comparing(Alternative::outcome)
            .thenComparingInt(alternative -> alternative.failing().size())
            .thenComparing(Alternative::isOfOtherKind)
            .thenComparing(Alternative::misses, Arrays::compare);

    public MatchExplanation {
        alternatives = alternatives.stream().sorted(NEAREST_FIRST).toList();
    }

    /** The alternative that matches, or comes closest. */
    public Alternative nearest() {
        return alternatives.getFirst();
    }

    /** The result of an event for one alternative; the closest first. */
    public enum Outcome {
        /** It matches. */
        MATCHES,
        /**
         * Each field passes, but by values in different elements of an array: one element must have them all. Words
         * need: {@link Alternative#apart}.
         */
        VALUES_APART,
        /** A field does not pass. Words need: {@link Alternative#failing}. */
        FIELDS_FAIL
    }

    /**
     * One combination of a pattern's {@code $or}: all of its fields must pass.
     *
     * @param fields in the pattern's order
     * @param apart for {@link Outcome#VALUES_APART} the paths of the fewest fields that no element passes together
     */
    public record Alternative(Outcome outcome, List<Field> fields, List<String> apart) {
        public Alternative {
            fields = List.copyOf(fields);
            apart = List.copyOf(apart);
        }

        /** The fields that do not pass. */
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
     * @param allowed the pattern's tests; one value must pass one of them
     * @param miss empty where the field passes
     */
    public record Field(String path, List<Json> found, List<Json> allowed, Optional<NearMiss> miss) {
        public Field {
            found = List.copyOf(found);
            allowed = List.copyOf(allowed);
        }

        /** Whether the field passes. */
        public boolean passes() {
            return miss.isEmpty();
        }
    }
}
