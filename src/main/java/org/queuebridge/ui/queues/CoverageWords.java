package org.queuebridge.ui.queues;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.coverage.QueueCoverage.Cover;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** The coverage of a queue in words. */
public final class CoverageWords {
    private CoverageWords() {}

    /** In two or three words. */
    public static String words(CoverageState state, Queue queue) {
        return switch (state) {
            case CoverageState.NoBus() -> "—";
            case CoverageState.Loading() -> Messages.text("queues.covered.loading");
            case CoverageState.Unread _ -> Messages.text("queues.covered.unread");
            case CoverageState.Known known -> few(state.coverOf(queue), leavesOut(known));
        };
    }

    /** Whether rules are left out that may cover the queue after all. */
    private static boolean leavesOut(CoverageState.Known state) {
        return state.leftOut() && !state.catchAlls().isEmpty();
    }

    private static String few(Cover cover, boolean leavesOut) {
        List<String> certain = cover.certain();
        List<String> perhaps = cover.perhaps();
        return switch (cover.covered()) {
            case NO -> Messages.text(leavesOut ? "queues.covered.none.own" : "queues.covered.none");
            case YES -> certain.size() == 1 ? certain.getFirst() : Messages.text("queues.covered.many", certain.size());
            case UNKNOWN ->
                perhaps.size() == 1 && cover.unreadable() == 0
                        ? Messages.text("queues.covered.perhaps", perhaps.getFirst())
                        : Messages.text("queues.covered.perhaps.many", cover.possible());
        };
    }

    /** All that is known, for a tooltip. */
    public static String whole(CoverageState state, Queue queue) {
        if (!(state instanceof CoverageState.Known known)) {
            return whyUnknown(state);
        }
        Cover cover = state.coverOf(queue);
        boolean leavesOut = leavesOut(known);
        String none = leavesOut ? "queues.covered.none.own.what" : "queues.covered.none.what";
        return Stream.of(
                        cover.covered() == Answer.NO ? Messages.text(none) : "",
                        named("queues.covered.by", cover.certain()),
                        named("queues.covered.perhaps.by", cover.perhaps()),
                        cover.unreadable() == 0 ? "" : Messages.text("queues.covered.unreadable", cover.unreadable()),
                        leavesOut ? named("queues.covered.left-out", known.catchAlls()) : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String named(String key, List<String> rules) {
        return rules.isEmpty() ? "" : Messages.text(key) + "\n" + String.join("\n", rules);
    }

    /** Why coverage is not known; empty where it is. */
    public static String whyUnknown(CoverageState state) {
        return switch (state) {
            case CoverageState.NoBus() -> Messages.text("queues.covered.no-bus.what");
            case CoverageState.Loading() -> Messages.text("queues.covered.loading.what");
            case CoverageState.Unread(var failure) ->
                Messages.text(
                        "queues.covered.unread.what", FailureWords.of(failure).what());
            case CoverageState.Known _ -> "";
        };
    }
}
