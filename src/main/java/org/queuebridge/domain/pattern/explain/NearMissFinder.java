package org.queuebridge.domain.pattern.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.EventFields;

/** Finds the {@link NearMiss} of a field that fails, among all its values and tests. */
final class NearMissFinder {
    private record Candidate(NearMiss miss, double closeness) {}

    private static final Comparator<Candidate> NEAREST_FIRST = Comparator.<Candidate, FieldMiss>comparing(
                    candidate -> candidate.miss().miss())
            .thenComparing(Comparator.comparingDouble(Candidate::closeness).reversed());

    private NearMissFinder() {}

    /**
     * The nearest miss of any value of the field and any test of it; the first of several.
     *
     * @param path of a field that does not pass
     * @param tests of it; at least one
     */
    static NearMiss nearest(String path, List<Json> tests, EventFields event) {
        return event.at(path).stream()
                .flatMap(found -> candidates(found, tests))
                .min(NEAREST_FIRST)
                .map(Candidate::miss)
                .orElseGet(() -> NearMiss.missing(event.namesakes(path)));
    }

    private static Stream<Candidate> candidates(Json found, List<Json> tests) {
        return tests.stream().map(test -> {
            NearMiss miss = ValueMiss.of(found, test);
            double closeness =
                    miss.operand().map(operand -> closeness(found, operand)).orElse(0.0);
            return new Candidate(miss, closeness);
        });
    }

    /** From 0, nothing alike, to 1, equal. Only values of one kind are alike. */
    private static double closeness(Json one, Json other) {
        if (one instanceof Json.Str(String text) && other instanceof Json.Str(String otherText)) {
            return closeness(text, otherText);
        }
        if (one instanceof Json.Num(String number) && other instanceof Json.Num(String otherNumber)) {
            return 1 / (1 + Math.abs(Double.parseDouble(number) - Double.parseDouble(otherNumber)));
        }
        return 0;
    }

    /** What both begin and end with; a word mistyped in one place stays near. */
    private static double closeness(String one, String other) {
        int beginning = NameSimilarity.length(one, other);
        int most = Math.min(one.length(), other.length());
        int end = 0;
        while (beginning + end < most && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return (double) (beginning + end) / Math.max(1, Math.max(one.length(), other.length()));
    }
}
