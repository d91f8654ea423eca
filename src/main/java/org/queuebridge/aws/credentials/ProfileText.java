package org.queuebridge.aws.credentials;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import software.amazon.awssdk.profiles.ProfileFile;

/** Rewrites a profile file that the AWS CLI reads so that the stricter SDK reads the same. */
final class ProfileText {
    /** Sections with names, as the config file spells them. */
    private static final List<String> NAMED = List.of("profile", "sso-session", "services");

    /** Options whose value is the name of such a section. */
    private static final Set<String> REFERENCES = Set.of("source_profile", "sso_session", "services");

    /** The SDK ignores options with other names. */
    private static final Pattern OPTION = Pattern.compile("[A-Za-z0-9_\\-/.%@:+]+");

    private ProfileText() {}

    static String of(IniFile file, ProfileFile.Type type) {
        StringBuilder text = new StringBuilder();
        file.sections()
                .forEach((header, options) -> header(header, type).ifPresent(line -> {
                    text.append(line).append('\n');
                    options.forEach((name, value) -> option(text, name, value));
                }));
        return text.toString();
    }

    /** The header for the SDK; empty for a section that is not about profiles. */
    private static Optional<String> header(String header, ProfileFile.Type type) {
        String stripped = header.strip();
        if (type == ProfileFile.Type.CREDENTIALS) {
            return Optional.of("[" + ProfileName.key(stripped) + "]");
        }
        if (stripped.equals("default")) {
            return Optional.of("[default]");
        }
        return IniFile.words(stripped)
                .filter(words -> words.size() == 2 && NAMED.contains(words.getFirst()))
                .map(words -> "[" + words.getFirst() + " " + ProfileName.key(words.getLast()) + "]");
    }

    private static void option(StringBuilder text, String name, List<String> value) {
        if (!OPTION.matcher(name).matches()) {
            return;
        }
        String first = value.getFirst();
        text.append(name).append(" = ").append(REFERENCES.contains(name) ? ProfileName.key(first) : first);
        value.stream().skip(1).forEach(line -> text.append("\n  ").append(line));
        text.append('\n');
    }
}
