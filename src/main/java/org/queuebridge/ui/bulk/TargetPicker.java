package org.queuebridge.ui.bulk;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.bulk.Offered.SharedTarget;
import org.queuebridge.ui.control.Detail;
import org.queuebridge.ui.control.TickList;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.words.Words;

/** Picks targets of the selected rules, each with how many of them send to it. */
final class TargetPicker extends VBox {
    private final TickList<SharedTarget> list;
    private final Label none = Detail.text(Words.text("bulk.targets.none"), "muted", "small");

    TargetPicker(BulkModel model) {
        getStyleClass().add("picker");
        list = new TickList<>(
                target -> Words.text("bulk.target", target.words(), target.rules()),
                target -> model.pickedTargetsProperty().get().contains(target.arn()),
                (target, pick) -> model.pickTarget(target.arn(), pick));
        list.setId("bulk-targets");
        list.setAccessibleText(Words.text("bulk.targets"));
        getChildren().addAll(list, none);
        model.offeredProperty().subscribe(this::show);
        model.pickedTargetsProperty().subscribe(_ -> list.refresh());
    }

    private void show(Offered offered) {
        list.show(offered.targets());
        Visibility.set(none, offered.targets().isEmpty());
    }
}
