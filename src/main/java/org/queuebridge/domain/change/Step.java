package org.queuebridge.domain.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/**
 * One step of a change: one call, with the values before and after it. The messages are in
 * {@code messages/jobs.properties} under {@code step.<KIND>}.
 */
public sealed interface Step {
    /** Returns the rule after the step, given the rule before it. Permissions of targets are not part of it. */
    Optional<RuleImage> after(Optional<RuleImage> image);

    /**
     * PutRule: creates the rule, or overwrites all its fields.
     *
     * @param before empty if the rule is created
     * @param tags the tags of a created rule; an update changes none
     */
    record PutRule(RuleKey key, Optional<RuleFields> before, RuleFields after, Map<String, String> tags)
            implements Step {
        public PutRule {
            tags = Map.copyOf(tags);
        }

        @Override
        public Optional<RuleImage> after(Optional<RuleImage> image) {
            return Optional.of(
                    image.map(there -> there.with(after)).orElseGet(() -> new RuleImage(key, after, List.of(), tags)));
        }
    }

    /** EnableRule or DisableRule. */
    record SwitchRule(RuleKey key, String before, String after) implements Step {
        public boolean on() {
            return after.equals(RuleFields.ENABLED);
        }

        @Override
        public Optional<RuleImage> after(Optional<RuleImage> image) {
            return image.map(there -> there.with(there.fields().in(after)));
        }
    }

    /**
     * PutTargets: adds targets, or replaces those with the same id.
     *
     * @param before the targets that are replaced
     */
    record PutTargets(RuleKey key, List<Target> before, List<Target> after) implements Step {
        public PutTargets {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Optional<RuleImage> after(Optional<RuleImage> image) {
            return image.map(there -> {
                List<Target> targets = new ArrayList<>(without(there.targets(), ids(after)));
                targets.addAll(after);
                return there.with(targets);
            });
        }
    }

    /** RemoveTargets. */
    record RemoveTargets(RuleKey key, List<Target> before) implements Step {
        public RemoveTargets {
            before = List.copyOf(before);
        }

        @Override
        public Optional<RuleImage> after(Optional<RuleImage> image) {
            return image.map(there -> there.with(without(there.targets(), ids(before))));
        }
    }

    /**
     * TagResource.
     *
     * @param before the values that are replaced
     */
    record Tag(RuleKey key, Map<String, String> before, Map<String, String> after) implements Step {
        public Tag {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }

        @Override
        public Optional<RuleImage> after(Optional<RuleImage> image) {
            return image.map(there -> {
                Map<String, String> tags = new TreeMap<>(there.tags());
                tags.putAll(after);
                return there.with(tags);
            });
        }
    }

    /** UntagResource. */
    record Untag(RuleKey key, Map<String, String> before) implements Step {
        public Untag {
            before = Map.copyOf(before);
        }

        @Override
        public Optional<RuleImage> after(Optional<RuleImage> image) {
            return image.map(there -> {
                Map<String, String> tags = new TreeMap<>(there.tags());
                tags.keySet().removeAll(before.keySet());
                return there.with(tags);
            });
        }
    }

    /** DeleteRule; the targets were removed before. */
    record DeleteRule(RuleImage before) implements Step {
        @Override
        public RuleKey key() {
            return before.key();
        }

        @Override
        public Optional<RuleImage> after(Optional<RuleImage> image) {
            return Optional.empty();
        }
    }

    /** Adds the permission that lets EventBridge deliver to a target for this rule. */
    record Allow(RuleKey key, Grant grant) implements Step {
        @Override
        public Optional<RuleImage> after(Optional<RuleImage> image) {
            return image;
        }
    }

    /** Removes the permission that {@link Allow} added. */
    record Disallow(RuleKey key, Grant grant) implements Step {
        @Override
        public Optional<RuleImage> after(Optional<RuleImage> image) {
            return image;
        }
    }

    /** The kind of call. */
    enum Kind {
        PUT_RULE,
        SWITCH_RULE,
        PUT_TARGETS,
        REMOVE_TARGETS,
        TAG,
        UNTAG,
        DELETE_RULE,
        ALLOW,
        DISALLOW
    }

    /** The kind of call. */
    default Kind kind() {
        return switch (this) {
            case PutRule _ -> Kind.PUT_RULE;
            case SwitchRule _ -> Kind.SWITCH_RULE;
            case PutTargets _ -> Kind.PUT_TARGETS;
            case RemoveTargets _ -> Kind.REMOVE_TARGETS;
            case Tag _ -> Kind.TAG;
            case Untag _ -> Kind.UNTAG;
            case DeleteRule _ -> Kind.DELETE_RULE;
            case Allow _ -> Kind.ALLOW;
            case Disallow _ -> Kind.DISALLOW;
        };
    }

    /** The rule that the step changes. */
    RuleKey key();

    /** Returns the permission that the step adds or removes; empty if it changes the rule itself. */
    default Optional<Grant> permission() {
        return switch (this) {
            case Allow allow -> Optional.of(allow.grant());
            case Disallow disallow -> Optional.of(disallow.grant());
            default -> Optional.empty();
        };
    }

    private static Set<String> ids(List<Target> targets) {
        return targets.stream().map(Target::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Target> without(List<Target> targets, Set<String> ids) {
        return targets.stream().filter(target -> !ids.contains(target.id())).toList();
    }
}
