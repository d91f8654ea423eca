package org.queuebridge.ui.shell;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.words.Messages;

/** The menu at the right of the header: what belongs to no screen. */
final class MainMenu extends MenuButton {
    private Runnable showPreferences = () -> {};

    MainMenu() {
        super(null, new FontIcon(Feather.MORE_VERTICAL));
        setId("main-menu");
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Tweaks.NO_ARROW);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Messages.text("menu.main"));
        setTooltip(new Tooltip(Messages.text("menu.main")));
    }

    /** Fills it. */
    void fill(Runnable preferences, Runnable keys, Runnable about) {
        showPreferences = preferences;
        MenuItem help = item("menu-keys", Messages.text("keys.title"), keys);
        help.setAccelerator(Keys.HELP.combination());
        MenuItem change = item("menu-preferences", Messages.text("menu.preferences"), preferences);
        change.setAccelerator(Keys.PREFERENCES.combination());
        getItems()
                .setAll(change, help, new SeparatorMenuItem(), item("menu-about", Messages.text("menu.about"), about));
    }

    void showPreferences() {
        showPreferences.run();
    }

    private static MenuItem item(String id, String words, Runnable command) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> command.run());
        return item;
    }
}
