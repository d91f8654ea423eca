package org.queuebridge.ui.rules.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.ChangeResult.Reading;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.rules.RuleInsight;

/**
 * Rules after a change, for the list that shows them. Reading many patterns takes time, so this is made where the
 * change is, not on the window's thread.
 *
 * @param read the rules that were read afterwards, by name
 * @param gone the names of rules that no longer exist
 * @param unread the names of rules that could not be read
 */
record ChangedRules(Map<String, Read> read, Set<String> gone, Set<String> unread) {
    ChangedRules {
        read = Map.copyOf(read);
        gone = Set.copyOf(gone);
        unread = Set.copyOf(unread);
    }

    /**
     * A rule as it was read.
     *
     * @param reading what its pattern means; empty where it has none
     */
    record Read(RuleImage image, Optional<PatternReading> reading) {
        private RuleInsight insteadOf(RuleInsight was) {
            Rule rule = new Rule(
                    was.rule().name(),
                    was.rule().bus(),
                    was.rule().arn(),
                    image.fields(),
                    was.rule().managedBy());
            return new RuleInsight(new RuleWithTargets(rule, image.targets()), reading);
        }
    }

    /** The rules of a bus after a change. */
    static ChangedRules of(Applied applied, EventBus bus, Function<RuleImage, Optional<PatternReading>> meaning) {
        Map<String, Read> read = new HashMap<>();
        Set<String> gone = new HashSet<>();
        Set<String> unread = new HashSet<>();
        for (ChangeResult result : applied.rules()) {
            if (!result.change().key().bus().equals(bus.name())) {
                continue;
            }
            String name = result.change().key().name();
            Optional<RuleImage> now = result.there();
            if (now.isPresent()) {
                read.put(name, new Read(now.get(), meaning.apply(now.get())));
            } else {
                (unknown(result) ? unread : gone).add(name);
            }
        }
        return new ChangedRules(read, gone, unread);
    }

    private static boolean unknown(ChangeResult result) {
        return result instanceof ChangeResult.Failed
                || (result instanceof ChangeResult.Stopped stopped && stopped.now() instanceof Reading.Unread);
    }

    /** The rule to show; nothing where it no longer exists. */
    Optional<RuleInsight> now(RuleInsight was) {
        String name = was.rule().name();
        return gone.contains(name)
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(read.get(name))
                        .map(now -> now.insteadOf(was))
                        .orElse(was));
    }

    /** Whether a list can show all of it: every rule was read, and the list has the new ones. */
    boolean fits(Collection<RuleInsight> list) {
        Set<String> names = list.stream().map(rule -> rule.rule().name()).collect(Collectors.toSet());
        return unread.isEmpty() && names.containsAll(read.keySet());
    }
}
