package org.queuebridge.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The program's messages. Apostrophes are written as people write them. */
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.queuebridge.messages", Locale.ROOT);

    private Messages() {}

    /**
     * The message of a key.
     *
     * @param args fill the placeholders {@code {0}}, {@code {1}}, …; whole numbers are grouped as in 2,048
     */
    public static String text(String key, Object... args) {
        String words = BUNDLE.getString(key);
        return args.length == 0 ? words : new MessageFormat(words.replace("'", "''"), Locale.ENGLISH).format(args);
    }

    /** Whether there is a message of that key. */
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }
}
