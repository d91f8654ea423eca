package org.queuebridge.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * The finding.
     *
     * @param ruleArn whose messages are looked for; empty for anybody's
     */
    Finding held(String queueArn, Optional<String> ruleArn) {
        try {
            DeadLetterDepth depth = letters.depth(queueArn);
            return depth.total() == 0
                    ? LiveFinding.LETTERS_NONE.with(queueArn)
                    : LiveFinding.LETTERS_HELD.with(
                            List.of(queueArn, Long.toString(depth.total())), evidence(queueArn, depth, ruleArn));
        } catch (FailureException e) {
            return NotRead.of(e.unlessCanceled(), LiveFinding.LETTERS_DENIED, LiveFinding.LETTERS_UNREAD, queueArn);
        }
    }

    private List<String> evidence(String queueArn, DeadLetterDepth depth, Optional<String> ruleArn) {
        if (depth.movesOn()) {
            return List.of(EvidenceLine.LETTERS_MOVES_ON.of());
        }
        if (depth.waiting() == 0) {
            return List.of(EvidenceLine.LETTERS_IN_FLIGHT.of());
        }
        try {
            return summary(letters.peek(queueArn, DeadLetters.MOST), ruleArn);
        } catch (FailureException e) {
            return e.unlessCanceled() instanceof Failure.Forbidden forbidden
                    ? List.of(EvidenceLine.LETTERS_DENIED.of(forbidden.permission()))
                    : List.of(EvidenceLine.LETTERS_UNREAD.of());
        }
    }

    /** Each error code with its text once, with how often; those of other rules are counted only. */
    private static List<String> summary(List<DeadLetter> seen, Optional<String> ruleArn) {
        Map<List<String>, Integer> errors = new LinkedHashMap<>();
        int others = 0;
        for (DeadLetter letter : seen) {
            boolean ofOthers = ruleArn.isPresent()
                    && letter.ruleArn().isPresent()
                    && !letter.ruleArn().equals(ruleArn);
            if (ofOthers) {
                others++;
            } else {
                errors.merge(
                        List.of(
                                letter.errorCode().orElse("?"),
                                letter.errorMessage().orElse("")),
                        1,
                        Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>();
        errors.forEach((error, count) ->
                lines.add(EvidenceLine.LETTERS_ERROR.of(Integer.toString(count), error.get(0), error.get(1))));
        if (others > 0) {
            lines.add(EvidenceLine.LETTERS_OTHERS.of(Integer.toString(others)));
        }
        return lines;
    }
}
