package org.queuebridge.aws.credentials;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Translates profile names between people and the SDK, which ignores names with blanks and other characters that the
 * AWS CLI allows.
 */
public final class ProfileName {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_\\-/.@:+]+");

    private ProfileName() {}

    /** The SDK's name of the profile; unique for each name. */
    public static String key(String name) {
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        StringBuilder key = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            String character = each < 0 ? "" : Character.toString(each);
            key.append(PLAIN.matcher(character).matches() ? character : "%%%02X".formatted(each & 0xff));
        }
        return key.toString();
    }

    /** The profile's name, from the SDK's. */
    static String of(String key) {
        return key.contains("%") ? URLDecoder.decode(key.replace("+", "%2B"), StandardCharsets.UTF_8) : key;
    }
}
