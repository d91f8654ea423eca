package org.queuebridge.ui.menu;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.queuebridge.ui.Fx;

/**
 * The items of a menu, for tests.
 *
 * @param groups as the menu has them
 */
public record MenuItems(List<List<MenuAction>> groups) {
    public List<String> ids() {
        return groups.stream().flatMap(List::stream).map(MenuAction::id).toList();
    }

    /** Why an item cannot be done; empty where it can. */
    public Optional<String> whyNot(String id) {
        return item(id).whyNot();
    }

    /** Does what an item is for, on the window's thread. */
    public void choose(String id) throws Exception {
        Fx.run(item(id).command()::run);
    }

    /** What an item copies. */
    public String copied(String id) throws Exception {
        choose(id);
        return Fx.on(() -> Clipboard.getSystemClipboard().getString());
    }

    private MenuAction item(String id) {
        return groups.stream()
                .flatMap(List::stream)
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
