package org.queuebridge.ui.bulk;

import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.control.table.FilterField;
import org.queuebridge.ui.queues.QueueChoiceModel;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** Chooses queues by name: typing searches, Space selects, and the chosen queues are listed below. */
final class QueuePicker extends VBox {
    private static final int NAMES_SHOWN = 6;
    private final PickList<Queue> list;
    private final Label none = new WrappedLabel("", "muted", "small");
    private final Label more = new WrappedLabel("", "muted", "small");
    private final Label picked = new WrappedLabel("");
    private final Hyperlink clear;

    QueuePicker(BulkModel model) {
        getStyleClass().add("picker");
        list = new PickList<>(Queue::name, queue -> model.pickedProperty().get().containsKey(queue.id()), model::pick);
        list.setId("bulk-queues");
        list.setAccessibleText(Messages.text("bulk.queues"));
        FilterField search = new FilterField(
                "bulk-queue-search", "bulk.queues.search", 150, model.choice().searchProperty(), list::enter);
        clear = Buttons.link(Messages.text("bulk.queues.clear"), model::clear);
        clear.setId("bulk-clear");
        clear.setMinWidth(USE_PREF_SIZE);
        picked.setId("bulk-picked");
        picked.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(picked, Priority.ALWAYS);
        HBox chosen = new HBox(picked, clear);
        chosen.getStyleClass().add("picked");
        getChildren()
                .addAll(
                        search,
                        new ComputeNotice(model.failureProperty()),
                        new ComputeNotice(model.choice().failureProperty()),
                        list,
                        none,
                        more,
                        chosen);
        model.choice().foundProperty().subscribe(this::show);
        model.pickedProperty().subscribe(this::showPicked);
        model.kindProperty().subscribe(this::sayNone);
    }

    private void show(QueueChoiceModel.Found found) {
        list.show(found.queues());
        Visibility.set(none, found.queues().isEmpty());
        // Takes its room even while it is hidden, so that nothing moves while the user types.
        more.setVisible(found.all() > found.queues().size());
        more.setText(Messages.text("bench.queue.more", found.queues().size(), found.all()));
    }

    private void sayNone(BulkKind kind) {
        none.setText(Messages.text(kind == BulkKind.REMOVE_QUEUES ? "bulk.queues.none-there" : "bench.queue.none"));
    }

    private void showPicked(Map<String, String> names) {
        list.showPicks();
        picked.setText(
                names.isEmpty()
                        ? Messages.text("bulk.queues.picked.none")
                        : Messages.text(
                                "bulk.queues.picked",
                                names.size(),
                                RuleWords.few(names.values().stream().toList(), NAMES_SHOWN)));
        picked.getStyleClass().remove("muted");
        if (names.isEmpty()) {
            picked.getStyleClass().add("muted");
        }
        Visibility.set(clear, !names.isEmpty());
    }
}
