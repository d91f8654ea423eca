package org.queuebridge.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;

/** The program's messages, from all files in {@code messages/}. Apostrophes are written as people write them. */
public final class Messages {
    private static final List<String> FILES = List.of(
            "activity",
            "bench",
            "bulk",
            "capture",
            "commands",
            "compose",
            "connect",
            "diagrams",
            "dialogs",
            "doctor",
            "doctor-screen",
            "exports",
            "failures",
            "findings",
            "fixes",
            "formats",
            "jobs",
            "keys",
            "menus",
            "metrics",
            "palette",
            "patterns",
            "permissions",
            "plan",
            "preferences",
            "queues",
            "results",
            "rules",
            "shell",
            "targets");

    private static final Properties MESSAGES = read();

    private Messages() {}

    /**
     * The message of a key.
     *
     * @param args fill the placeholders {@code {0}}, {@code {1}}, …; whole numbers are grouped as in 2,048
     * @throws MissingResourceException if there is no message of that key
     */
    public static String text(String key, Object... args) {
        String words = MESSAGES.getProperty(key);
        if (words == null) {
            throw new MissingResourceException("No message has the key " + key, Messages.class.getName(), key);
        }
        return args.length == 0 ? words : new MessageFormat(words.replace("'", "''"), Locale.ENGLISH).format(args);
    }

    /** Whether there is a message of that key. */
    public static boolean has(String key) {
        return MESSAGES.containsKey(key);
    }

    private static Properties read() {
        Properties messages = new Properties();
        for (String file : FILES) {
            String name = "/org/queuebridge/messages/" + file + ".properties";
            try (var in = Messages.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new MissingResourceException("The program lacks " + name, Messages.class.getName(), file);
                }
                messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + name, e);
            }
        }
        return messages;
    }
}
