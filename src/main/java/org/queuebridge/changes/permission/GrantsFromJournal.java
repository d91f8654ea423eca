package org.queuebridge.changes.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.rule.RuleKey;

/**
 * What plans gave for rules, as the journal has it: a rule whose making failed behind its permission does not tell by
 * its targets what was given for it.
 *
 * @param place where the plans wrote
 */
public record GrantsFromJournal(Journal journal, AwsAccount place) {
    /** How many plans are looked at: those before them are of rules that were changed many times since. */
    private static final int MOST = 200;

    /** By rule; nothing where the journal cannot be read. Whether it is still there, the policies say. */
    public Map<RuleKey, List<Grant>> of(Collection<RuleKey> rules) {
        Map<RuleKey, List<Grant>> given = new LinkedHashMap<>();
        if (rules.isEmpty()) {
            return given;
        }
        List<String> seen = new ArrayList<>();
        try {
            journal.history(rules, entry -> {
                seen.add(entry.id());
                note(entry, rules, given);
                return seen.size() < MOST;
            });
        } catch (FailureException e) {
            e.unlessCancelled();
        }
        return given;
    }

    private void note(JournalEntry entry, Collection<RuleKey> rules, Map<RuleKey, List<Grant>> given) {
        if (entry.account().samePlace(place)) {
            entry.touched().stream()
                    .filter(change -> rules.contains(change.key()))
                    .forEach(change -> given.computeIfAbsent(change.key(), _ -> new ArrayList<>())
                            .addAll(change.allowed()));
        }
    }
}
