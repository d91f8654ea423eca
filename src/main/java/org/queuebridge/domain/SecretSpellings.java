package org.queuebridge.domain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * The spellings in which a server may repeat a secret: in URLs, forms, JSON, HTML and Base64. They are arrays that can
 * be wiped, unlike strings. To mask another spelling, add a line to {@link #ALL}.
 */
final class SecretSpellings {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The longest escape of a character: three bytes in a URL. */
    private static final int LONGEST_ESCAPE = 9;

    private static final List<UnaryOperator<char[]>> ALL = List.of(
            char[]::clone,
            secret -> escaped(secret, SecretSpellings::inUrl),
            secret -> escaped(secret, c -> isUnreserved(c) ? Character.toString(c) : percent(c, HexFormat.of())),
            secret -> escaped(secret, SecretSpellings::inForm),
            secret -> escaped(secret, SecretSpellings::inJson),
            secret -> escaped(secret, SecretSpellings::inHtml),
            secret -> inBase64(secret, 0),
            secret -> inBase64(secret, 1),
            secret -> inBase64(secret, 2));

    private SecretSpellings() {}

    /** The spellings of a secret, each once; the caller wipes them. */
    static List<char[]> of(char[] secret) {
        List<char[]> spellings = new ArrayList<>();
        for (UnaryOperator<char[]> spelling : ALL) {
            char[] spelled = spelling.apply(secret);
            if (spellings.stream().noneMatch(known -> Arrays.equals(known, spelled))) {
                spellings.add(spelled);
            }
        }
        return spellings;
    }

    private static char[] escaped(char[] secret, IntFunction<String> escape) {
        char[] room = new char[secret.length * LONGEST_ESCAPE];
        int length = 0;
        for (int at = 0; at < secret.length; ) {
            int c = Character.codePointAt(secret, at);
            String escaped = escape.apply(c);
            escaped.getChars(0, escaped.length(), room, length);
            length += escaped.length();
            at += Character.charCount(c);
        }
        char[] result = Arrays.copyOf(room, length);
        Arrays.fill(room, '\0');
        return result;
    }

    private static String inUrl(int c) {
        return isUnreserved(c) ? Character.toString(c) : percent(c, HEX);
    }

    private static String inForm(int c) {
        return c == ' ' ? "+" : inUrl(c);
    }

    private static boolean isUnreserved(int c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || "-._~".indexOf(c) >= 0;
    }

    private static String percent(int c, HexFormat hex) {
        StringBuilder all = new StringBuilder();
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            all.append('%').append(hex.toHexDigits(b));
        }
        return all.toString();
    }

    private static String inJson(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            default -> Character.toString(c);
        };
    }

    private static String inHtml(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.toString(c);
        };
    }

    /**
     * The part of the Base64 text that does not depend on what is around the secret, e.g. the user in
     * {@code user:secret}.
     */
    private static char[] inBase64(char[] secret, int before) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        byte[] padded = new byte[before + bytes.remaining()];
        bytes.get(padded, before, padded.length - before);
        bytes.clear();
        while (bytes.hasRemaining()) {
            bytes.put((byte) 0);
        }
        byte[] coded = Base64.getEncoder().withoutPadding().encode(padded);
        int begin = (before * 8 + 5) / 6;
        int end = padded.length * 8 / 6;
        char[] result = new char[Math.max(0, end - begin)];
        for (int i = 0; i < result.length; i++) {
            result[i] = (char) coded[begin + i];
        }
        Arrays.fill(padded, (byte) 0);
        Arrays.fill(coded, (byte) 0);
        return result;
    }
}
