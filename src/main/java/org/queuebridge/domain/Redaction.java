package org.queuebridge.domain;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts credentials out of texts that others wrote: servers repeat what they were sent. Each {@link Failure} and its
 * {@link Evidence} are made of texts that went through here, so that log, screen, and journal get no others.
 */
public final class Redaction {
    private static final String INSTEAD = "•••";

    /** Whatever is shorter is a word of any text. */
    private static final int SHORTEST = 8;

    /** Each says in its first group what stays. */
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?i)(\\b(?:basic|bearer)\\s+)(?=[^\\s\"',;]*[0-9=+/_.])[A-Za-z0-9+/_.~=-]{8,}"),
            Pattern.compile("(?i)(\\bsignature=)[0-9a-f]{16,}"),
            Pattern.compile("(?i)(\\bx-amz-security-token\\s*[:=]\\s*)[^\\s\"',;&}]+"),
            Pattern.compile(
                    "(?i)(\\b(?:client_?secret|(?:aws_)?secret_?access_?key|(?:aws_)?session_?token|access_?token"
                            + "|refresh_?token|id_?token|password)[\"']?\\s*[:=]\\s*[\"']?)[^\\s\"',;&}\\]]{4,}"),
            Pattern.compile("(\\b)eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*)?"));

    /** Every secret that was not wiped yet and is still used. */
    private static final Set<Secret> KNOWN =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private Redaction() {}

    static void remember(Secret secret) {
        KNOWN.add(secret);
    }

    static void forget(Secret secret) {
        KNOWN.remove(secret);
    }

    /** The text without the secrets that this program holds, and without what has the shape of credentials. */
    public static String of(String text) {
        String cut = text;
        synchronized (KNOWN) {
            for (Secret secret : KNOWN) {
                cut = without(cut, secret);
            }
        }
        for (Pattern shape : SHAPES) {
            cut = shape.matcher(cut).replaceAll("$1" + Matcher.quoteReplacement(INSTEAD));
        }
        return cut;
    }

    /** The stack trace of an error that nobody foresaw, for the log: what is in it may be a server's words. */
    public static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return of(text.toString());
    }

    /** The same for each. */
    static List<String> of(List<String> texts) {
        return texts.stream().map(Redaction::of).toList();
    }

    private static String without(String text, Secret secret) {
        char[] chars = secret.reveal();
        try {
            if (chars.length < SHORTEST) {
                return text;
            }
            String cut = text;
            for (int at = indexOf(cut, chars, 0); at >= 0; at = indexOf(cut, chars, at + INSTEAD.length())) {
                cut = cut.substring(0, at) + INSTEAD + cut.substring(at + chars.length);
            }
            return cut;
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    /** Without a text of the secret, which nobody could wipe. */
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
