package org.queuebridge.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.words.Messages;

/** The navigation at the left: one button for each screen, with its key. */
final class SideNav extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
    private final Hyperlink help;

    SideNav(ObjectProperty<Section> section, String version) {
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
        Label name = new Label(version);
        name.getStyleClass().add("version");
        help = Buttons.link(Messages.text("keys.open", Keys.HELP.text()), this::showKeys);
        help.setId("show-keys");
        help.setAccessibleText(Keys.HELP.words());
        help.getStyleClass().add("small");
        getChildren().addAll(space, help, name);
    }

    /** Lists all keys. */
    void showKeys() {
        KeyList.open(help);
    }

    private ToggleButton button(Section each, ObjectProperty<Section> section) {
        Label words = new Label(each.words());
        words.setMinWidth(USE_PREF_SIZE);
        Label keys = new Label(each.shortcut().text());
        keys.getStyleClass().add("keys");
        keys.setMinWidth(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(new FontIcon(each.sign()), words, keys);
        content.getStyleClass().add("content");
        content.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton(null, content);
        button.setId("section-" + each.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words.getText());
        button.setToggleGroup(group);
        content.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> inside(button), button.widthProperty(), button.insetsProperty()));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setOnAction(_ -> {
            button.setSelected(true);
            section.set(each);
        });
        return button;
    }

    private static double inside(Region region) {
        return region.getWidth()
                - region.getInsets().getLeft()
                - region.getInsets().getRight();
    }
}
