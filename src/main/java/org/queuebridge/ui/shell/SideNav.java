package org.queuebridge.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.theme.WindowBreakpoints;
import org.queuebridge.words.Messages;

/** The navigation at the left: one button for each screen, by name or, in a narrow window, by icon. */
final class SideNav extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    /** The room for names, in letters, as everything grows with those: a letter of the usual size has 13 pixels. */
    private static final double ROOM_FOR_NAMES = WindowBreakpoints.NAMES_IN_NAVIGATION / 13;

    private final ToggleGroup group = new ToggleGroup();
    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
    private final Hyperlink help;
    private final Label version;
    private final ObservableBooleanValue folded;

    /** @param window whose width decides between names and icons */
    SideNav(ObjectProperty<Section> section, String version, Region window) {
        getStyleClass().add("side-nav");
        for (Section each : Section.values()) {
            buttons.put(each, button(each, section));
        }
        getChildren().addAll(buttons.values());
        section.subscribe(chosen -> {
            ToggleButton button = buttons.get(chosen);
            if (button != null) {
                button.setSelected(true);
            }
        });
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        this.version = new Label(version);
        this.version.getStyleClass().add("version");
        help = Buttons.link(Messages.text("keys.open", Keys.HELP.text()), this::showKeys);
        help.setId("show-keys");
        help.setMaxWidth(Double.MAX_VALUE);
        name(help, Feather.HELP_CIRCLE, Keys.HELP.words(), Keys.HELP);
        getChildren().addAll(space, help, this.version);
        folded = WhenNarrow.than(window, help, ROOM_FOR_NAMES);
        folded.subscribe(this::fold);
    }

    /** Lists all keys. */
    void showKeys() {
        KeyList.open(help);
    }

    private ToggleButton button(Section each, ObjectProperty<Section> section) {
        ToggleButton button = new ToggleButton(each.words());
        button.setId("section-" + each.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        name(button, each.sign(), each.words(), each.shortcut());
        button.setOnAction(_ -> {
            button.setSelected(true);
            section.set(each);
        });
        return button;
    }

    private static void name(Labeled control, Ikon sign, String words, Keys key) {
        control.setGraphic(new FontIcon(sign));
        control.setAccessibleText(words);
        control.setTooltip(new Tooltip(Messages.text("section.tooltip", words, key.text())));
    }

    private void fold(boolean isFolded) {
        pseudoClassStateChanged(FOLDED, isFolded);
        ContentDisplay display = isFolded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY;
        buttons.values().forEach(button -> button.setContentDisplay(display));
        help.setContentDisplay(display);
        Visibility.set(version, !isFolded);
    }
}
