package org.queuebridge.changes.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleKey;

/**
 * When rules were changed by this program.
 *
 * @param created since when all of them exist; empty where one was not created here
 * @param changes their changes, newest first
 */
public record RuleHistory(Optional<Instant> created, List<Change> changes) {
    /** Nothing is known. */
    public static final RuleHistory NONE = new RuleHistory(Optional.empty(), List.of());

    /** The most plans that are read to find out when rules were created. */
    private static final int MOST = 200;

    public RuleHistory {
        changes = List.copyOf(changes);
    }

    /**
     * A change.
     *
     * @param at when it began
     * @param by who was signed in
     */
    public record Change(Instant at, ChangePlan.Purpose purpose, AwsAccount by) {}

    /**
     * Reads the journal back to a moment, and further to when the rules were created.
     *
     * @throws org.queuebridge.domain.FailureException where the journal cannot be read
     */
    public static RuleHistory read(Journal journal, AwsAccount account, Collection<RuleKey> rules, Instant since) {
        Map<RuleKey, Instant> created = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        int[] read = {0};
        journal.history(rules, entry -> {
            Instant begun = entry.head().begun();
            if (entry.account().samePlace(account)) {
                List<RuleChange> touched = entry.plan().changes().stream()
                        .filter(change -> rules.contains(change.key())
                                && entry.course(change.key()).mayHaveChanged())
                        .toList();
                if (!touched.isEmpty() && !begun.isBefore(since)) {
                    changes.add(new Change(begun, entry.plan().purpose(), entry.account()));
                }
                touched.stream()
                        .filter(change -> change.before().isEmpty())
                        .forEach(change -> created.putIfAbsent(change.key(), begun));
            }
            read[0]++;
            return read[0] < MOST && (!begun.isBefore(since) || created.size() < rules.size());
        });
        Optional<Instant> all =
                created.size() == rules.size() ? created.values().stream().max(Instant::compareTo) : Optional.empty();
        return new RuleHistory(all, changes);
    }
}
