package org.queuebridge.sandbox.iam;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** How conditions compare a value of a request with one of a policy (IAM user guide, condition operators). */
final class Operators {
    /** Whether a request's value is as the policy's text asks. */
    @FunctionalInterface
    interface Comparison {
        boolean holds(PolicyText asked, String value, RequestContext context);
    }

    private static final Map<String, Comparison> ALL = Map.ofEntries(
            Map.entry("stringequals", (asked, value, context) -> is(asked, value::equals, context)),
            Map.entry("stringequalsignorecase", (asked, value, context) -> is(asked, value::equalsIgnoreCase, context)),
            Map.entry("stringlike", (asked, value, context) -> asked.isLike(value, context)),
            Map.entry("arnequals", (asked, value, context) -> asked.isArnLike(value, context)),
            Map.entry("arnlike", (asked, value, context) -> asked.isArnLike(value, context)),
            Map.entry("bool", (asked, value, context) -> is(asked, value::equalsIgnoreCase, context)),
            Map.entry("binaryequals", (asked, value, context) -> is(asked, text -> sameBytes(text, value), context)),
            Map.entry("ipaddress", (asked, value, context) -> is(asked, range -> inRange(range, value), context)),
            Map.entry("numericequals", ordered(Operators::number, order -> order == 0)),
            Map.entry("numericlessthan", ordered(Operators::number, order -> order < 0)),
            Map.entry("numericlessthanequals", ordered(Operators::number, order -> order <= 0)),
            Map.entry("numericgreaterthan", ordered(Operators::number, order -> order > 0)),
            Map.entry("numericgreaterthanequals", ordered(Operators::number, order -> order >= 0)),
            Map.entry("dateequals", ordered(Operators::date, order -> order == 0)),
            Map.entry("datelessthan", ordered(Operators::date, order -> order < 0)),
            Map.entry("datelessthanequals", ordered(Operators::date, order -> order <= 0)),
            Map.entry("dategreaterthan", ordered(Operators::date, order -> order > 0)),
            Map.entry("dategreaterthanequals", ordered(Operators::date, order -> order >= 0)));

    /** The negated operators, each with the one that it negates. */
    private static final Map<String, String> OPPOSITES = Map.of(
            "stringnotequals", "stringequals",
            "stringnotequalsignorecase", "stringequalsignorecase",
            "stringnotlike", "stringlike",
            "arnnotequals", "arnequals",
            "arnnotlike", "arnlike",
            "notipaddress", "ipaddress",
            "numericnotequals", "numericequals",
            "datenotequals", "dateequals");

    private Operators() {}

    /** The comparison of an operator or of what it turns round; empty where there is no such operator. */
    static Optional<Comparison> comparison(String lowerCaseName) {
        return Optional.ofNullable(ALL.get(OPPOSITES.getOrDefault(lowerCaseName, lowerCaseName)));
    }

    /** Whether the operator requires that none of the policy's values matches. */
    static boolean isOpposite(String lowerCaseName) {
        return OPPOSITES.containsKey(lowerCaseName);
    }

    private static boolean is(PolicyText asked, Function<String, Boolean> test, RequestContext context) {
        return asked.plain(context).filter(test::apply).isPresent();
    }

    private static <T extends Comparable<T>> Comparison ordered(
            Function<String, Optional<T>> read, IntPredicate accepts) {
        return (asked, value, context) -> {
            Optional<T> wanted = asked.plain(context).flatMap(read);
            Optional<T> given = read.apply(value);
            return wanted.isPresent()
                    && given.isPresent()
                    && accepts.test(given.get().compareTo(wanted.get()));
        };
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text).stripTrailingZeros());
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** ISO 8601, or seconds since 1970. */
    private static Optional<Instant> date(String text) {
        try {
            if (text.matches("\\d+")) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
            }
            return Optional.of(
                    text.contains("T")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean sameBytes(String asked, String value) {
        try {
            return Arrays.equals(
                    Base64.getDecoder().decode(asked), Base64.getDecoder().decode(value));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** An address alone is a range of one. */
    private static boolean inRange(String range, String address) {
        try {
            String[] parts = range.split("/", 2);
            byte[] first = InetAddress.ofLiteral(parts[0]).getAddress();
            byte[] asked = InetAddress.ofLiteral(address).getAddress();
            int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : first.length * Byte.SIZE;
            return first.length == asked.length && bits >= 0 && sameBits(first, asked, bits);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean sameBits(byte[] first, byte[] second, int bits) {
        for (int i = 0; i < Math.min(bits, first.length * Byte.SIZE); i++) {
            int mask = 0x80 >> (i % Byte.SIZE);
            if ((first[i / Byte.SIZE] & mask) != (second[i / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
