package org.queuebridge.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.MeantRules;
import org.queuebridge.task.Pause;
import org.queuebridge.task.Progress;

/** Makes several rules at once: those that a pattern was split into. None is put over a rule that is there. */
public final class CreateRules {
    private final ReadRule reader;
    private final ApplyPlan apply;
    private final Account account;
    private final MeantRules meant;

    /** Over one account and region. */
    public CreateRules(EventBridge events, Account account, Pause pause, Journal journal, MeantRules meant) {
        this.reader = new ReadRule(events);
        this.apply = new ApplyPlan(events, Grants.none(), pause, journal);
        this.account = account;
        this.meant = meant;
    }

    /** How it ended. Where it throws instead, nothing was sent. */
    public sealed interface Result {
        /** Rules of these names are there already; nothing was changed. */
        record NamesTaken(List<String> names) implements Result {
            public NamesTaken {
                names = List.copyOf(names);
            }
        }

        /** What became of each rule. */
        record Applied(List<ChangeResult> rules) implements Result {
            public Applied {
                rules = List.copyOf(rules);
            }

            /** Those that are not as planned. */
            public List<ChangeResult> left() {
                return rules.stream().filter(rule -> !rule.done()).toList();
            }
        }
    }

    /**
     * Makes them all, or none where the name of one is taken.
     *
     * @throws org.queuebridge.domain.FailureException where what is there cannot be read, or the journal not be written
     * @throws InterruptedException where it is cancelled; the journal says how far it got
     */
    public Result create(List<RuleDraft> drafts, Progress progress) throws InterruptedException {
        List<String> taken = drafts.stream()
                .map(RuleDraft::key)
                .filter(key -> reader.changeable(key).isPresent())
                .map(RuleKey::name)
                .toList();
        if (!taken.isEmpty()) {
            return new Result.NamesTaken(taken);
        }
        List<RuleChange> changes = drafts.stream()
                .map(draft -> new RuleChange(draft.key(), Optional.empty(), Optional.of(image(draft))))
                .toList();
        Result.Applied applied = new Result.Applied(apply(ChangePlan.Purpose.CREATE, changes, progress));
        drafts.forEach(meant::remember);
        return applied;
    }

    /** Does what is left to do for the rules that are not as planned. */
    public Result.Applied goOn(Result.Applied former, Progress progress) throws InterruptedException {
        List<RuleChange> rest = new ArrayList<>();
        for (ChangeResult left : former.left()) {
            Optional<RuleImage> now = reader.changeable(left.change().key());
            rest.add(left.change().mayBeAt(now) ? left.change().resumedFrom(now) : left.change());
        }
        List<ChangeResult> results = apply(ChangePlan.Purpose.CREATE, rest, progress);
        return new Result.Applied(former.rules().stream()
                .map(rule -> results.stream()
                        .filter(newer ->
                                newer.change().key().equals(rule.change().key()))
                        .findFirst()
                        .orElse(rule))
                .toList());
    }

    /** Takes away what is there of these rules, unless somebody changed one since: that one stays. */
    public Result.Applied takeBack(Result.Applied former, Progress progress) throws InterruptedException {
        List<RuleChange> back = new ArrayList<>();
        for (ChangeResult rule : former.rules()) {
            RuleChange change = rule.change();
            RuleChange whole = new RuleChange(change.key(), Optional.empty(), change.after());
            Optional<RuleImage> now = reader.changeable(change.key());
            back.add(whole.mayBeAt(now) ? whole.undoneFrom(now) : whole.undoneFrom(change.after()));
        }
        Result.Applied applied = new Result.Applied(apply(ChangePlan.Purpose.UNDO, back, progress));
        back.forEach(change -> meant.forget(change.key().bus(), change.key().name()));
        return applied;
    }

    private List<ChangeResult> apply(ChangePlan.Purpose purpose, List<RuleChange> changes, Progress progress)
            throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        progress.at(0, changes.size());
        return apply.apply(account, new ChangePlan(purpose, changes), new ApplyListener() {
            @Override
            public void begins(RuleChange change, int step) {}

            @Override
            public void ended(ChangeResult result) {
                progress.at(done.incrementAndGet(), changes.size());
            }
        });
    }

    private static RuleImage image(RuleDraft draft) {
        return new RuleImage(draft.key(), draft.fields(), draft.targets(), Map.of());
    }
}
