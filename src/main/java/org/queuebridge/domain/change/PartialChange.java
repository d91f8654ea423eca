package org.queuebridge.domain.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.queuebridge.domain.rule.Target;

/**
 * Checks whether a rule may be in the middle of a change: every part of it is as it was before or as planned. Anything
 * else was changed by somebody else.
 */
final class PartialChange {
    private PartialChange() {}

    static boolean holds(Optional<RuleImage> before, Optional<RuleImage> after, Optional<RuleImage> now) {
        if (now.equals(before) || now.equals(after)) {
            return true;
        }
        if (now.isEmpty()) {
            return false;
        }
        return fields(before, after, now.get())
                && each(targets(before), targets(after), targets(now))
                && each(tags(before), tags(after), tags(now));
    }

    private static boolean fields(Optional<RuleImage> before, Optional<RuleImage> after, RuleImage now) {
        return before.map(RuleImage::fields).equals(Optional.of(now.fields()))
                || after.map(RuleImage::fields).equals(Optional.of(now.fields()));
    }

    private static <V> boolean each(Map<String, V> before, Map<String, V> after, Map<String, V> now) {
        Set<String> keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.addAll(now.keySet());
        return keys.stream()
                .allMatch(key ->
                        Objects.equals(now.get(key), before.get(key)) || Objects.equals(now.get(key), after.get(key)));
    }

    private static Map<String, Target> targets(Optional<RuleImage> image) {
        return image.map(RuleImage::targets).orElse(List.of()).stream()
                .collect(Collectors.toMap(Target::id, Function.identity()));
    }

    private static Map<String, String> tags(Optional<RuleImage> image) {
        return image.map(RuleImage::tags).orElse(Map.of());
    }
}
