package org.queuebridge.domain.permission.policy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * An operator of a condition (IAM user guide, policy elements: condition operators).
 *
 * @param test whether a value is as it is asked to be: what is asked comes first
 * @param negated whether it asks for the opposite
 * @param ifExists whether a key that the request does not carry meets it
 * @param set how keys with several values are compared
 * @param variables whether policy variables can stand in what it asks
 */
record ConditionOperator(
        BiFunction<String, String, ConditionResult> test,
        boolean negated,
        boolean ifExists,
        Of set,
        boolean variables) {
    private static final String IF_EXISTS = "ifexists";
    private static final String NOT = "not";

    private static final Map<String, BiFunction<String, String, ConditionResult>> TEXTS = Map.of(
            "stringequals", (asked, value) -> ConditionResult.of(asked.equals(value)),
            "stringequalsignorecase", (asked, value) -> ConditionResult.of(asked.equalsIgnoreCase(value)),
            "stringlike", (asked, value) -> ConditionResult.of(PolicyWildcards.fits(asked, value)),
            "arnequals", (asked, value) -> ConditionResult.of(PolicyWildcards.arnFits(asked, value)),
            "arnlike", (asked, value) -> ConditionResult.of(PolicyWildcards.arnFits(asked, value)));

    private static final Map<String, BiFunction<String, String, ConditionResult>> OTHERS = Map.of(
            "bool", (asked, value) -> ConditionResult.of(asked.equalsIgnoreCase(value)),
            "binaryequals", (asked, value) -> ConditionResult.of(asked.equals(value)),
            "ipaddress", IpRange::holds);

    /** How several values are compared. */
    enum Of {
        ONE(""),
        ANY("foranyvalue:"),
        ALL("forallvalues:");

        private final String begin;

        Of(String begin) {
            this.begin = begin;
        }
    }

    /** By its name, in whichever letters; empty for one that IAM does not have. {@code Null} is none of these. */
    static Optional<ConditionOperator> of(String spelled) {
        String name = spelled.toLowerCase(Locale.ROOT);
        Of set = name.startsWith(Of.ANY.begin) ? Of.ANY : name.startsWith(Of.ALL.begin) ? Of.ALL : Of.ONE;
        name = name.substring(set.begin.length());
        boolean ifExists = name.endsWith(IF_EXISTS);
        name = ifExists ? name.substring(0, name.length() - IF_EXISTS.length()) : name;
        boolean negated = name.contains(NOT);
        String plain = name.replaceFirst(NOT, "");
        boolean variables = TEXTS.containsKey(plain);
        return Optional.ofNullable(TEXTS.get(plain))
                .or(() -> Optional.ofNullable(OTHERS.get(plain)))
                .or(() -> ValueOrdering.of(plain))
                .map(test -> new ConditionOperator(test, negated, ifExists, set, variables));
    }

    /** What a key that the request does not carry makes of it. */
    ConditionResult ofAbsent() {
        return ConditionResult.of(ifExists || set == Of.ALL || (set == Of.ONE && negated));
    }
}
