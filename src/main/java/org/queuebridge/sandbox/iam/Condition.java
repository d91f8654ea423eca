package org.queuebridge.sandbox.iam;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One key of a statement's conditions, with what the statement asks of it. */
final class Condition {
    private static final String IF_EXISTS = "ifexists";
    private static final String NULL = "null";

    private final String key;
    private final Quantifier quantifier;
    private final String operator;
    private final boolean ifExists;
    private final List<PolicyText> asked;

    /** Which of a key's values a condition is about. */
    private enum Quantifier {
        NONE(""),
        ANY("foranyvalue:"),
        ALL("forallvalues:");

        private final String prefix;

        Quantifier(String prefix) {
            this.prefix = prefix;
        }
    }

    private Condition(String key, Quantifier quantifier, String operator, boolean ifExists, List<PolicyText> asked) {
        this.key = key;
        this.quantifier = quantifier;
        this.operator = operator;
        this.ifExists = ifExists;
        this.asked = List.copyOf(asked);
    }

    /** The condition; empty where there is no such operator. */
    static Optional<Condition> of(String operator, String key, List<PolicyText> asked) {
        String name = operator.toLowerCase(Locale.ROOT);
        Quantifier quantifier = Quantifier.NONE;
        for (Quantifier each : Quantifier.values()) {
            quantifier = name.startsWith(each.prefix) ? each : quantifier;
        }
        name = name.substring(quantifier.prefix.length());
        boolean ifExists = name.endsWith(IF_EXISTS);
        name = ifExists ? name.substring(0, name.length() - IF_EXISTS.length()) : name;
        boolean known = Operators.comparison(name).isPresent() || (name.equals(NULL) && !ifExists);
        return known ? Optional.of(new Condition(key, quantifier, name, ifExists, asked)) : Optional.empty();
    }

    /** Whether a request meets it. */
    boolean holds(RequestContext context) {
        List<String> values = context.of(key);
        if (operator.equals(NULL)) {
            String absent = Boolean.toString(values.isEmpty());
            return asked.stream()
                    .anyMatch(text ->
                            text.plain(context).filter(absent::equalsIgnoreCase).isPresent());
        }
        if (values.isEmpty()) {
            return ifExists
                    || quantifier == Quantifier.ALL
                    || (quantifier == Quantifier.NONE && Operators.isOpposite(operator));
        }
        boolean everyValue =
                quantifier == Quantifier.ALL || (quantifier == Quantifier.NONE && Operators.isOpposite(operator));
        return everyValue
                ? values.stream().allMatch(value -> holds(value, context))
                : values.stream().anyMatch(value -> holds(value, context));
    }

    private boolean holds(String value, RequestContext context) {
        Operators.Comparison comparison = Operators.comparison(operator).orElseThrow();
        return asked.stream().anyMatch(text -> comparison.holds(text, value, context))
                != Operators.isOpposite(operator);
    }
}
