package org.queuebridge.domain.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.domain.json.JsonLayout.Kind;
import org.queuebridge.domain.json.JsonLayout.Token;

/**
 * Splits one line of JSON, as it is typed, into tokens. Strings do not continue on the next line, so each line stands
 * for itself; what is no JSON is punctuation, and a string without its closing quote goes to the end of the line.
 */
public final class JsonTokens {
    private static final Pattern TOKEN = Pattern.compile("(?<string>\"(?:[^\"\\\\]|\\\\.)*+\"?)(?<colon>\\s*:)?"
            + "|(?<number>-?\\d[\\d.eE+-]*)"
            + "|(?<literal>\\b(?:true|false|null)\\b)");

    private JsonTokens() {}

    /** The tokens, without a gap. */
    public static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(line);
        int end = 0;
        while (found.find()) {
            add(tokens, Kind.PUNCTUATION, line.substring(end, found.start()));
            if (found.group("string") != null) {
                add(tokens, found.group("colon") == null ? Kind.STRING : Kind.KEY, found.group("string"));
                end = found.end("string");
            } else {
                add(tokens, found.group("number") != null ? Kind.NUMBER : Kind.LITERAL, found.group());
                end = found.end();
            }
            found.region(end, line.length());
        }
        add(tokens, Kind.PUNCTUATION, line.substring(end));
        return List.copyOf(tokens);
    }

    private static void add(List<Token> tokens, Kind kind, String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token(kind, text));
        }
    }
}
