package org.queuebridge.sandbox.iam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a policy to which a text of a request is compared. It may have wildcards, and variables that stand for
 * values of the request (IAM user guide, policy variables).
 */
final class PolicyText {
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{\\s*(?<name>[^}',\\s]+)\\s*(?:,\\s*'(?<otherwise>[^']*)'\\s*)?}");
    /** Written as variables, they stand for themselves. */
    private static final Set<String> ESCAPED = Set.of("*", "?", "$");

    private static final int ANY_TEXT = -1;
    private static final int ANY_CHARACTER = -2;
    private static final int ARN_PARTS = 6;

    private final List<Piece> pieces;

    private PolicyText(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    private sealed interface Piece {
        /** As it was written; {@code *} and {@code ?} are wildcards where the comparison has them. */
        record Written(String text) implements Piece {}

        record Literal(String text) implements Piece {}

        record Variable(String key, Optional<String> otherwise) implements Piece {}
    }

    /**
     * Reads a text.
     *
     * @param variables whether the policy's version has them
     */
    static PolicyText of(String text, boolean variables) {
        if (!variables) {
            return new PolicyText(List.of(new Piece.Written(text)));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(text);
        int from = 0;
        while (variable.find()) {
            pieces.add(new Piece.Written(text.substring(from, variable.start())));
            String name = variable.group("name");
            pieces.add(
                    ESCAPED.contains(name)
                            ? new Piece.Literal(name)
                            : new Piece.Variable(name, Optional.ofNullable(variable.group("otherwise"))));
            from = variable.end();
        }
        pieces.add(new Piece.Written(text.substring(from)));
        return new PolicyText(pieces);
    }

    /** The text itself; empty where a variable has no value, or not just one. */
    Optional<String> plain(RequestContext context) {
        StringBuilder plain = new StringBuilder();
        for (Piece piece : pieces) {
            Optional<String> text = switch (piece) {
                case Piece.Written(String written) -> Optional.of(written);
                case Piece.Literal(String literal) -> Optional.of(literal);
                case Piece.Variable variable -> value(variable, context);
            };
            if (text.isEmpty()) {
                return Optional.empty();
            }
            plain.append(text.get());
        }
        return Optional.of(plain.toString());
    }

    /** Whether a whole value is like this text, wildcards and all. */
    boolean isLike(String value, RequestContext context) {
        return units(context).filter(units -> fits(units, value)).isPresent();
    }

    /** The same of ARNs, whose six parts are compared each with its own. */
    boolean isArnLike(String arn, RequestContext context) {
        Optional<int[]> units = units(context);
        if (units.isEmpty()) {
            return false;
        }
        List<int[]> parts = arnParts(units.get());
        String[] given = arn.split(":", ARN_PARTS);
        if (parts.size() != ARN_PARTS || given.length != ARN_PARTS) {
            // For texts that are not ARNs nothing is documented: a lone star and equal texts match.
            return Arrays.equals(units.get(), new int[] {ANY_TEXT})
                    || plain(context).filter(arn::equals).isPresent();
        }
        for (int i = 0; i < ARN_PARTS; i++) {
            if (!fits(parts.get(i), given[i])) {
                return false;
            }
        }
        return true;
    }

    private static List<int[]> arnParts(int[] units) {
        List<int[]> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < units.length && parts.size() < ARN_PARTS - 1; i++) {
            if (units[i] == ':') {
                parts.add(Arrays.copyOfRange(units, from, i));
                from = i + 1;
            }
        }
        parts.add(Arrays.copyOfRange(units, from, units.length));
        return parts;
    }

    private Optional<int[]> units(RequestContext context) {
        List<Integer> units = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Written(String text) ->
                    text.chars().map(PolicyText::unit).forEach(units::add);
                case Piece.Literal(String text) -> text.chars().forEach(units::add);
                case Piece.Variable variable -> {
                    Optional<String> value = value(variable, context);
                    if (value.isEmpty()) {
                        return Optional.empty();
                    }
                    value.get().chars().forEach(units::add);
                }
            }
        }
        return Optional.of(units.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int unit(int character) {
        return switch (character) {
            case '*' -> ANY_TEXT;
            case '?' -> ANY_CHARACTER;
            default -> character;
        };
    }

    private static Optional<String> value(Piece.Variable variable, RequestContext context) {
        List<String> values = context.of(variable.key());
        return values.size() == 1 ? Optional.of(values.getFirst()) : variable.otherwise();
    }

    /** Follows all ways through the units at once, so that many wildcards take no longer than few. */
    private static boolean fits(int[] units, String value) {
        boolean[] reached = new boolean[units.length + 1];
        reached[0] = true;
        passAnyText(units, reached);
        for (int c = 0; c < value.length(); c++) {
            boolean[] next = new boolean[units.length + 1];
            for (int i = 0; i < units.length; i++) {
                if (reached[i] && units[i] == ANY_TEXT) {
                    next[i] = true;
                } else if (reached[i] && (units[i] == ANY_CHARACTER || units[i] == value.charAt(c))) {
                    next[i + 1] = true;
                }
            }
            passAnyText(units, next);
            reached = next;
        }
        return reached[units.length];
    }

    private static void passAnyText(int[] units, boolean[] reached) {
        for (int i = 0; i < units.length; i++) {
            reached[i + 1] |= reached[i] && units[i] == ANY_TEXT;
        }
    }
}
