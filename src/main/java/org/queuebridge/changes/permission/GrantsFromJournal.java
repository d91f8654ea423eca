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
 * The permissions that earlier plans added for rules, from the journal. Where creating a rule failed after its
 * permission was added, the rule has no targets that lead to it.
 *
 * @param place the account that the plans changed
 */
public record GrantsFromJournal(Journal journal, AwsAccount place) {
    /** The number of plans to look at; older ones concern rules that have changed many times since. */
    private static final int MOST = 200;

    /** The permissions by rule; none where the journal cannot be read. The policies tell which of them still exist. */
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
            e.unlessCanceled();
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
