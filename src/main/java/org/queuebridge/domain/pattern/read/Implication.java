package org.queuebridge.domain.pattern.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.bus.FieldKnowledge;
import org.queuebridge.domain.pattern.value.ValueSet;

/**
 * Proves that some alternatives of patterns together match everything that another alternative matches. An alternative
 * is treated as a box with one dimension for each field. Whatever the other alternatives certainly match is cut out of
 * the box; the rest may be matched by none of them.
 *
 * <p>The proof covers each value separately, as a field may have several: an event matches by one value for each field,
 * and must match the other alternative by the same values.
 */
final class Implication {
    /** The number of pieces after which the proof is given up. */
    private static final int MAX_PIECES = 1_000;

    private final FieldKnowledge fields;
    private int pieces;

    Implication(FieldKnowledge fields) {
        this.fields = fields;
    }

    /** The parts of a way that the others are not proven to match; none where all of it is. */
    List<PatternAlternative> rest(PatternAlternative alternative, List<PatternAlternative> others) {
        pieces = 0;
        List<PatternAlternative> left = new ArrayList<>();
        cut(alternative, others, left);
        return pieces > MAX_PIECES ? List.of(alternative) : left;
    }

    private void cut(PatternAlternative box, List<PatternAlternative> others, List<PatternAlternative> left) {
        if (++pieces > MAX_PIECES) {
            return;
        }
        for (int i = 0; i < others.size(); i++) {
            Optional<List<PatternAlternative>> outside = outside(box, others.get(i));
            if (outside.isPresent()) {
                List<PatternAlternative> further = others.subList(i + 1, others.size());
                outside.get().forEach(piece -> cut(piece, further, left));
                return;
            }
        }
        left.add(box);
    }

    /** What of a box lies outside another; empty where no part is proven to lie inside. */
    private Optional<List<PatternAlternative>> outside(PatternAlternative box, PatternAlternative other) {
        List<PatternAlternative> outside = new ArrayList<>();
        PatternAlternative inside = box;
        for (Map.Entry<String, List<Json>> side : other.tests().entrySet()) {
            String path = side.getKey();
            ValueSet wanted = new ValueSet(side.getValue());
            List<Json> tests = inside.testsOf(path).isEmpty() ? whole(path, side.getValue()) : box.testsOf(path);
            List<Json> within = new ArrayList<>();
            List<Json> beyond = new ArrayList<>();
            for (Json test : tests) {
                boolean proven = ValueSet.of(test).within(wanted) == Answer.YES && comparable(path, test, box, other);
                (proven ? within : beyond).add(test);
            }
            if (within.isEmpty()) {
                return Optional.empty();
            }
            if (!beyond.isEmpty()) {
                outside.add(with(inside, path, beyond));
                inside = with(inside, path, within);
            }
        }
        return Optional.of(outside);
    }

    /**
     * Every value that a field may have, and its absence, split by what another way asks for; none where it cannot be.
     */
    private List<Json> whole(String path, List<Json> wanted) {
        boolean texts = wanted.stream().allMatch(Json.Str.class::isInstance);
        if (!texts || !fields.certainlyOne(path)) {
            return List.of();
        }
        List<Json> all = new ArrayList<>(wanted);
        all.add(Json.obj("anything-but", new Json.Arr(wanted)));
        all.add(Json.obj("exists", new Json.Bool(false)));
        return all;
    }

    /** What is absent is looked for where the other fields' values are: in lists of objects that is not everywhere. */
    private boolean comparable(String path, Json test, PatternAlternative box, PatternAlternative other) {
        return !ValueSet.of(test).absent()
                || !fields.inLists(path)
                || box.tests().keySet().equals(other.tests().keySet());
    }

    private static PatternAlternative with(PatternAlternative box, String path, List<Json> tests) {
        Map<String, List<Json>> all = new LinkedHashMap<>(box.tests());
        all.put(path, tests);
        return new PatternAlternative(all);
    }

    /** Whether no event matches both: a field with one value would need two. */
    boolean apart(PatternAlternative one, PatternAlternative other) {
        return one.tests().entrySet().stream()
                .anyMatch(field -> fields.oneValue(field.getKey())
                        && other.tests().containsKey(field.getKey())
                        && new ValueSet(field.getValue()).meets(new ValueSet(other.testsOf(field.getKey())))
                                == Answer.NO);
    }
}
