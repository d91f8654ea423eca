package org.queuebridge.ui.capture;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.seen.FirstMatch;
import org.queuebridge.rules.seen.FirstMatches;
import org.queuebridge.rules.seen.SeenBus;
import org.queuebridge.ui.rules.model.BusPlace;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.session.Computation;
import org.queuebridge.ui.session.FirstSeen;

/**
 * Shows when the rules of the chosen bus were first seen to match an event, from one start of the program to the next,
 * and forgets it with the rule, or once its pattern is another. On the window's thread.
 */
final class KeptMatches {
    private final FirstMatches kept;
    private final RulesModel rules;
    private final Executor window;
    private final Computation<Shown> shown;

    /** What is known of a bus and holds for its rules as they are. */
    private record Shown(BusPlace place, Map<String, Instant> holding) {}

    /** Follows the chosen bus from now on. */
    KeptMatches(FirstMatches kept, Executor background, Executor window, RulesModel rules, FirstSeen seen) {
        this.kept = kept;
        this.rules = rules;
        this.window = window;
        shown = new Computation<>(
                background,
                window,
                now -> {
                    if (rules.shows(now.place())) {
                        seen.show(now.holding());
                    }
                },
                () -> {});
        rules.allProperty().subscribe(_ -> showAgain());
        rules.stateProperty().subscribe(_ -> showAgain());
    }

    /** Keeps what was seen on a bus. Reads and writes files, on another thread. */
    void saw(BusPlace place, Map<String, FirstMatch> matches) {
        SeenBus bus = key(place);
        Map<String, FirstMatch> known = kept.of(bus);
        if (!FirstMatch.merged(known, matches).equals(known)) {
            kept.change(bus, before -> FirstMatch.merged(before, matches));
            window.execute(this::showAgain);
        }
    }

    private void showAgain() {
        Optional<BusPlace> place = rules.placeProperty().get();
        List<RuleInsight> all = rules.allProperty().get();
        boolean complete =
                rules.stateProperty().get() instanceof RulesState.Loaded(var _, int unreadable) && unreadable == 0;
        place.ifPresent(where -> shown.compute(() -> read(where, all, complete)));
    }

    private Shown read(BusPlace place, List<RuleInsight> all, boolean complete) {
        SeenBus bus = key(place);
        Map<String, FirstMatch> matches = kept.of(bus);
        Map<String, Optional<String>> patterns = all.stream()
                .map(RuleInsight::rule)
                .collect(Collectors.toMap(Rule::name, Rule::pattern, (one, _) -> one));
        Map<String, Instant> holding = new HashMap<>();
        Set<String> stale = new HashSet<>();
        matches.forEach((rule, match) -> {
            Optional<String> pattern = patterns.getOrDefault(rule, Optional.empty());
            if (pattern.filter(match.pattern()::equals).isPresent()) {
                holding.put(rule, match.at());
            } else if (complete || pattern.isPresent()) {
                stale.add(rule);
            }
        });
        if (!stale.isEmpty()) {
            // Another program may have seen the rule anew meanwhile.
            kept.change(bus, now -> without(now, stale, matches));
        }
        return new Shown(place, holding);
    }

    private static Map<String, FirstMatch> without(
            Map<String, FirstMatch> now, Set<String> stale, Map<String, FirstMatch> read) {
        Map<String, FirstMatch> rest = new HashMap<>(now);
        stale.forEach(rule -> rest.computeIfPresent(rule, (_, match) -> match.equals(read.get(rule)) ? null : match));
        return rest;
    }

    private static SeenBus key(BusPlace place) {
        return place.session().account().seenBus(place.bus().name());
    }
}
