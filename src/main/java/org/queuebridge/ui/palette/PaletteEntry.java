package org.queuebridge.ui.palette;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.command.Command;
import org.queuebridge.ui.menu.MenuAction;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/**
 * Something that the palette goes to, or does.
 *
 * @param name what it is found by
 * @param detail what tells it from others of that name; may be empty
 * @param key the key that does the same; empty where there is none
 * @param possible whether it can be done now; the detail says why not
 * @param go goes there, or does it
 */
public record PaletteEntry(Kind kind, String name, String detail, Optional<Keys> key, boolean possible, Runnable go) {
    /** The kinds of entries; of those that match equally well, earlier kinds come first. */
    public enum Kind {
        SCREEN(Feather.LAYOUT),
        ACTION(Feather.ZAP),
        QUEUE(Feather.USERS),
        RULE(Feather.FILTER),
        TARGET(Feather.SEND),
        DOCTOR(Feather.ACTIVITY),
        CAPTURE(Feather.RADIO);

        private final Feather sign;

        Kind(Feather sign) {
            this.sign = sign;
        }

        Feather sign() {
            return sign;
        }

        String words() {
            return Messages.text("palette.kind." + name());
        }
    }

    /** Goes to a queue, rule or target. */
    static PaletteEntry of(Kind kind, String name, String detail, Runnable go) {
        return new PaletteEntry(kind, name, detail, Optional.empty(), true, go);
    }

    /** Goes to a screen. */
    public static PaletteEntry screen(Keys key, String name, Runnable go) {
        return new PaletteEntry(Kind.SCREEN, name, "", Optional.of(key), true, go);
    }

    /** Does what a key does. */
    public static PaletteEntry action(Keys key, Runnable command) {
        return new PaletteEntry(Kind.ACTION, key.words(), "", Optional.of(key), true, command);
    }

    /** Does what a menu could do. */
    public static PaletteEntry action(MenuAction action) {
        return new PaletteEntry(
                Kind.ACTION,
                action.words(),
                action.whyNot().orElse(""),
                action.key(),
                action.whyNot().isEmpty(),
                action.command());
    }

    /**
     * Gives a command.
     *
     * @param which what it is given for; may be empty
     * @param run gives it
     */
    public static PaletteEntry action(Command command, String which, Runnable run) {
        return new PaletteEntry(
                Kind.ACTION, command.wordsProperty().get(), which, Optional.empty(), command.possible(), run);
    }

    /** The same with the key that does the same. */
    public PaletteEntry by(Keys doesTheSame) {
        return new PaletteEntry(kind, name, detail, Optional.of(doesTheSame), possible, go);
    }

    /** The entry for screen readers. */
    String spoken() {
        return Stream.of(name, kind.words(), detail, key.map(Keys::text).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
