package org.queuebridge.domain.permission.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the positions of values in valid JSON text, so that one value can be changed and every other character kept.
 */
final class JsonSpans {
    private final String text;
    private int at;

    private JsonSpans(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** From the first character of a value to behind its last. */
    record Span(int from, int to) {}

    /** The value of a member of the object that the text is; of several the last, which is the one that counts. */
    static Optional<Span> member(String object, String name) {
        JsonSpans scanner = new JsonSpans(object, 0);
        Optional<Span> found = Optional.empty();
        for (Span key : scanner.entries('{')) {
            scanner.at = key.to();
            scanner.blanks();
            scanner.at++; // the colon
            Span value = scanner.value();
            if (object.substring(key.from() + 1, key.to() - 1).equals(name)) {
                found = Optional.of(value);
            }
        }
        return found;
    }

    /** The items of the array that begins there. */
    static List<Span> items(String text, int from) {
        return new JsonSpans(text, from).entries('[');
    }

    /** The items of an array, or the keys of an object. */
    private List<Span> entries(char open) {
        List<Span> entries = new ArrayList<>();
        blanks();
        at++; // the bracket
        blanks();
        while (text.charAt(at) != ']' && text.charAt(at) != '}') {
            Span entry = value();
            entries.add(entry);
            blanks();
            if (open == '{') {
                at++; // the colon
                value();
                blanks();
            }
            if (text.charAt(at) == ',') {
                at++;
                blanks();
            }
        }
        return entries;
    }

    private Span value() {
        blanks();
        int from = at;
        int depth = 0;
        do {
            char c = text.charAt(at);
            if (c == '"') {
                string();
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                at++;
            }
        } while (depth > 0 || !ended(from));
        return new Span(from, at);
    }

    /** A number or word ends where its characters do; everything else with its bracket or quote. */
    private boolean ended(int from) {
        char first = text.charAt(from);
        return first == '{'
                || first == '['
                || first == '"'
                || at == text.length()
                || ",]} \t\r\n".indexOf(text.charAt(at)) >= 0;
    }

    private void string() {
        at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
