package org.queuebridge.ui.control.command;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.words.Messages;

/** Something that can be done, or the reason why it cannot be done now. Its buttons and menu items follow it. */
public final class Command {
    /** The kinds of buttons, see {@link Buttons}. */
    public enum Look {
        PLAIN,
        ACCENT,
        DANGER
    }

    private final String id;
    private final Runnable action;
    private final StringProperty words = new SimpleStringProperty();
    private final StringProperty obstacle = new SimpleStringProperty("");
    private final BooleanProperty offered = new SimpleBooleanProperty(true);

    /**
     * A command that can be given.
     *
     * @param id of its button; that of its menu item is {@code menu-<id>}
     * @param words on the button
     */
    public Command(String id, String words, Runnable action) {
        this.id = id;
        this.action = action;
        this.words.set(words);
    }

    /** The words on the button. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Why it cannot be done now, for people; empty where it can be done. */
    public StringProperty obstacleProperty() {
        return obstacle;
    }

    /** Whether there is a button at all; one that never does anything here is left out. */
    public BooleanProperty offeredProperty() {
        return offered;
    }

    public String id() {
        return id;
    }

    /** Whether it can be done now. */
    public boolean possible() {
        return offered.get() && obstacle.get().isEmpty();
    }

    /** Does it, unless it cannot be done now. */
    public void run() {
        if (possible()) {
            action.run();
        }
    }

    /** A button in a frame: JavaFX shows no tooltip on a disabled button, but on what is around it. */
    StackPane button(Look look) {
        Button button = switch (look) {
            case PLAIN -> Buttons.plain(words.get(), this::run);
            case ACCENT -> Buttons.accent(words.get(), this::run);
            case DANGER -> Buttons.danger(words.get(), this::run);
        };
        button.setId(id);
        button.textProperty().bind(words);
        button.accessibleHelpProperty().bind(obstacle);
        button.visibleProperty().bind(offered);
        obstacle.subscribe(why -> button.setDisable(!why.isEmpty()));
        StackPane frame = new StackPane(button);
        frame.managedProperty().bind(offered);
        Tooltip tooltip = new WrappedTooltip();
        obstacle.subscribe(why -> {
            tooltip.setText(why);
            if (why.isEmpty()) {
                Tooltip.uninstall(frame, tooltip);
            } else {
                Tooltip.install(frame, tooltip);
            }
        });
        return frame;
    }

    /** A menu item; where it is disabled, its words end with the reason, as menus have no tooltips. */
    public MenuItem menuItem() {
        MenuItem item = new MenuItem();
        item.setId("menu-" + id);
        item.setMnemonicParsing(false);
        item.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> obstacle.get().isEmpty()
                                ? words.get()
                                : Messages.text("command.blocked", words.get(), obstacle.get()),
                        words,
                        obstacle));
        item.disableProperty().bind(obstacle.isNotEmpty());
        item.setOnAction(_ -> run());
        return item;
    }
}
