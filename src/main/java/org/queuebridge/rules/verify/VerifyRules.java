package org.queuebridge.rules.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleLookup;
import org.queuebridge.task.Parallel;
import org.queuebridge.task.Progress;

/** Verifies several rules, a few at a time. Where one cannot be read, the others are still verified. */
public record VerifyRules(VerifyRule verify) {
    /**
     * The result of each rule, in their order.
     *
     * @throws FailureException where there is only one, and it cannot be read
     * @throws InterruptedException where it is canceled
     */
    public List<VerifiedRule> verify(
            EventBus bus, List<String> names, KnownQueues known, Optional<GenesysCloud> cloud, Progress progress)
            throws InterruptedException {
        if (names.size() == 1) {
            String name = names.getFirst();
            return List.of(new VerifiedRule(name, verify.verify(bus, name, known, cloud), Optional.empty()));
        }
        Map<String, VerifiedRule> verified = new ConcurrentHashMap<>();
        progress.at(0, names.size());
        RuleLookup fields = verify.fields(bus, names);
        Parallel.each(names, Parallel.CALLS_AT_ONCE, name -> {
            verified.put(name, one(bus, name, known, cloud, fields));
            progress.at(verified.size(), names.size());
        });
        return names.stream().map(verified::get).toList();
    }

    private VerifiedRule one(
            EventBus bus, String name, KnownQueues known, Optional<GenesysCloud> cloud, RuleLookup fields)
            throws InterruptedException {
        try {
            return new VerifiedRule(name, verify.verify(bus, name, known, cloud, fields), Optional.empty());
        } catch (FailureException e) {
            return new VerifiedRule(name, List.of(), Optional.of(e.unlessCanceled()));
        }
    }
}
