package org.queuebridge.ui.queues.list;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.queues.ShownSelection;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The check box in the header, for all shown queues. Not in Tab order: the table is, and a key does the same. */
final class ShownSelectionBox extends CheckBox {
    private final QueueListModel model;
    private final Tooltip words = new Tooltip();

    ShownSelectionBox(QueueListModel model) {
        this.model = model;
        setId("select-shown");
        setFocusTraversable(false);
        setAllowIndeterminate(true);
        setTooltip(words);
        setOnAction(_ -> {
            model.toggleShown();
            show(model.shownSelectionProperty().get());
        });
        model.shownSelectionProperty().subscribe(this::show);
        model.shownProperty().subscribe(_ -> show(model.shownSelectionProperty().get()));
    }

    private void show(ShownSelection selection) {
        int shown = model.shownProperty().get().size();
        setSelected(selection == ShownSelection.ALL);
        setIndeterminate(selection == ShownSelection.SOME);
        setDisable(shown == 0);
        String does =
                Messages.text(selection == ShownSelection.ALL ? "queues.clear-shown" : "queues.select-shown", shown);
        setAccessibleText(does);
        words.setText(Messages.text("queues.shown.key", does, Keys.SELECT_ALL.text()));
    }
}
