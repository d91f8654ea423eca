package org.queuebridge.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.settings.Theme;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.session.LimitModel;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** The preferences. Each is used as soon as it is changed; the limit once it is entered. */
public final class PreferencesDialog {
    private final Appearance appearance;
    private final LimitModel limit;

    private PreferencesDialog(Appearance appearance, LimitModel limit) {
        this.appearance = appearance;
        this.limit = limit;
    }

    /**
     * Shows them; returns at once.
     *
     * @param log the folder of the log files
     * @param browser opens an address
     */
    public static void show(
            Window owner, Appearance appearance, LimitModel limit, Memory memory, Path log, Consumer<String> browser) {
        PreferencesDialog parts = new PreferencesDialog(appearance, limit);
        Confirmation dialog = Confirmation.toRead(owner, appearance, Messages.text("preferences.title"));
        dialog.add(new LabeledField(Messages.text("preferences.theme"), parts.theme()))
                .add(new LabeledField(Messages.text("preferences.zoom"), parts.zoom()))
                .add(parts.limit())
                .add(new LabeledField(Messages.text("preferences.log"), log(log, browser)))
                .add(new LabeledField(Messages.text("preferences.layout"), layout(memory)));
        dialog.setOnHiding(_ -> limit.save());
        dialog.show();
    }

    private Node theme() {
        ToggleGroup group = new ToggleGroup();
        SegmentedButton choices = new SegmentedButton(
                choice("system", Messages.text("preferences.theme.system"), Optional.empty()),
                choice("light", Messages.text("preferences.theme.light"), Optional.of(Theme.LIGHT)),
                choice("dark", Messages.text("preferences.theme.dark"), Optional.of(Theme.DARK)));
        choices.setToggleGroup(group);
        choices.setId("preferences-theme");
        return choices;
    }

    private ToggleButton choice(String name, String words, Optional<Theme> theme) {
        ToggleButton button = new ToggleButton(words);
        button.setId("theme-" + name);
        button.setOnAction(_ -> {
            button.setSelected(true);
            theme.ifPresentOrElse(appearance::choose, appearance::followSystem);
        });
        var following = appearance.chosenProperty().subscribe(chosen -> button.setSelected(chosen.equals(theme)));
        button.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                following.unsubscribe();
            }
        });
        return button;
    }

    private Node zoom() {
        Button smaller = Buttons.icon(Feather.MINUS, Messages.text("key.SMALLER"), appearance::smaller);
        smaller.setId("zoom-smaller");
        Button larger = Buttons.icon(Feather.PLUS, Messages.text("key.LARGER"), appearance::larger);
        larger.setId("zoom-larger");
        Label percent = new Label();
        percent.setId("zoom-percent");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.text("preferences.zoom.percent", appearance.percent()),
                        appearance.fontSizeProperty()));
        HBox row =
                new HBox(smaller, percent, larger, Buttons.link(Messages.text("key.NORMAL_SIZE"), appearance::normal));
        row.getStyleClass().add("preference");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node limit() {
        TextField field = new TextField();
        field.setId("limit-field");
        field.textProperty().bindBidirectional(limit.textProperty());
        field.setOnAction(_ -> limit.save());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                limit.save();
            }
        });
        LabeledField labeled = new LabeledField(Messages.text("preferences.limit"), field).error(limit.errorProperty());
        labeled.getChildren()
                .add(new WrappedLabel(
                        Messages.text("limit.about", PatternBudget.DEFAULT_LIMIT, PatternBudget.HIGHEST_LIMIT),
                        "muted",
                        "small"));
        return labeled;
    }

    private static Node log(Path log, Consumer<String> browser) {
        TextField path = new TextField(log.toString());
        path.setId("log-folder");
        path.setEditable(false);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button open = Buttons.plain(
                Messages.text("preferences.log.open"),
                () -> browser.accept(log.toUri().toString()));
        open.setId("open-log");
        HBox row = new HBox(path, open);
        row.getStyleClass().add("preference");
        return row;
    }

    private static Node layout(Memory memory) {
        Button reset = Buttons.plain(Messages.text("preferences.layout.reset"), memory::forgetLayout);
        reset.setId("reset-layout");
        Label about = new WrappedLabel(Messages.text("preferences.layout.about"), "muted", "small");
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox row = new HBox(reset, about);
        row.getStyleClass().add("preference");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
