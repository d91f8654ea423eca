package org.queuebridge.domain.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/**
 * Everything that EventBridge stores about a rule, as it is or as planned. Two images are equal if the service could
 * not tell the rules apart.
 *
 * @param fields the fields that PutRule writes
 * @param targets in the order of their ids
 * @param tags by key
 */
public record RuleImage(RuleKey key, RuleFields fields, List<Target> targets, Map<String, String> tags) {
    public RuleImage {
        List<Target> ordered = new ArrayList<>(targets);
        ordered.sort(Comparator.comparing(Target::id));
        targets = List.copyOf(ordered);
        tags = Collections.unmodifiableMap(new TreeMap<>(tags));
    }

    /** Returns the same image with other fields. */
    public RuleImage with(RuleFields other) {
        return new RuleImage(key, other, targets, tags);
    }

    /** Returns the same image with other targets. */
    public RuleImage with(List<Target> others) {
        return new RuleImage(key, fields, others, tags);
    }

    /** Returns the same image with a change to each target of an ARN. */
    public RuleImage changing(String targetArn, UnaryOperator<Target> change) {
        return with(targets.stream()
                .map(target -> target.arn().equals(targetArn) ? change.apply(target) : target)
                .toList());
    }

    /** Returns the same image with other tags. */
    public RuleImage with(Map<String, String> others) {
        return new RuleImage(key, fields, targets, others);
    }
}
