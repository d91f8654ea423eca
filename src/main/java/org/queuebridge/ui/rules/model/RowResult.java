package org.queuebridge.ui.rules.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.words.Messages;
import org.queuebridge.words.ResultWords;

/**
 * The result of the last change for a row.
 *
 * @param done how many rules are as planned
 * @param all how many rules were to be changed
 * @param why why the others are not, a line each
 */
public record RowResult(long done, int all, String why) {
    /** The results by rule name; none where only one rule was changed, as its notice says everything. */
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

    /** The result of a set's rules together; empty where none was changed. */
    static Optional<RowResult> of(List<RuleRow> parts) {
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

    public boolean complete() {
        return done == all;
    }

    public String words() {
        if (complete()) {
            return Messages.text("rules.result.done");
        }
        return all == 1 ? Messages.text("rules.result.left") : Messages.text("rules.result.some", done, all);
    }
}
