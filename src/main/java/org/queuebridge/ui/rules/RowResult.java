package org.queuebridge.ui.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.ui.change.ResultWords;
import org.queuebridge.ui.words.Words;

/**
 * What the last change made of a row's rules.
 *
 * @param done how many of them are as planned
 * @param all how many were to be changed
 * @param why what keeps the others from it, a line each
 */
record RowResult(long done, int all, String why) {
    /** By the rules' names; none where only one rule was changed, as its notice says all. */
    static Map<String, RowResult> of(Applied applied) {
        Map<String, RowResult> results = new HashMap<>();
        if (applied.rules().size() > 1) {
            applied.rules().forEach(result -> results.put(result.change().key().name(), of(result)));
        }
        return results;
    }

    private static RowResult of(ChangeResult result) {
        return result.done() ? new RowResult(1, 1, "") : new RowResult(0, 1, ResultWords.why(result));
    }

    /** Of the rules of a set together; empty where none of them was to be changed. */
    static Optional<RowResult> of(List<RuleLine> parts) {
        List<RowResult> results =
                parts.stream().flatMap(part -> part.result().stream()).toList();
        String why = parts.stream()
                .filter(part ->
                        part.result().filter(result -> !result.complete()).isPresent())
                .map(part -> part.name() + ": " + part.result().orElseThrow().why())
                .collect(Collectors.joining("\n"));
        return results.isEmpty()
                ? Optional.empty()
                : Optional.of(new RowResult(
                        results.stream().mapToLong(RowResult::done).sum(), results.size(), why));
    }

    boolean complete() {
        return done == all;
    }

    String words() {
        if (complete()) {
            return Words.text("rules.result.done");
        }
        return all == 1 ? Words.text("rules.result.left") : Words.text("rules.result.some", done, all);
    }
}
