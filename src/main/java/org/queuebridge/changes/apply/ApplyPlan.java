package org.queuebridge.changes.apply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.RuleLookup;
import org.queuebridge.task.Parallel;
import org.queuebridge.task.Pause;
import org.queuebridge.task.StopRequest;

/**
 * Applies a plan, several rules at a time. Right before its first step, a rule is read whole, and before each later one
 * its fields and what the step writes; nothing is sent where it differs from the plan. A rule that was created just now
 * is not read in between. At the end, what was written is read back. A failure of one rule does not keep the others
 * from being changed.
 */
public final class ApplyPlan {
    /** A queue that moves to another rule must match there before it stops matching here. */
    private static final List<Predicate<RuleChange>> ORDER = List.of(
            change -> change.before().isEmpty(),
            change -> change.before().isPresent() && change.after().isPresent(),
            change -> change.before().isPresent() && change.after().isEmpty());

    private final EventBridge events;
    private final Grants grants;
    private final Pause pause;
    private final Journal journal;

    /**
     * Applies plans in one account and region.
     *
     * @param pause waits between readings
     * @param journal records every step before it is sent, and its answer
     */
    public ApplyPlan(EventBridge events, Grants grants, Pause pause, Journal journal) {
        this.events = events;
        this.grants = grants;
        this.pause = pause;
        this.journal = journal;
    }

    /**
     * Applies the changes that have steps: creates rules first, then updates, then deletes. Where a group does not end
     * as planned, the next is not started. A rule that is disabled beside the creation of others is replaced by them,
     * and stays enabled where one of them may not deliver. Once the journal cannot be written, no further step is sent.
     *
     * @param finishes the id in the journal of the plan that this one finishes, if any
     * @param stop when requested, no further step is sent
     * @throws org.queuebridge.domain.FailureException where the plan cannot be written to the journal: nothing is sent
     *     then
     * @throws InterruptedException where the thread is interrupted; the current step may or may not be done
     */
    public Applied apply(
            AwsAccount account, ChangePlan plan, Optional<String> finishes, ApplyListener listener, StopRequest stop)
            throws InterruptedException {
        Map<RuleKey, ChangeResult> results = new ConcurrentHashMap<>();
        PlanPolicies policies = new PlanPolicies(events, grants, plan);
        String entry;
        try (Journal.Page page = new UnwritableJournalGuard(journal.begin(account, plan, finishes))) {
            entry = page.id();
            Consumer<ChangeResult> end = result -> {
                results.put(result.change().key(), result);
                page.ended(result.change().key(), result);
                listener.ended(result);
            };
            for (Predicate<RuleChange> kind : ORDER) {
                boolean held = results.values().stream().anyMatch(result -> !there(result));
                boolean mayNotDeliver = results.values().stream().anyMatch(result -> !result.done());
                List<ApplyRuleChange> rules = plan.changes().stream()
                        .filter(kind)
                        .map(change -> new ApplyRuleChange(
                                change,
                                events,
                                pause,
                                page,
                                listener,
                                held || (mayNotDeliver && disables(change)) ? () -> true : stop))
                        .toList();
                send(rules, policies, listener, end);
            }
        }
        return new Applied(
                Optional.of(entry),
                plan.purpose(),
                plan.changes().stream()
                        .map(RuleChange::key)
                        .flatMap(key -> Stream.ofNullable(results.get(key)))
                        .toList());
    }

    /** All rules that come to a permission wait for each other there, so that each policy is written once. */
    private void send(
            List<ApplyRuleChange> rules, PlanPolicies policies, ApplyListener listener, Consumer<ChangeResult> end)
            throws InterruptedException {
        ReadBack readBack = new ReadBack(events, pause);
        List<ApplyRuleChange> next = rules;
        while (!next.isEmpty()) {
            Parallel.each(next, Parallel.CALLS_AT_ONCE, rule -> {
                Optional<ChangeResult> ended = rule.send();
                ended.ifPresent(end);
                if (ended.isEmpty() && !rule.awaitsPolicies()) {
                    readBack(readBack, readBack.add(rule.sent()), listener, end);
                }
            });
            next = nextAtPolicies(rules);
            policies.send(next);
        }
        readBack(readBack, readBack.rest(), listener, end);
    }

    /** Permissions to remove are the last steps, and wait until no rule has any to add. */
    private static List<ApplyRuleChange> nextAtPolicies(List<ApplyRuleChange> rules) {
        List<ApplyRuleChange> waiting =
                rules.stream().filter(ApplyRuleChange::awaitsPolicies).toList();
        List<ApplyRuleChange> adding =
                waiting.stream().filter(rule -> !rule.allowing().isEmpty()).toList();
        return adding.isEmpty() ? waiting : adding;
    }

    private static void readBack(
            ReadBack readBack, List<SentChange> sent, ApplyListener listener, Consumer<ChangeResult> end)
            throws InterruptedException {
        RuleLookup fields = readBack.fields(sent);
        Parallel.each(sent, Parallel.CALLS_AT_ONCE, each -> {
            listener.begins(each.change(), each.change().steps().size());
            end.accept(readBack.result(each, fields));
        });
    }

    private static boolean disables(RuleChange change) {
        return change.before().filter(rule -> rule.fields().enabled()).isPresent()
                && change.after().filter(rule -> !rule.fields().enabled()).isPresent();
    }

    private static boolean there(ChangeResult result) {
        return result.done() || result instanceof ChangeResult.Unpermitted;
    }
}
