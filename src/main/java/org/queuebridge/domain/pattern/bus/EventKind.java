package org.queuebridge.domain.pattern.bus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.value.ValueSet;

/**
 * A kind of event that may arrive on a bus, which judges conditions field by field.
 *
 * @param endIn the format, where each such event ends something of a queue and may name it
 * @param certain whether such events arrive at all; where that cannot be told, nothing is certain of them
 * @param field judges the tests of a field, by its path
 */
public record EventKind(
        Optional<EventFormat> endIn, boolean certain, BiFunction<String, ValueSet, ConditionJudgement> field) {
    /** Whether events of this kind can match an alternative. */
    public ConditionJudgement judge(PatternAlternative alternative) {
        return judge(alternative, _ -> true);
    }

    /** The same by some of the fields only. */
    public ConditionJudgement judge(PatternAlternative alternative, Predicate<String> paths) {
        ConditionJudgement all = certain ? ConditionJudgement.YES : ConditionJudgement.UNKNOWN;
        for (Map.Entry<String, List<Json>> tests : alternative.tests().entrySet()) {
            if (paths.test(tests.getKey())) {
                all = all.and(field.apply(tests.getKey(), new ValueSet(tests.getValue())));
            }
        }
        return all;
    }
}
