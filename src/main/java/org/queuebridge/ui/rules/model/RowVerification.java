package org.queuebridge.ui.rules.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/**
 * What verifying a row's rules found, counted.
 *
 * @param passed how many findings are good
 * @param unread how many rules could not be read
 * @param verified how many rules were verified, with those that could not be read
 * @param rules how many rules the row has
 * @param at when the first of them was read; empty where none was
 */
public record RowVerification(
        long passed,
        long warnings,
        long failed,
        long unknown,
        int unread,
        int verified,
        int rules,
        Optional<Instant> at) {
    /** What is the worst of it. */
    public enum Outcome {
        /** Not verified, or changed since. */
        NONE,
        FAILED,
        /** Of some rule nothing is known, as it could not be read or was not verified. */
        INCOMPLETE,
        WARNINGS,
        /** Some check has no answer. */
        UNKNOWN,
        PASSED
    }

    /** Of a single rule. */
    public static RowVerification of(Optional<VerificationResult> result) {
        return result.map(found -> new RowVerification(
                        found.count(Verdict.PASS),
                        found.count(Verdict.WARN),
                        found.count(Verdict.FAIL),
                        found.count(Verdict.UNKNOWN),
                        found.rule().unread().isPresent() ? 1 : 0,
                        1,
                        1,
                        Optional.of(found.at())))
                .orElseGet(() -> new RowVerification(0, 0, 0, 0, 0, 0, 1, Optional.empty()));
    }

    /** Of the rules of a set. */
    static RowVerification together(List<RowVerification> parts) {
        return new RowVerification(
                parts.stream().mapToLong(RowVerification::passed).sum(),
                parts.stream().mapToLong(RowVerification::warnings).sum(),
                parts.stream().mapToLong(RowVerification::failed).sum(),
                parts.stream().mapToLong(RowVerification::unknown).sum(),
                parts.stream().mapToInt(RowVerification::unread).sum(),
                parts.stream().mapToInt(RowVerification::verified).sum(),
                parts.stream().mapToInt(RowVerification::rules).sum(),
                parts.stream().flatMap(part -> part.at().stream()).min(Comparator.naturalOrder()));
    }

    public Outcome outcome() {
        if (verified == 0) {
            return Outcome.NONE;
        }
        if (failed > 0) {
            return Outcome.FAILED;
        }
        if (unread > 0 || verified < rules) {
            return Outcome.INCOMPLETE;
        }
        if (warnings > 0) {
            return Outcome.WARNINGS;
        }
        return unknown > 0 ? Outcome.UNKNOWN : Outcome.PASSED;
    }

    /** In a few words, e.g. {@code ✓ 01:16} or {@code 6 failed}; empty where nothing was verified. */
    public String words() {
        return switch (outcome()) {
            case NONE -> "";
            case FAILED -> Messages.text("rules.verified.failed", failed);
            case INCOMPLETE ->
                unread > 0
                        ? Messages.text("rules.verified.unread")
                        : Messages.text("rules.verified.some", verified, rules);
            case WARNINGS -> Messages.text("rules.verified.warnings", warnings);
            case UNKNOWN -> Messages.text("rules.verified.unknown", unknown);
            case PASSED -> Messages.text("rules.verified.passed", time());
        };
    }

    /** Everything, with the time; empty where nothing was verified. */
    public String whole() {
        return outcome() == Outcome.NONE
                ? ""
                : Messages.text("rules.verified.whole", passed, warnings, failed, unknown, time());
    }

    /** For screen readers; empty where nothing was verified. */
    String spoken() {
        return outcome() == Outcome.NONE ? "" : Messages.text("rules.verified.spoken", whole());
    }

    private String time() {
        return at.map(moment -> TimeWords.time(moment, ZoneId.systemDefault())).orElse("");
    }
}
