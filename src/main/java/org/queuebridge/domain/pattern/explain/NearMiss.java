package org.queuebridge.domain.pattern.explain;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.json.Json;

/**
 * The nearest miss of a field: the value of the event and the test of the pattern that differ the least.
 * {@link NearMissFinder} finds it.
 *
 * @param found of the event's values in that field the nearest; empty for {@link FieldMiss#FIELD_MISSING} only
 * @param test of the pattern's tests of that field the nearest, as it stands in the pattern; empty for
 *     {@link FieldMiss#FIELD_MISSING} only
 * @param operand what the test holds against the value: the allowed value itself, or what stands behind the operator,
 *     and of several excluded values the one that excludes; empty where {@code test} is, and for
 *     {@link FieldMiss#PRESENT}
 * @param elsewhere for {@link FieldMiss#FIELD_MISSING} the dotted paths of the event's other fields of that name, the
 *     same spelling before another case
 */
public record NearMiss(
        FieldMiss miss, Optional<Json> found, Optional<Json> test, Optional<Json> operand, List<String> elsewhere) {
    public NearMiss {
        elsewhere = List.copyOf(elsewhere);
    }

    static NearMiss missing(List<String> elsewhere) {
        return new NearMiss(FieldMiss.FIELD_MISSING, Optional.empty(), Optional.empty(), Optional.empty(), elsewhere);
    }

    static NearMiss present(Json found, Json test) {
        return new NearMiss(FieldMiss.PRESENT, Optional.of(found), Optional.of(test), Optional.empty(), List.of());
    }

    static NearMiss of(FieldMiss miss, Json found, Json test, Json operand) {
        return new NearMiss(miss, Optional.of(found), Optional.of(test), Optional.of(operand), List.of());
    }

    /**
     * For {@link FieldMiss#OTHER_SUFFIX} the parts with which both begin, e.g. {@code aws.partner/genesys.com/cloud/}.
     */
    public Optional<String> shared() {
        return miss == FieldMiss.OTHER_SUFFIX
                        && found.orElseThrow() instanceof Json.Str(String text)
                        && operand.orElseThrow() instanceof Json.Str(String allowed)
                ? NameSimilarity.of(text, allowed)
                : Optional.empty();
    }
}
