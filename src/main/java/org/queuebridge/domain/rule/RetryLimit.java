package org.queuebridge.domain.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/** A limit of the retry policy of a target, with its range (facts, EventBridge: limits). */
public enum RetryLimit {
    RETRIES("MaximumRetryAttempts", 0, 185, TargetSettings.Problem.RETRIES_OUT_OF_RANGE),
    /** In seconds. */
    AGE("MaximumEventAgeInSeconds", 60, 86_400, TargetSettings.Problem.AGE_OUT_OF_RANGE);

    private static final Pattern DIGITS = Pattern.compile("0|[1-9]\\d{0,5}");

    private final String field;
    private final int least;
    private final int most;
    private final TargetSettings.Problem problem;

    RetryLimit(String field, int least, int most, TargetSettings.Problem problem) {
        this.field = field;
        this.least = least;
        this.most = most;
        this.problem = problem;
    }

    /** The field of EventBridge's {@code RetryPolicy}. */
    public String field() {
        return field;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Returns what is wrong with a number as typed. Blank is valid and means the service's default. */
    public Optional<TargetSettings.Problem> check(String typed) {
        boolean valid = typed.isBlank() || (DIGITS.matcher(typed).matches() && inRange(Integer.parseInt(typed)));
        return valid ? Optional.empty() : Optional.of(problem);
    }

    private boolean inRange(int number) {
        return number >= least && number <= most;
    }
}
