package org.queuebridge.doctor.fix.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixNote.Kind;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.read.PatternReader;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDescription;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;

/**
 * Finds the last known name of a queue that no longer exists: from the queues that were loaded before, from the
 * descriptions of the rules that name it, or from changes of these rules in the journal.
 */
record GoneQueueNames(KnownQueues known, Journal journal, AwsAccount account, List<EventFormat> formats) {
    /** How many plans of the journal are looked at. */
    private static final int MOST = 200;

    /**
     * A name and where it is from.
     *
     * @param evidence says so in words
     */
    record Named(String name, FixNote evidence) {}

    /** The name; empty where nothing tells it. */
    Optional<Named> of(String id, List<Rule> rules) {
        return remembered(id)
                .or(() -> rules.stream()
                        .flatMap(rule -> described(id, rule.key(), rule.fields(), Kind.NAME_DESCRIBED).stream())
                        .findFirst())
                .or(() -> recorded(id, rules.stream().map(Rule::key).toList()));
    }

    private Optional<Named> remembered(String id) {
        return known.lastName(id).map(name -> new Named(name, FixNote.of(Kind.NAME_REMEMBERED)));
    }

    private Optional<Named> recorded(String id, Collection<RuleKey> rules) {
        List<Named> found = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        try {
            journal.history(rules, entry -> {
                seen.add(entry.id());
                if (entry.account().samePlace(account)) {
                    entry.plan().changes().stream()
                            .flatMap(change -> Stream.concat(change.after().stream(), change.before().stream()))
                            .flatMap(image -> described(id, image.key(), image.fields(), Kind.NAME_IN_JOURNAL).stream())
                            .forEach(found::add);
                }
                return found.isEmpty() && seen.size() < MOST;
            });
        } catch (FailureException e) {
            e.unlessCanceled(); // what the journal has cannot be told, so it has no name
        }
        return found.stream().findFirst();
    }

    /** A description lists the names of all queues; where only one of them is not known, what is left is its name. */
    private Optional<Named> described(String id, RuleKey key, RuleFields fields, Kind evidence) {
        List<String> ids = queueIds(fields);
        List<String> others = ids.stream()
                .filter(other -> !other.equalsIgnoreCase(id))
                .flatMap(other -> known.name(other).stream())
                .toList();
        return others.size() == ids.size() - 1
                ? RuleDescription.otherName(fields.description(), others)
                        .map(name -> new Named(name, FixNote.of(evidence, key.name())))
                : Optional.empty();
    }

    private List<String> queueIds(RuleFields fields) {
        return fields.pattern()
                .flatMap(text -> JsonText.parse(text).object())
                .map(root -> PatternReader.read(root, Optional.empty(), formats))
                .map(PatternReading::queueIds)
                .orElse(List.of());
    }
}
