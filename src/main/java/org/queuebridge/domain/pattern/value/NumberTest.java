package org.queuebridge.domain.pattern.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.queuebridge.domain.json.Json;

/**
 * The set of numbers that pass a test.
 *
 * @param edges the numbers at which the answer may change
 * @param passes tells of each number
 */
record NumberTest(List<BigDecimal> edges, Predicate<BigDecimal> passes) {
    static final NumberTest ALL = new NumberTest(List.of(), _ -> true);
    static final NumberTest NONE = new NumberTest(List.of(), _ -> false);

    NumberTest {
        edges = List.copyOf(edges);
    }

    /** Which numbers pass a test as it stands in a pattern; one that is not known lets none pass. */
    static NumberTest of(Json test) {
        return switch (test) {
            case Json.Num number -> of(Comparison.EQUAL, number);
            case Json.Obj(Map<String, Json> fields)
            when fields.size() == 1 -> {
                Map.Entry<String, Json> only = fields.entrySet().iterator().next();
                yield switch (only.getKey()) {
                    case "exists" -> only.getValue().equals(new Json.Bool(true)) ? ALL : NONE;
                    case "numeric" -> range(TextCondition.values(only.getValue()));
                    case "anything-but" -> excluding(only.getValue());
                    default -> NONE;
                };
            }
            case Json.Obj _, Json.Arr _, Json.Str _, Json.Bool _, Json.Null _ -> NONE;
        };
    }

    /** Whether some number passes one of the first, and one of the second or none of them. */
    static boolean any(List<NumberTest> some, List<NumberTest> others, boolean passingOthers) {
        return samples(Stream.concat(some.stream(), others.stream()))
                .anyMatch(number -> anyPasses(some, number) && anyPasses(others, number) == passingOthers);
    }

    private static boolean anyPasses(List<NumberTest> tests, BigDecimal number) {
        return tests.stream().anyMatch(test -> test.passes().test(number));
    }

    /** Every edge, and a number between any two and beyond. */
    private static Stream<BigDecimal> samples(Stream<NumberTest> tests) {
        TreeSet<BigDecimal> edges = new TreeSet<>();
        tests.forEach(test -> edges.addAll(test.edges()));
        List<BigDecimal> samples = new ArrayList<>(edges);
        List<BigDecimal> sorted = List.copyOf(edges);
        for (int i = 0; i + 1 < sorted.size(); i++) {
            samples.add(sorted.get(i).add(sorted.get(i + 1)).divide(BigDecimal.valueOf(2)));
        }
        samples.add(sorted.isEmpty() ? BigDecimal.ZERO : sorted.getFirst().subtract(BigDecimal.ONE));
        samples.add(sorted.isEmpty() ? BigDecimal.ONE : sorted.getLast().add(BigDecimal.ONE));
        return samples.stream();
    }

    private enum Comparison {
        EQUAL("="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        static Stream<Comparison> of(Json sign) {
            return Stream.of(values()).filter(each -> sign.equals(new Json.Str(each.sign)));
        }

        boolean holds(BigDecimal number, BigDecimal edge) {
            int compared = number.compareTo(edge);
            return switch (this) {
                case EQUAL -> compared == 0;
                case LESS -> compared < 0;
                case AT_MOST -> compared <= 0;
                case MORE -> compared > 0;
                case AT_LEAST -> compared >= 0;
            };
        }
    }

    private static NumberTest of(Comparison comparison, Json.Num number) {
        BigDecimal edge = new BigDecimal(number.literal());
        return new NumberTest(List.of(edge), each -> comparison.holds(each, edge));
    }

    private static NumberTest range(List<Json> parts) {
        NumberTest all = ALL;
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            all = parts.get(i + 1) instanceof Json.Num number ? all.and(of(parts.get(i), number)) : NONE;
        }
        return all;
    }

    private static NumberTest of(Json sign, Json.Num number) {
        return Comparison.of(sign)
                .map(comparison -> of(comparison, number))
                .findFirst()
                .orElse(NONE);
    }

    private static NumberTest excluding(Json operand) {
        NumberTest all = ALL;
        for (Json value : operand instanceof Json.Obj ? List.<Json>of() : TextCondition.values(operand)) {
            all = value instanceof Json.Num number
                    ? all.and(of(Comparison.EQUAL, number).not())
                    : all;
        }
        return all;
    }

    private NumberTest and(NumberTest other) {
        List<BigDecimal> both = new ArrayList<>(edges);
        both.addAll(other.edges);
        return new NumberTest(both, passes.and(other.passes));
    }

    private NumberTest not() {
        return new NumberTest(edges, passes.negate());
    }
}
