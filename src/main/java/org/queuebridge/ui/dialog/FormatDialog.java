package org.queuebridge.ui.dialog;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.format.FormatModel;
import org.queuebridge.ui.format.FormatPane;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** Creates a format from an event, changes one, or asks whether to delete one. All methods return at once. */
public final class FormatDialog {
    private FormatDialog() {}

    /**
     * Creates or changes a format.
     *
     * @param names the queues' names by id
     * @param onSaved receives the saved format
     */
    public static void edit(
            Window owner,
            Appearance appearance,
            FormatModel model,
            Function<String, Optional<String>> names,
            Consumer<CustomFormat> onSaved) {
        var save = Buttons.accent(Messages.text("format.save"), () -> {});
        save.setId("dialog-confirm");
        Confirmation dialog = new Confirmation(owner, appearance, Messages.text("format.title"), save);
        save.setOnAction(_ -> model.save().ifPresent(format -> {
            dialog.close();
            onSaved.accept(format);
        }));
        FormatPane pane = new FormatPane(model, names);
        dialog.say(Messages.text("format.about"), "muted").add(pane);
        dialog.show();
        pane.focusFirst();
    }

    /** Asks whether to delete a format. */
    public static void delete(Window owner, Appearance appearance, CustomFormat format, Runnable onYes) {
        var yes = Buttons.danger(Messages.text("format.delete.confirm"), () -> {});
        yes.setId("dialog-confirm");
        Confirmation dialog =
                new Confirmation(owner, appearance, Messages.text("format.delete.title", format.name()), yes);
        yes.setOnAction(_ -> {
            dialog.close();
            onYes.run();
        });
        dialog.say(Messages.text("format.delete.text"));
        dialog.show();
    }
}
