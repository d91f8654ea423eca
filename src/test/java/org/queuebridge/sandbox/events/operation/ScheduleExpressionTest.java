package org.queuebridge.sandbox.events.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleExpressionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate(1 minute)",
                "rate(5 minutes)",
                "rate(1 hour)",
                "rate(12 hours)",
                "rate(1 day)",
                "cron(0 12 * * ? *)",
                "cron(0/15 8-17 ? * MON-FRI *)",
                "cron(0 18 LW 1,JUL ? 2026-2030)",
                "cron(0 9 ? * 2#1 *)",
                "cron(0 9 ? * 6L *)",
                "cron(0 20 * * ? 2500)"
            })
    void theServiceTakesIt(String expression) {
        assertThat(ScheduleExpression.isOne(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hourly",
                "rate(1 minutes)",
                "rate(2 minute)",
                "rate(0 minutes)",
                "rate(-1 minutes)",
                "rate(1.5 hours)",
                "rate(1 week)",
                "rate( 1 hour)",
                "rate(1 hour",
                "cron(0 12 * * *)",
                "cron(0 12 * * ? * *)",
                "cron(0 12 * * * *)",
                "cron(0 12 ? * ? *)",
                "cron(60 12 * * ? *)",
                "cron(0 24 * * ? *)",
                "cron(a b c d e f)",
                "cron(0 12 * 13 ? *)"
            })
    void theServiceDoesNot(String expression) {
        assertThat(ScheduleExpression.isOne(expression)).isFalse();
    }
}
