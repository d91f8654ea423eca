package org.queuebridge.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.doctor.evidence.DeliveryReason;
import org.queuebridge.doctor.evidence.EvidenceLine;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.rules.deadletter.DeadLetter;
import org.queuebridge.rules.deadletter.DeadLetterDepth;
import org.queuebridge.rules.deadletter.DeadLetters;

/** What is in a dead-letter queue, and what EventBridge says of it. */
record DeadLetterChecks(DeadLetters letters) {
    /**
     * What was found.
     *
     * @param seen the messages that were looked at, without those of other rules
     */
    record Held(Finding finding, List<DeadLetter> seen) {
        Held {
            seen = List.copyOf(seen);
        }

        private static Held nothing(Finding finding) {
            return new Held(finding, List.of());
        }
    }

    /**
     * Looks into a queue.
     *
     * @param ruleArn whose messages are looked for; empty for anybody's
     */
    Held held(String queueArn, Optional<String> ruleArn) {
        try {
            DeadLetterDepth depth = letters.depth(queueArn);
            return depth.total() == 0
                    ? Held.nothing(LiveFinding.LETTERS_NONE.with(queueArn))
                    : looked(queueArn, depth, ruleArn);
        } catch (FailureException e) {
            return Held.nothing(
                    NotRead.of(e.unlessCanceled(), LiveFinding.LETTERS_DENIED, LiveFinding.LETTERS_UNREAD, queueArn));
        }
    }

    private Held looked(String queueArn, DeadLetterDepth depth, Optional<String> ruleArn) {
        Function<List<String>, Finding> held =
                evidence -> LiveFinding.LETTERS_HELD.with(List.of(queueArn, Long.toString(depth.total())), evidence);
        if (depth.movesOn()) {
            return Held.nothing(held.apply(List.of(EvidenceLine.LETTERS_MOVES_ON.of())));
        }
        if (depth.waiting() == 0) {
            return Held.nothing(held.apply(List.of(EvidenceLine.LETTERS_IN_FLIGHT.of())));
        }
        try {
            List<DeadLetter> all = letters.peek(queueArn, DeadLetters.MOST);
            List<DeadLetter> own =
                    all.stream().filter(letter -> isOf(letter, ruleArn)).toList();
            return new Held(held.apply(summary(own, all.size(), depth)), own);
        } catch (FailureException e) {
            return Held.nothing(held.apply(List.of(
                    e.unlessCanceled() instanceof Failure.Forbidden forbidden
                            ? EvidenceLine.LETTERS_DENIED.of(forbidden.permission())
                            : EvidenceLine.LETTERS_UNREAD.of())));
        }
    }

    private static boolean isOf(DeadLetter letter, Optional<String> ruleArn) {
        return ruleArn.isEmpty()
                || letter.ruleArn().isEmpty()
                || letter.ruleArn().equals(ruleArn);
    }

    /** Each error code with its text once, with how often, then what the codes mean; others are counted only. */
    private static List<String> summary(List<DeadLetter> own, int looked, DeadLetterDepth depth) {
        Map<List<String>, Integer> errors = new LinkedHashMap<>();
        for (DeadLetter letter : own) {
            errors.merge(
                    List.of(
                            letter.errorCode().orElse("?"),
                            letter.errorMessage().orElse("")),
                    1,
                    Integer::sum);
        }
        List<String> lines = new ArrayList<>();
        errors.forEach((error, count) ->
                lines.add(EvidenceLine.LETTERS_ERROR.of(Integer.toString(count), error.get(0), error.get(1))));
        own.stream()
                .flatMap(letter -> letter
                        .errorCode()
                        .flatMap(code ->
                                letter.targetArn().map(target -> DeliveryReason.said(code, target, Optional.empty())))
                        .stream())
                .map(DeliveryReason::line)
                .distinct()
                .forEach(lines::add);
        if (looked > own.size()) {
            lines.add(EvidenceLine.LETTERS_OTHERS.of(Integer.toString(looked - own.size())));
        }
        if (looked < depth.total()) {
            lines.add(EvidenceLine.LETTERS_LOOKED.of(Integer.toString(looked), Long.toString(depth.total())));
        }
        return lines;
    }
}
