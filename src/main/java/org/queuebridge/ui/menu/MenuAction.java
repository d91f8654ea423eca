package org.queuebridge.ui.menu;

import java.util.List;
import java.util.Optional;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.command.Command;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/**
 * An item of a menu.
 *
 * @param id identifies it among the items, e.g. {@code delete}
 * @param words as the user reads it
 * @param key the key that does the same on the row; empty where there is none
 * @param whyNot why it cannot be done, in words; empty where it can
 */
public record MenuAction(String id, String words, Optional<Keys> key, Optional<String> whyNot, Runnable command) {
    /**
     * An item that can be done.
     *
     * @param key the message key of its words; its last part is the item's id
     * @param args fill the message
     */
    public static MenuAction of(String key, Runnable command, Object... args) {
        String id = key.substring(key.lastIndexOf('.') + 1);
        return new MenuAction(id, Messages.text(key, args), Optional.empty(), Optional.empty(), command);
    }

    /** An item that gives a command, or says why it cannot be given now. */
    public static MenuAction of(Command command) {
        Optional<String> whyNot = Optional.of(command.obstacleProperty().get()).filter(why -> !why.isEmpty());
        return new MenuAction(command.id(), command.wordsProperty().get(), Optional.empty(), whyNot, command::run);
    }

    /**
     * An item that copies texts, one a line; disabled where there is none.
     *
     * @param key of its words, which may tell how many texts there are
     */
    public static MenuAction copy(String key, List<String> texts) {
        return of(key, () -> CopyToClipboard.copy(String.join("\n", texts)), texts.size())
                .unless(texts.isEmpty(), "menu.not.none");
    }

    /** The same item with another id. */
    public MenuAction as(String otherId) {
        return new MenuAction(otherId, words, key, whyNot, command);
    }

    /** The same item with the key that does the same. */
    public MenuAction by(Keys doesTheSame) {
        return new MenuAction(id, words, Optional.of(doesTheSame), whyNot, command);
    }

    /** The same item, which cannot be done for that reason; an earlier reason stays. */
    public MenuAction unless(Optional<String> reason) {
        return new MenuAction(id, words, key, whyNot.or(() -> reason), command);
    }

    /** The same item, disabled where that is so. */
    public MenuAction unless(boolean impossible, String reasonKey) {
        return impossible ? unless(Optional.of(Messages.text(reasonKey))) : this;
    }

    /** The same item, disabled unless it is for one row. */
    public MenuAction forOneOf(int rows) {
        return unless(rows != 1, "menu.not.several");
    }
}
