package org.queuebridge.ui.rules.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.rules.RuleInsight;

/** What verifying found, rule by rule. The findings of a rule are forgotten as soon as the rule or the bus changes. */
final class RuleVerifications {
    private final BusRules rules;
    private final Map<String, Kept> kept = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, VerificationResult>> results =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();

    /**
     * A verification of a rule.
     *
     * @param of the rule as the list had it; empty while it was not in the list
     * @param begun tells it from others of the same rule
     */
    private record Kept(Outcome outcome, Optional<RuleWithTargets> of, Object begun) {}

    private sealed interface Outcome {
        record Running() implements Outcome {}

        record Done(VerificationResult result) implements Outcome {}

        record Failed(Failure failure) implements Outcome {}
    }

    RuleVerifications(BusRules rules) {
        this.rules = rules;
        rules.placeProperty().subscribe(_ -> forget(_ -> true));
        rules.allProperty().subscribe(_ -> forgetChanged());
    }

    /** The results by rule name, without those that are running or failed. Set again at each change of any. */
    ReadOnlyObjectProperty<Map<String, VerificationResult>> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** Changes whenever any state does. */
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Notes that rules are being verified; returns what tells this verification from others. */
    Object begin(List<String> names) {
        Object begun = new Object();
        Map<String, RuleWithTargets> listed = listed();
        names.forEach(
                name -> kept.put(name, new Kept(new Outcome.Running(), Optional.ofNullable(listed.get(name)), begun)));
        tell();
        return begun;
    }

    /** Keeps the results, unless the bus or the rule has changed meanwhile. */
    void end(Object begun, List<VerificationResult> found) {
        found.forEach(result -> replace(result.rule().rule(), begun, new Outcome.Done(result)));
        tell();
    }

    /** Notes why the rules of a verification could not be read; canceled ones are not verified at all. */
    void fail(Object begun, Failure failure) {
        if (failure instanceof Failure.Canceled) {
            kept.values().removeIf(each -> each.begun().equals(begun));
        } else {
            List.copyOf(kept.keySet()).forEach(name -> replace(name, begun, new Outcome.Failed(failure)));
        }
        tell();
    }

    private void replace(String name, Object begun, Outcome outcome) {
        kept.computeIfPresent(name, (_, was) -> was.begun().equals(begun) ? new Kept(outcome, was.of(), begun) : was);
    }

    /** Forgets rules by name. */
    void forget(Predicate<String> which) {
        kept.keySet().removeIf(which);
        tell();
    }

    /** A rule that appears in the list later may be the verified one: only a change of it counts. */
    private void forgetChanged() {
        Map<String, RuleWithTargets> now = listed();
        kept.replaceAll((name, each) -> each.of().isPresent()
                ? each
                : new Kept(each.outcome(), Optional.ofNullable(now.get(name)), each.begun()));
        kept.entrySet()
                .removeIf(entry -> entry.getValue()
                        .of()
                        .filter(was -> !was.equals(now.get(entry.getKey())))
                        .isPresent());
        tell();
    }

    private Map<String, RuleWithTargets> listed() {
        // A rule whose targets are not known yet does not change by their coming.
        return rules.allProperty().get().stream()
                .filter(rule -> !rule.targetsLoading())
                .map(RuleInsight::read)
                .collect(
                        HashMap::new, (all, each) -> all.putIfAbsent(each.rule().name(), each), HashMap::putAll);
    }

    private void tell() {
        Map<String, VerificationResult> done = new HashMap<>();
        kept.forEach((name, each) -> {
            if (each.outcome() instanceof Outcome.Done(var result)) {
                done.put(name, result);
            }
        });
        results.set(Map.copyOf(done));
        revision.set(revision.get() + 1);
    }

    /** The state of verifying these rules together. */
    VerificationState state(List<String> names) {
        List<Outcome> outcomes = names.stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .map(Kept::outcome)
                .toList();
        if (outcomes.stream().anyMatch(Outcome.Running.class::isInstance)) {
            return new VerificationState.Running();
        }
        List<VerificationResult> done = new ArrayList<>();
        names.stream()
                .flatMap(name -> Optional.ofNullable(results.get().get(name)).stream())
                .forEach(done::add);
        if (!done.isEmpty()) {
            return new VerificationState.Done(
                    done,
                    names.stream()
                            .filter(name -> !results.get().containsKey(name))
                            .toList());
        }
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof Outcome.Failed(var failure)
                        ? Optional.of(failure).stream()
                        : Optional.<Failure>empty().stream())
                .findFirst()
                .<VerificationState>map(VerificationState.Failed::new)
                .orElseGet(VerificationState.Never::new);
    }
}
