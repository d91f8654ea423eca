package org.queuebridge.domain.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.domain.rule.InputCheck.Problem;

/**
 * Checks the syntax of an input transformer's template as EventBridge does: JSON with {@code <names>} in place of
 * values, or lines that are each a JSON string.
 */
final class TemplateShape {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]*");
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9A-Fa-f]{4})*+\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("<[^<>\\s\"\\\\]+>");
    private static final Pattern LITERAL =
            Pattern.compile("true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final int MAX_DEPTH = 100;

    private final Matcher at;
    private final String text;
    private boolean placeholderAsKey;

    private TemplateShape(String text) {
        this.text = text;
        this.at = BLANKS.matcher(text);
    }

    /** Returns what is wrong with the template, if anything. */
    static Optional<Problem> check(String template) {
        TemplateShape shape = new TemplateShape(template);
        if ((shape.value(0) && shape.ended()) || isText(template)) {
            return Optional.empty();
        }
        return Optional.of(shape.placeholderAsKey ? Problem.NAME_AS_KEY : Problem.NOT_JSON);
    }

    private static boolean isText(String template) {
        return template.lines()
                .filter(line -> !line.isBlank())
                .allMatch(line -> STRING.matcher(line.strip()).matches());
    }

    private boolean value(int depth) {
        if (depth > MAX_DEPTH) {
            return false;
        }
        if (next("{")) {
            return members(depth + 1);
        }
        return next("[") ? items(depth + 1) : consumes(STRING) || consumes(PLACEHOLDER) || consumes(LITERAL);
    }

    private boolean members(int depth) {
        if (next("}")) {
            return true;
        }
        do {
            if (!consumes(STRING)) {
                placeholderAsKey |= consumes(PLACEHOLDER);
                return false;
            }
            if (!next(":") || !value(depth)) {
                return false;
            }
        } while (next(","));
        return next("}");
    }

    private boolean items(int depth) {
        if (next("]")) {
            return true;
        }
        do {
            if (!value(depth)) {
                return false;
            }
        } while (next(","));
        return next("]");
    }

    private boolean ended() {
        skip();
        return at.regionStart() == text.length();
    }

    private boolean next(String mark) {
        skip();
        boolean there = text.startsWith(mark, at.regionStart());
        if (there) {
            at.region(at.regionStart() + 1, text.length());
        }
        return there;
    }

    /** Consumes a token that matches the pattern, after blanks. */
    private boolean consumes(Pattern what) {
        skip();
        boolean there = at.usePattern(what).lookingAt();
        if (there) {
            at.region(at.end(), text.length());
        }
        return there;
    }

    private void skip() {
        if (at.usePattern(BLANKS).lookingAt()) {
            at.region(at.end(), text.length());
        }
    }
}
