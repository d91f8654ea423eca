package org.queuebridge.domain.permission.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Compares numbers and times in conditions; the result is unclear if a value is neither. */
final class ValueOrdering {
    private static final String NUMBER = "numeric";
    private static final String DATE = "date";

    private static final Map<String, IntPredicate> SIGNS = Map.of(
            "equals", sign -> sign == 0,
            "lessthan", sign -> sign < 0,
            "lessthanequals", sign -> sign <= 0,
            "greaterthan", sign -> sign > 0,
            "greaterthanequals", sign -> sign >= 0);

    private ValueOrdering() {}

    /** By the name of the operator in lower case, e.g. {@code datelessthan}; empty for another operator. */
    static Optional<BiFunction<String, String, ConditionResult>> of(String operator) {
        if (operator.startsWith(NUMBER)) {
            return by(operator.substring(NUMBER.length()), ValueOrdering::number);
        }
        return operator.startsWith(DATE)
                ? by(operator.substring(DATE.length()), ValueOrdering::time)
                : Optional.empty();
    }

    private static <T extends Comparable<T>> Optional<BiFunction<String, String, ConditionResult>> by(
            String sign, Function<String, Optional<T>> read) {
        return Optional.ofNullable(SIGNS.get(sign)).map(test -> (asked, value) -> {
            Optional<T> left = read.apply(value);
            Optional<T> right = read.apply(asked);
            return left.isEmpty() || right.isEmpty()
                    ? new ConditionResult.Unclear(asked)
                    : ConditionResult.of(test.test(left.get().compareTo(right.get())));
        });
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** In a form of ISO 8601, or in seconds since 1970. */
    private static Optional<Instant> time(String text) {
        if (text.matches("\\d{1,11}")) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
        }
        try {
            return Optional.of(
                    text.contains("T")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
