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
 * How rules are after a change, for the list that shows them. Reading patterns takes its time where there are many
 * rules: it is made where the change is, not on the window's thread.
 *
 * @param read the rules that were read after it, by name
 * @param gone the names of those that are not there any more
 * @param unread the names of those of which nobody knows
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
            return new RuleInsight(new RuleWithTargets(rule, image.targets()), Optional.empty(), reading);
        }
    }

    /** Of the rules of a bus, after a change that has ended. */
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

    /** What is to be shown of a rule instead; nothing where it is gone. */
    Optional<RuleInsight> now(RuleInsight was) {
        String name = was.rule().name();
        return gone.contains(name)
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(read.get(name))
                        .map(now -> now.insteadOf(was))
                        .orElse(was));
    }

    /** Whether a list of these rules can show all of it: it knows how each is, and has those that came. */
    boolean fits(Collection<RuleInsight> list) {
        Set<String> names = list.stream().map(rule -> rule.rule().name()).collect(Collectors.toSet());
        return unread.isEmpty() && names.containsAll(read.keySet());
    }
}
