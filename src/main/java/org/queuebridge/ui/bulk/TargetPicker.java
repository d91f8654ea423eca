package org.queuebridge.ui.bulk;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.bulk.RemovableItems.SharedTarget;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.Messages;

/** Chooses targets of the selected rules; each shows how many of them send to it. */
final class TargetPicker extends VBox {
    private final PickList<SharedTarget> list;
    private final Label none = new WrappedLabel(Messages.text("bulk.targets.none"), "muted", "small");

    TargetPicker(BulkModel model) {
        getStyleClass().add("picker");
        list = new PickList<>(
                target -> Messages.text("bulk.target", target.words(), target.rules()),
                target -> model.pickedTargetsProperty().get().contains(target.arn()),
                (target, pick) -> model.pickTarget(target.arn(), pick));
        list.setId("bulk-targets");
        list.setAccessibleText(Messages.text("bulk.targets"));
        getChildren().addAll(list, none);
        model.offeredProperty().subscribe(this::show);
        model.pickedTargetsProperty().subscribe(_ -> list.showPicks());
    }

    private void show(RemovableItems offered) {
        list.show(offered.targets());
        Visibility.set(none, offered.targets().isEmpty());
    }
}
