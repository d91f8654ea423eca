package org.queuebridge.domain;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks secrets and credentials in texts from servers, which may repeat what they were sent. Every text of a
 * {@link Failure} and its {@link Evidence} is masked here, and so in the log, on the screen and in the journal. To mask
 * another kind of secret, add its pattern to {@code SECRET_PATTERNS}; the spellings of a known secret are in
 * {@link SecretSpellings}.
 */
public final class Redaction {
    private static final String MASK = "•••";

    /** A shorter secret is not masked, as it could be an ordinary word. */
    private static final int MIN_SECRET_LENGTH = 8;

    /** Patterns of credentials; the first group of each is kept. */
    private static final List<Pattern> SECRET_PATTERNS = List.of(
            Pattern.compile("(?i)(\\b(?:basic|bearer)\\s+)(?=[^\\s\"',;]*[0-9=+/_.])[A-Za-z0-9+/_.~=-]{8,}"),
            Pattern.compile("(?i)(\\bsignature=)[0-9a-f]{16,}"),
            Pattern.compile("(?i)(\\bx-amz-security-token\\s*[:=]\\s*)[^\\s\"',;&}]+"),
            Pattern.compile(
                    "(?i)(\\b(?:client_?secret|(?:aws_)?secret_?access_?key|(?:aws_)?session_?token|access_?token"
                            + "|refresh_?token|id_?token|password)[\"']?\\s*[:=]\\s*[\"']?)[^\\s\"',;&}\\]]{4,}"),
            Pattern.compile("(\\b)eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*)?"));

    /** All secrets that are still in use and not wiped, with their spellings: each text is searched for all of them. */
    private static final Map<Secret, List<char[]>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private Redaction() {}

    static void remember(Secret secret) {
        char[] chars = secret.reveal();
        KNOWN.put(secret, chars.length < MIN_SECRET_LENGTH ? List.of() : SecretSpellings.of(chars));
        Arrays.fill(chars, '\0');
    }

    static void forget(Secret secret) {
        List<char[]> spellings = KNOWN.remove(secret);
        if (spellings != null) {
            spellings.forEach(spelled -> Arrays.fill(spelled, '\0'));
        }
    }

    /** Masks the secrets that this program holds, and whatever looks like credentials. */
    public static String of(String text) {
        String cut = text;
        synchronized (KNOWN) {
            for (List<char[]> spellings : KNOWN.values()) {
                for (char[] spelled : spellings) {
                    cut = without(cut, spelled);
                }
            }
        }
        for (Pattern pattern : SECRET_PATTERNS) {
            cut = pattern.matcher(cut).replaceAll("$1" + Matcher.quoteReplacement(MASK));
        }
        return cut;
    }

    /** Returns the masked stack trace of an unexpected error for the log, as it may quote a server. */
    public static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return of(text.toString());
    }

    /** Masks secrets in each text. */
    static List<String> of(List<String> texts) {
        return texts.stream().map(Redaction::of).toList();
    }

    private static String without(String text, char[] spelled) {
        int at = spelled.length < MIN_SECRET_LENGTH ? -1 : indexOf(text, spelled, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder cut = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = indexOf(text, spelled, from)) {
            cut.append(text, from, at).append(MASK);
            from = at + spelled.length;
        }
        return cut.append(text, from, text.length()).toString();
    }

    /** Searches without making a string of the secret, which could not be wiped. */
    private static int indexOf(String text, char[] wanted, int from) {
        for (int at = from; at <= text.length() - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && text.charAt(at + same) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
