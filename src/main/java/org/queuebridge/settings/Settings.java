package org.queuebridge.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.build.PatternBudget;

/**
 * The user's settings. Never holds a secret.
 *
 * @param patternLimit the longest pattern, in characters; from 1 to {@link PatternBudget#HIGHEST_LIMIT}
 * @param theme light or dark; empty to follow the system
 * @param customFormats the user's formats in the order in which they were first saved; each name once
 * @param savedEvents the saved events in the order in which they were first saved; each name once
 * @param remembered how the window was left, by the names of its parts; each text is understood by its part alone
 */
public record Settings(
        int patternLimit,
        Optional<Theme> theme,
        List<CustomFormat> customFormats,
        List<SavedEvent> savedEvents,
        Map<String, String> remembered) {
    private static final NamedList<CustomFormat> FORMATS = new NamedList<>(CustomFormat::name);
    private static final NamedList<SavedEvent> EVENTS = new NamedList<>(SavedEvent::name);

    /** The settings before anything is saved. */
    public static final Settings DEFAULT =
            new Settings(PatternBudget.DEFAULT_LIMIT, Optional.empty(), List.of(), List.of(), Map.of());

    /** Checks limit and names; an {@link IllegalArgumentException} says what is wrong. */
    public Settings {
        if (patternLimit < 1 || patternLimit > PatternBudget.HIGHEST_LIMIT) {
            throw new IllegalArgumentException("a pattern limit of " + patternLimit);
        }
        customFormats = FORMATS.checked(customFormats);
        savedEvents = EVENTS.checked(savedEvents);
        remembered = Map.copyOf(remembered);
    }

    /**
     * Merges this program's changes into the settings that another program saved meanwhile.
     *
     * @param before the settings as this program last read or saved them
     * @param theirs the settings as the other program saved them
     */
    public Settings mergedInto(Settings theirs, Settings before) {
        return new Settings(
                patternLimit == before.patternLimit ? theirs.patternLimit : patternLimit,
                theme.equals(before.theme) ? theirs.theme : theme,
                FORMATS.merged(before.customFormats, customFormats, theirs.customFormats),
                EVENTS.merged(before.savedEvents, savedEvents, theirs.savedEvents),
                merged(before.remembered, remembered, theirs.remembered));
    }

    private static Map<String, String> merged(
            Map<String, String> before, Map<String, String> ours, Map<String, String> theirs) {
        Map<String, String> merged = new HashMap<>(theirs);
        before.keySet().stream().filter(part -> !ours.containsKey(part)).forEach(merged::remove);
        ours.forEach((part, text) -> {
            if (!text.equals(before.get(part))) {
                merged.put(part, text);
            }
        });
        return merged;
    }

    /** The longest pattern. */
    public PatternBudget budget() {
        return new PatternBudget(patternLimit);
    }

    /** All formats: the standard ones, then the user's own. */
    public List<EventFormat> formats() {
        return Stream.concat(StandardFormat.ALL.stream(), customFormats.stream())
                .toList();
    }

    /** With another pattern limit, in characters. */
    public Settings withPatternLimit(int newLimit) {
        return new Settings(newLimit, theme, customFormats, savedEvents, remembered);
    }

    /** With another theme, or the system's. */
    public Settings withTheme(Optional<Theme> newTheme) {
        return new Settings(patternLimit, newTheme, customFormats, savedEvents, remembered);
    }

    /** With one more format; one of the same name is replaced. */
    public Settings withFormat(CustomFormat format) {
        return new Settings(patternLimit, theme, FORMATS.with(customFormats, format), savedEvents, remembered);
    }

    /** Without the format of that name. */
    public Settings withoutFormat(String name) {
        return new Settings(patternLimit, theme, FORMATS.without(customFormats, name), savedEvents, remembered);
    }

    /** With one more event; one of the same name is replaced. */
    public Settings withEvent(SavedEvent event) {
        return new Settings(patternLimit, theme, customFormats, EVENTS.with(savedEvents, event), remembered);
    }

    /** Without the event of that name. */
    public Settings withoutEvent(String name) {
        return new Settings(patternLimit, theme, customFormats, EVENTS.without(savedEvents, name), remembered);
    }

    /** With another text for a part of the window. */
    public Settings withRemembered(String part, String text) {
        Map<String, String> changed = new HashMap<>(remembered);
        changed.put(part, text);
        return new Settings(patternLimit, theme, customFormats, savedEvents, changed);
    }

    /** Without the texts of the parts of these names. */
    public Settings withoutRemembered(Predicate<String> parts) {
        Map<String, String> changed = new HashMap<>(remembered);
        changed.keySet().removeIf(parts);
        return new Settings(patternLimit, theme, customFormats, savedEvents, changed);
    }
}
