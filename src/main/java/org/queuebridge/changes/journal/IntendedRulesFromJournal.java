package org.queuebridge.changes.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.verify.IntendedRules;

/**
 * The rules as they were last planned here, from the journal. A rule that was only enabled or disabled here was created
 * elsewhere, so nothing is known of its intended pattern.
 */
public final class IntendedRulesFromJournal implements IntendedRules {
    private final Journal journal;
    private final AwsAccount account;
    private final List<RuleKey> rules;
    private @Nullable Map<RuleKey, Search> found;

    /**
     * Reads the journal once, when the first rule is looked up.
     *
     * @param rules the rules that will be looked up
     */
    public IntendedRulesFromJournal(Journal journal, AwsAccount account, Collection<RuleKey> rules) {
        this.journal = journal;
        this.account = account;
        this.rules = List.copyOf(rules);
    }

    @Override
    public Optional<RuleImage> of(RuleKey key) {
        return Optional.ofNullable(found().get(key)).flatMap(Search::intended);
    }

    private synchronized Map<RuleKey, Search> found() {
        Map<RuleKey, Search> known = found;
        if (known == null) {
            Map<RuleKey, Search> searches = new HashMap<>();
            rules.forEach(key -> searches.put(key, new Search()));
            journal.history(rules, entry -> {
                searches.forEach((key, search) -> change(entry, key)
                        .ifPresent(change -> search.read(entry.plan().purpose(), change)));
                return !searches.values().stream().allMatch(search -> search.over);
            });
            known = searches;
            found = known;
        }
        return known;
    }

    /** The change that a plan made, or may have made, to the rule. */
    private Optional<RuleChange> change(JournalEntry entry, RuleKey key) {
        return entry.plan().changes().stream()
                .filter(change -> change.key().equals(key))
                .filter(_ ->
                        entry.account().samePlace(account) && entry.course(key).mayHaveChanged())
                .findFirst();
    }

    /** Searches for one rule, from the newest plan back. */
    private static final class Search {
        private Optional<RuleImage> image = Optional.empty();
        private Optional<Boolean> turned = Optional.empty();
        private boolean undone;
        private boolean over;

        private void read(Purpose purpose, RuleChange change) {
            if (over) {
                return;
            }
            switch (purpose) {
                case CREATE, UPDATE -> end(undone ? image : change.after());
                case ENABLE, DISABLE -> {
                    if (!undone && turned.isEmpty()) {
                        turned = Optional.of(purpose == Purpose.ENABLE);
                    }
                }
                case DELETE -> {
                    if (!undone) {
                        end(Optional.empty());
                    }
                }
                case UNDO -> undo(change.after());
                case CREATE_BUS, EDIT_INTEGRATION, CREATE_INTEGRATION -> {} // such plans change no rule
            }
        }

        /** A restored rule counts as planned where the rule was created or edited here before. */
        private void undo(Optional<RuleImage> restored) {
            if (undone) {
                return;
            }
            undone = true;
            image = restored;
            if (restored.isEmpty()) {
                end(Optional.empty());
            }
        }

        private void end(Optional<RuleImage> found) {
            image = found;
            over = true;
        }

        private Optional<RuleImage> intended() {
            return image.filter(_ -> over)
                    .map(rule ->
                            turned.map(on -> RequestedImage.enabled(rule, on)).orElse(rule));
        }
    }
}
